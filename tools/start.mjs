/** `npm start`: shows the widgets in the page of a municipality, and the HTML that such a page needs. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {installIfNeeded} from './install.mjs';
import {run} from './run.mjs';

const PAGE = 'stories/pages/municipality.html';

process.chdir(join(import.meta.dirname, '..'));
await installIfNeeded();
// Does nothing when dist/ is what the sources give.
const {ok} = await run('npm', ['run', '--silent', 'build']);
if (!ok) throw new Error('The build failed; see its message above.');
// Not imported above, because it needs a package that may have been installed just now.
const {serve} = await import('./serve.mjs');
const {url} = await serve('.');

console.log(`\nZo ziet de pagina eruit:\n\n${readFileSync(PAGE, 'utf8')}`);
console.log(`Open ${url}${PAGE}\nStoppen: Ctrl-C.`);
