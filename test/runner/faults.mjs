import {Readable} from 'node:stream';

/** What has happened or is waited for, by name and key. */
const waiting = new Map();

/**
 * Is the server that fails, for tests of what a page does when a file does not come.
 *
 * - `/faults/answer?status&type&body` answers that.
 * - `/faults/large?bytes&text&key` answers a JSON text of at least so many bytes, without saying how many.
 * - `/faults/hang?key` never answers; with `body` it answers that, and never the rest.
 * - `/faults/held?key&body` answers when `/faults/release?key` is asked for.
 * - `/faults/seen?key` answers when the request with this key is there, `/faults/closed?key` when the browser
 *   has given it up.
 */
export async function faults(context, next) {
  const [, folder, fault] = context.path.split('/');
  if (folder !== 'faults') return next();
  const {
    status = '200',
    type = 'application/json',
    body = '',
    bytes = '0',
    text = 'x',
    key,
  } = context.query;
  if (fault === 'hang' || fault === 'held') resolve(`seen ${key}`);
  context.status = Number(status);
  if (fault === 'hang') {
    await hang(context, key, body);
    return;
  }
  if (fault === 'large') void closed(context, key);
  if (fault === 'held') await Promise.race([signal(`release ${key}`), closed(context, key)]);
  if (fault === 'release') resolve(`release ${key}`);
  if (fault === 'seen' || fault === 'closed') await signal(`${fault} ${key}`);
  context.type = type;
  context.set('Cache-Control', 'no-store');
  context.body = fault === 'large' ? Readable.from(largeText(Number(bytes), text)) : body;
}

async function hang(context, key, body) {
  context.respond = false;
  if (body) {
    context.res.writeHead(200, {'Content-Type': 'application/json'});
    context.res.write(body);
  }
  await closed(context, key);
}

function* largeText(bytes, text) {
  const piece = text.repeat(65_536);
  yield '"';
  for (let sent = 0; sent < bytes; sent += piece.length) yield piece;
  yield '"';
}

/** Resolves when the browser closes the connection of this request. */
async function closed(context, key) {
  await new Promise((done) => context.res.once('close', done));
  if (!context.res.writableFinished) resolve(`closed ${key}`);
}

/** Resolves when {@link resolve} is called with this name, be it before or after. */
function signal(name) {
  return deferred(name).promise;
}

function resolve(name) {
  deferred(name).done();
}

function deferred(name) {
  let entry = waiting.get(name);
  if (!entry) {
    entry = {};
    entry.promise = new Promise((done) => {
      entry.done = done;
    });
    waiting.set(name, entry);
  }
  return entry;
}
