/**
 * Shows stories, as they are and with everything unfolded, to three rule engines and the Nu HTML checker, and
 * measures what they do not: sideways scrolling, cut-off text, small targets, names that cannot be said aloud.
 *
 *     node test/evidence/a11y.mjs                 states of each widget, and each theme: what `verify` runs
 *     node test/evidence/a11y.mjs --all           axe: the full product of widths, schemes and languages, and all themes
 *     node test/evidence/a11y.mjs --only road     only the stories whose id this matches
 *
 * What `verify` runs: of each widget the first state, unfolded in each sort of light, width and a theme, and as it is in
 * one of those in turn; so every whole page, and of the other states every eighth.
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {startAlfa} from './a11y/alfa.mjs';
import {checkState} from './a11y/check-state.mjs';
import {startHtml} from './a11y/html.mjs';
import {createReport} from './a11y/report.mjs';
import {buildSite} from './a11y/site.mjs';
import {findBrowser} from '../../tools/browser.mjs';
import {serve} from '../../tools/serve.mjs';
import {isRelease} from '../../tools/size.mjs';

const {all = isRelease, only} = parseArgs({
  options: {all: {type: 'boolean'}, only: {type: 'string'}},
}).values;

/** One in so many of the other states. */
const SHARE_OF_OTHERS = 8;

const folder = mkdtempSync(join(tmpdir(), 'accessibility-'));
await buildSite(folder);
const {launchOptions, concurrency} = await findBrowser();
const server = await serve(folder);
const browser = await puppeteer.launch(launchOptions);
const tools = {
  url: server.url,
  alfa: startAlfa(folder, concurrency),
  html: startHtml(folder),
  report: createReport(),
  all,
};
try {
  const queue = await statesOf(await browser.newPage());
  await Promise.all(Array.from({length: concurrency}, () => work(queue)));
  await tools.html.check(tools.report);
} finally {
  await browser.close();
  await server.close();
  await tools.alfa.stop();
  rmSync(folder, {recursive: true});
}
const {passed, failed} = tools.report.print({complete: all && only === undefined});
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function statesOf(page) {
  await page.goto(server.url);
  const ids = await page.evaluate(() => window.states.ids);
  await page.close();
  const isFirst = (id) => ids.find((each) => each.startsWith(id.replace(/\/.*/, '/'))) === id;
  return ids
    .filter((id) => new RegExp(only ?? '').test(id))
    .map((id) => ({id, first: isFirst(id)}))
    .filter(
      ({id, first}, index) =>
        all || only || first || id.endsWith('/InPage') || index % SHARE_OF_OTHERS === 0,
    )
    .flatMap((state) => (all || state.first ? [state, {...state, unfolded: true}] : [state]))
    .flatMap((state) => (all ? ['nl', 'en'] : ['nl']).map((lang) => ({...state, lang})))
    .map((state, index) => ({...state, index}));
}

async function work(queue) {
  const page = await browser.newPage();
  for (let state = queue.shift(); state; state = queue.shift()) {
    await checkState(page, state, tools);
    if (all) console.log(`${state.id}, ${state.lang}; ${queue.length} states to go`);
  }
  await page.close();
}
