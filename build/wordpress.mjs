/** Writes dist/cyberwegenkaart-wordpress.zip: the plugin with the files that it serves, and the table of widgets. */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, posix, sep} from 'node:path';
import {zipSync} from 'fflate';
import {runnerImport} from 'vite';

const NAME = 'cyberwegenkaart';
const PLUGIN = `integrations/wordpress/${NAME}`;
const SCRIPTS = [`${NAME}.js`, `${NAME}.classic.js`];
const FILES = [...SCRIPTS, `${NAME}.en.json`, 'third-party-licenses.txt'];
/** The same in every build, so that the same sources give the same bytes. Local time, as zip files have it. */
const MTIME = new Date(2026, 0, 1);

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const {WIDGETS} = await load('./src/embed/widgets.ts');
const {PAGES} = await load('./src/embed/pages.ts');
const {nl} = await load('./src/content/nl/content.ts');

const integrity = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(`dist/${file}`))
    .digest('base64')}`;
const namesOf = (list) => Object.fromEntries(list.map(({id, name, title}) => [id, name ?? title]));
const table = {
  // With a part of the hash, so that no cache gives an older script, which the new hash would refuse.
  version: `${version}-${Buffer.from(integrity(SCRIPTS[0]).slice(7), 'base64').toString('hex').slice(0, 8)}`,
  scripts: Object.fromEntries(SCRIPTS.map((file) => [file, integrity(file)])),
  widgets: Object.fromEntries(
    Object.entries(WIDGETS).map(([name, options]) => [name, {...PAGES[name], options}]),
  ),
  names: Object.fromEntries(
    ['roads', 'actors', 'groups', 'publications', 'scenarios'].map((part) => [
      part,
      namesOf(nl[part]),
    ]),
  ),
};

const files = {
  ...filesOf(PLUGIN),
  'LICENSE.txt': readFileSync('LICENSE'),
  ...under('dist', Object.fromEntries(FILES.map((file) => [file, readFileSync(`dist/${file}`)]))),
  // The embed pages have a link to it.
  'dist/crisis-card.html': readFileSync('dist/crisis-card.html'),
  ...under('dist/embed', filesOf('dist/embed', /\.(css|html|js|json)$/)),
  'dist/wordpress.json': Buffer.from(JSON.stringify(table)),
};
for (const file of [`${NAME}.php`, 'block/editor.asset.php']) {
  const text = files[file].toString();
  if (!text.includes('0.0.0')) throw new Error(`${file} has no version 0.0.0 to replace.`);
  files[file] = Buffer.from(text.replace('0.0.0', version));
}
const sorted = Object.fromEntries(
  Object.entries(under(NAME, files)).sort(([a], [b]) => (a < b ? -1 : 1)),
);
writeFileSync(`dist/${NAME}-wordpress.zip`, zipSync(sorted, {level: 9, mtime: MTIME}));

async function load(file) {
  const {module} = await runnerImport(file, {configFile: false, logLevel: 'error'});
  return module;
}

/** The files of a folder whose names match, by their path there. */
function filesOf(folder, pattern = /./) {
  const entries = readdirSync(folder, {withFileTypes: true, recursive: true});
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile() && pattern.test(entry.name))
      .map((entry) => {
        const file = join(entry.parentPath, entry.name);
        return [file.slice(join(folder).length + 1).replaceAll(sep, posix.sep), readFileSync(file)];
      }),
  );
}

function under(folder, files) {
  return Object.fromEntries(
    Object.entries(files).map(([file, bytes]) => [`${folder}/${file}`, bytes]),
  );
}
