import {createServer} from 'node:http';
import {brotliCompressSync, gzipSync} from 'node:zlib';

/**
 * What can go wrong between a file and a page, by name: `/faults/network/<name>?body` answers so.
 *
 * Most give the body, and some of them a browser should read; test/hostile/network.ts says which.
 *
 * @type {Record<string, (context: import('koa').Context, body: Buffer) => unknown>}
 */
const FAULTS = {
  ...statuses(400, 403, 404, 410, 418, 429, 500, 502, 503, 504, 203, 206, 204, 205, 304),
  'no-type': plain({'Content-Type': ''}),
  'type-text': plain({'Content-Type': 'text/plain'}),
  'type-html': plain({'Content-Type': 'text/html'}),
  'type-nonsense': plain({'Content-Type': ';;;'}),
  'charset-utf-16': plain({'Content-Type': 'application/json; charset=utf-16'}),
  attachment: plain({'Content-Disposition': 'attachment; filename="x.exe"'}),
  'date-1970': plain({Date: 'Thu, 01 Jan 1970 00:00:00 GMT', Expires: '0', Age: '999999999'}),
  'date-2099': plain({
    Date: 'Thu, 01 Jan 2099 00:00:00 GMT',
    Expires: 'Fri, 02 Jan 2099 00:00:00 GMT',
  }),
  'header-of-10-kB': plain({'X-Long': 'x'.repeat(10_000)}),
  'security-headers': plain({
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  }),
  'cors-refused': plain({}),
  'cors-allowed': plain({'Access-Control-Allow-Origin': '*'}),
  'cors-of-another': plain({'Access-Control-Allow-Origin': 'https://example.org'}),
  bom: plain({}, (body) => Buffer.concat([Buffer.from('\uFEFF'), body])),
  'utf-16le': plain({}, (body) => Buffer.from(`\uFEFF${body}`, 'utf16le')),
  'utf-16be': plain({}, (body) => Buffer.from(`\uFEFF${body}`, 'utf16le').swap16()),
  'utf-32': plain({}, (body) =>
    Buffer.from([...`${body}`].flatMap((each) => [each.charCodeAt(0), 0, 0, 0])),
  ),
  empty: plain({}, () => Buffer.alloc(0)),
  'white-space': plain({}, () => Buffer.from(' \n\t ')),
  zeros: plain({}, () => Buffer.alloc(1000)),
  html: plain({}, () => Buffer.from('<!doctype html><script>alert(1)</script><p>Niet gevonden')),
  xml: plain({}, () => Buffer.from('<?xml version="1.0"?><x/>')),
  script: plain({}, (body) => Buffer.from(`alert(1);(${body})`)),
  jsonp: plain({}, (body) => Buffer.from(`alert(${body})`)),
  'json-lines': plain({}, (body) => Buffer.from(`${body}\n${body}`)),
  'xssi-prefix': plain({}, (body) => Buffer.from(`)]}'\n${body}`)),
  'half-a-file': plain({}, half),
  gzip: plain({'Content-Encoding': 'gzip'}, (body) => gzipSync(body)),
  brotli: plain({'Content-Encoding': 'br'}, (body) => brotliCompressSync(body)),
  'gzip-plain': plain({'Content-Encoding': 'gzip'}, half),
  'gzip-broken': plain({'Content-Encoding': 'gzip'}, (body) => gzipSync(body).fill(255, 12)),
  'gzip-half': plain({'Content-Encoding': 'gzip'}, (body) => gzipSync(body).subarray(0, 20)),
  'gzip-bomb': plain({'Content-Encoding': 'gzip'}, (body) => gzipSync(fifty(body))),
  '50-MB': plain({}, fifty),
  redirect: (context) => context.redirect(`type-text?${context.querystring}`),
  'redirect-to-404': (context) => context.redirect('status-404'),
  'redirect-loop': (context) => context.redirect('redirect-loop'),
  'redirect-nowhere': (context) => Object.assign(context, {status: 301, body: ''}),
  'redirect-javascript': leadTo('javascript:alert(1)'),
  'redirect-data': leadTo('data:application/json,{}'),
  'redirect-file': leadTo('file:///etc/passwd'),
  'redirect-no-url': leadTo('http://['),
  'stale-304': (context, body) => {
    context.set({ETag: '"1"', 'Cache-Control': 'no-cache'});
    const known = context.get('If-None-Match');
    Object.assign(context, known ? {status: 304} : {type: typeOf(context), body});
  },
  hints: raw((body) => `HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n${head(body.length)}${body}`),
  twice: raw((body) => `${head(body.length)}${body}${head(2)}{}`),
  'length-too-small': raw((body) => head(10) + body),
  'length-too-large': raw((body) => head(body.length) + half(body)),
  'length-of-two-kinds': raw((body) => head(5, 'Content-Length: 7\r\n') + body),
  'chunk-without-end': raw((body) => `${CHUNKED}9\r\n${body.subarray(0, 9)}\r\n`),
  'chunk-of-nonsense': raw((body) => `${CHUNKED}zz\r\n${body}\r\n0\r\n\r\n`),
  'no-http': raw(() => 'SSH-2.0-OpenSSH_9.7\r\n'),
  'closes-at-once': raw(() => ''),
  'resets-at-once': wire((socket) => socket.resetAndDestroy()),
  'resets-halfway': wire((socket, body) =>
    socket.write(head(body.length) + body.subarray(0, 9), () => socket.resetAndDestroy()),
  ),
  'hangs-at-once': wire(() => undefined),
  'hangs-in-the-headers': wire((socket) => socket.write('HTTP/1.1 200 OK\r\nX-')),
  'hangs-halfway': wire((socket, body) => socket.write(head(body.length) + body.subarray(0, 9))),
  'drips-too-slowly': wire((socket, body) => drip(socket, body, 1_000)),
  drips: wire((socket, body) => drip(socket, body, 1)),
};

