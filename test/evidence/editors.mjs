/**
 * Sends every form of a widget through real editors and sanitisers, shows what they saved in a page with the one
 * script, and compares both with what test/evidence/editors/expected.mjs says.
 *
 * `--update` writes docs/overleven.md, which is compared with RELEASE=1 only; otherwise an editor stands for its twin.
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../../tools/browser.mjs';
import {tablesOf} from './editors/document.mjs';
import {EDITORS, isWhole} from './editors/editors.mjs';
import {expectedCells} from './editors/expected.mjs';
import {checkLists} from './editors/lists.mjs';
import {measure} from './editors/measure.mjs';
import {checkRecipes} from './editors/recipes.mjs';
import {renderer} from './editors/rendered.mjs';
import {loadSanitisers, SANITISERS} from './editors/sanitisers.mjs';
import {writeSite} from './editors/site.mjs';
import {fixture, withFixtures} from '../../tools/fixtures.mjs';
import {generatedDocument} from '../../tools/generated-document.mjs';
import {serve} from '../../tools/serve.mjs';

/** As a municipality's; browsers and the server take every name under localhost for this machine. */
const NAME = 'www.waterbergen.localhost';

/** Forms that are a plain link. */
const LINKS = ['E', 'button'];

const DOCUMENT = 'docs/overleven.md';

await withFixtures(async () => {
  const folder = await fixture('editors');
  const site = mkdtempSync(join(tmpdir(), 'editors-'));
  const {launchOptions, concurrency} = await findBrowser();
  const browser = await puppeteer.launch(launchOptions);
  const server = await serve(site);
  try {
    await writeSite(site, folder);
    const where = {browser, concurrency, site, url: server.url.replace('127.0.0.1', NAME)};
    where.render = renderer(where);
    const {cells, problems} = await measure(where, await loadSanitisers(folder, site));
    const outcomes = [
      ...compare(cells),
      problems,
      ...(await checkRecipes(where, folder)),
      ...(await checkLists()),
      isWhole ? await generatedDocument(DOCUMENT, tablesOf(cells, folder)) : [],
    ];
    for (const problem of outcomes.flat()) console.log(`✗ ${problem}`);
    const failed = outcomes.filter((each) => each.length > 0).length;
    return {passed: outcomes.length - failed, failed};
  } finally {
    await browser.close();
    await server.close();
    rmSync(site, {recursive: true});
  }
});

/** Per expected cell what is wrong with it, and per editor whether a link makes a widget there. */
function compare(cells) {
  const expected = expectedCells();
  const find = ({name, way, form}) =>
    cells.find((cell) => cell.name === name && cell.way === way && cell.form === form)?.remains;
  const unexpected = cells.length - expected.length;
  const works = (name) =>
    cells.some(
      (cell) => cell.name === name && LINKS.includes(cell.form) && cell.remains === 'whole+',
    );
  return [
    unexpected === 0 ? [] : [`${unexpected} more cells were measured than expected.`],
    ...expected.map((cell) => {
      const remains = find(cell);
      const {name, way, form} = cell;
      return remains === cell.remains
        ? []
        : [`${name}, ${way}, ${form}: expected ${cell.remains}, found ${remains}.`];
    }),
    ...[...EDITORS, ...SANITISERS].map(({name}) =>
      works(name) ? [] : [`${name}: a plain link makes no widget.`],
    ),
  ];
}
