/** `npm start`: shows the widgets in the page of a municipality, and the HTML that such a page needs. */
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {installIfNeeded} from './install.mjs';
import {run} from './run.mjs';

const PAGE = 'stories/pages/municipality.html';

process.chdir(join(import.meta.dirname, '..'));
await installIfNeeded();
if (isStale()) {
  await run('node', ['build/build.mjs']);
  // A file over its budget fails the build, and can be looked at all the same.
  if (!existsSync('dist/sizes.json')) throw new Error('The build failed; see its message above.');
}
// Not imported above, because it needs a package that may have been installed just now.
const {serve} = await import('./serve.mjs');
const {url} = await serve('.');

console.log(`\nZo ziet de pagina eruit:\n\n${readFileSync(PAGE, 'utf8')}`);
console.log(`Open ${url}${PAGE}\nStoppen: Ctrl-C.`);

function isStale() {
  // The last file that a build writes.
  if (!existsSync('dist/sizes.json')) return true;
  const built = statSync('dist/sizes.json').mtimeMs;
  const sources = readdirSync('src', {recursive: true}).map((path) => join('src', path));
  return ['package.json', 'rollup.config.mjs', ...sources].some(
    (path) => statSync(path).mtimeMs > built,
  );
}