/** Because some browsers take what has come for all there is. */
function half(body) {
  return body.subarray(0, body.length / 2);
}

/** 50 MB that would be right if they were fewer. */
function fifty(body) {
  return Buffer.concat([body, Buffer.alloc(50_000_000, ' ')]);
}

const CHUNKED =
  'HTTP/1.1 200 OK\r\nContent-Type: text/javascript\r\nTransfer-Encoding: chunked\r\n\r\n';

/** Answers `/faults/network/<name>`, and with `closed-port` the number of a port where nothing listens. */
export async function networkFaults(context, next) {
  const [, folder, group, name] = context.path.split('/');
  if (folder !== 'faults' || group !== 'network') return next();
  context.set('Cache-Control', 'no-store');
  if (name === 'closed-port') {
    context.body = JSON.stringify(await closedPort());
    return;
  }
  await answerWith(name, context, Buffer.from(context.query.body ?? ''));
}

/** Answers with a fault, and with a body where the fault leaves one. */
export async function answerWith(name, context, body) {
  await FAULTS[name](context, body);
}

/** Of a file that a page fetches it does not matter, of a script it does. */
function typeOf({path}) {
  return path.endsWith('.js') ? 'js' : 'json';
}

function statuses(...codes) {
  return Object.fromEntries(
    codes.map((code) => [
      `status-${code}`,
      (context, body) => {
        // In this order, because Koa drops the body of a status that has none.
        context.body = body;
        context.type = typeOf(context);
        context.status = code;
      },
    ]),
  );
}

function plain(headers, change = (body) => body) {
  return (context, body) => {
    context.body = change(body);
    context.type = typeOf(context);
    for (const [name, value] of Object.entries(headers)) {
      if (value) context.set(name, value);
      else context.remove(name);
    }
  };
}

function leadTo(address) {
  return (context) => {
    context.status = 302;
    context.body = '';
    context.set('Location', address);
  };
}

/** Bytes instead of an answer, after which the connection closes. */
function raw(bytes) {
  return wire((socket, body) => socket.end(bytes(body)));
}

/** Leaves the connection to `write`, which may answer in any way, or never. */
function wire(write) {
  return (context, body) => {
    context.respond = false;
    // For the test server, which lists what was not found.
    context.res.statusCode = 200;
    return write(context.socket, body);
  };
}

function head(length, more = '') {
  return `HTTP/1.1 200 OK\r\nContent-Type: text/javascript\r\nContent-Length: ${length}\r\n${more}Connection: close\r\n\r\n`;
}

/** One byte at a time. */
async function drip(socket, body, pause) {
  socket.write(head(body.length));
  for (const byte of body) {
    if (socket.destroyed) return;
    socket.write(Buffer.from([byte]));
    await new Promise((done) => setTimeout(done, pause));
  }
  socket.end();
}

async function closedPort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, done));
  const {port} = server.address();
  await new Promise((done) => server.close(done));
  return port;
}
