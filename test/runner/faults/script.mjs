import {readFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {answerWith} from './network.mjs';

const DIST = join(import.meta.dirname, '../../../dist');

/**
 * Serves the built files with a fault of network.mjs in one of them.
 *
 * `/faults/english/<name>/` has the scripts, and the English texts that fail beside them; in
 * `/faults/script/<name>/` the script itself fails.
 */
export async function scriptFaults(context, next) {
  const [, folder, group, name, file] = context.path.split('/');
  if (folder !== 'faults' || !['english', 'script'].includes(group)) return next();
  const body = await readFile(join(DIST, basename(file)));
  context.set('Cache-Control', 'no-store');
  if (group === 'script' || file.endsWith('.en.js')) {
    // Long after the page has given up. WebKit keeps the connection of a frame that is gone, and makes no more than six.
    const {socket} = context;
    if (/^(hangs|drips)/.test(name)) setTimeout(() => socket.destroy(), 2_000);
    await answerWith(name, context, body);
  } else {
    context.type = 'js';
    context.body = body;
  }
}
