import {readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {extname, join, normalize} from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const {version} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const PAGES = '/test/dist/pages/hostile/';
const LIBRARIES = '/libraries/';
const OUR_SCRIPTS = /\/dist\/cyberwegenkaart(\.classic)?\.js(\?[^"']*)?/g;

/**
 * Serves the pages of `test/dist/pages/hostile/`, and the libraries that they use.
 *
 * - `<!-- widgets -->` in a page becomes all widgets, each with a fallback: `parts/widgets.html`.
 * - With `?without` the page has an empty script in the place of ours, to compare with.
 * - `?type` replaces the Content-Type, which also decides in which encoding a page is sent.
 * - `/dist/….js?version=0.0.9` is our script as if it were of that version.
 * - `/libraries/<package>/<file>` is a file of an installed package, as it is.
 */
export async function hostilePages(context, next) {
  if (context.path.startsWith(LIBRARIES)) {
    await send(context, join('node_modules', normalize(context.path.slice(LIBRARIES.length))));
  } else if (context.path.startsWith(PAGES) && /\.x?html$/.test(context.path)) {
    await send(context, context.path, (text) => withWidgets(text, 'without' in context.query));
  } else {
    await next();
  }
  if (context.query.version && context.status === 200) {
    context.body = String(context.body).replaceAll(version, context.query.version);
  }
  if (context.query.type && context.status === 200) setType(context, context.query.type);
}

async function send(context, path, change = (text) => text) {
  try {
    context.body = await change(await readFile(join(ROOT, path), 'utf8'));
    context.type = extname(path);
  } catch {
    context.status = 404;
  }
}

async function withWidgets(text, without) {
  const widgets = await readFile(join(ROOT, PAGES, 'parts/widgets.html'), 'utf8');
  const page = text.replace('<!-- widgets -->', widgets);
  return without ? page.replace(OUR_SCRIPTS, `${PAGES}parts/nothing.js`) : page;
}

function setType(context, type) {
  if (type.includes('windows-1252')) context.body = Buffer.from(String(context.body), 'latin1');
  context.set('Content-Type', type);
}
