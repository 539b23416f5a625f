import {readFile} from 'node:fs/promises';
import {extname, join} from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/**
 * Serves the built files and the pages that use them as any web server does.
 *
 * The test server itself would compile the script again, and add one of its own to each page.
 */
export async function plainFiles(context, next) {
  if (!/^\/(dist|test\/dist\/pages)\//.test(context.path)) return next();
  try {
    context.body = await readFile(join(ROOT, context.path));
    context.type = extname(context.path);
  } catch {
    context.status = 404;
  }
}
