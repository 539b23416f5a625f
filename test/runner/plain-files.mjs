import {readFile} from 'node:fs/promises';
import {extname, join} from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** Where the script stands without the file that belongs beside it, and beside that of another release. */
const MOVED = /^\/test\/dist\/pages\/(alone|older|oldest)\/cyberwegenkaart\.js$/;

/**
 * Serves the built files and the pages that use them as any web server does.
 *
 * The test server itself would compile the script again, and add one of its own to each page.
 */
export async function plainFiles(context, next) {
  if (!/^\/(dist|test\/dist\/pages)\//.test(context.path)) return next();
  try {
    const path = MOVED.test(context.path) ? '/dist/cyberwegenkaart.js' : context.path;
    context.body = await readFile(join(ROOT, path));
    context.type = extname(context.path);
  } catch {
    context.status = 404;
  }
}
