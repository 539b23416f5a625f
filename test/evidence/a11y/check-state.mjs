/** Checks one state of a story: in each width and scheme, in themes, and by measure. */
import {THEMES} from '../themes/themes.mjs';
import {loadEngines, runAxe, runIbm} from './engines.mjs';
import {measure} from './measure.mjs';
import {HEIGHT, setMedia} from './media.mjs';

const WIDTHS = [1280, 768, 320];
const SCHEMES = ['light', 'dark', 'forced'];
/** What a state is also seen in when it is not seen in everything; 'theme' is one of the themes. */
const TURNS = ['1280 dark', '1280 forced', '320 light', 'theme'];
const THEMED = THEMES.filter(({files}) => files.length > 0);

/** A theme decides its own contrast, of which the law asks 4.5 to 1. */
const NOT_IN_THEMES = ['color-contrast-enhanced'];
/** In forced colours, the visitor decides. */
const NOT_IN_FORCED_COLOURS = ['color-contrast-enhanced', 'color-contrast'];

export async function checkState(page, state, tools) {
  const {id, unfolded, lang, index} = state;
  const {url, report, html, all} = tools;
  const name = `${id}${unfolded ? ', unfolded' : ''}, ${lang}`;
  page.removeAllListeners('pageerror');
  page.on('pageerror', ({message}) => report.problem('page', 'error', name, message));

  await setMedia(page, WIDTHS[0], 'light');
  await page.goto(url);
  await page.evaluate((...args) => window.states.show(...args), id, lang);
  if (unfolded) await page.evaluate(() => window.states.unfold());
  html.add(name, await page.evaluate(() => window.states.markup()));
  await loadEngines(page);

  const turns = state.first && unfolded ? TURNS : [TURNS[index % TURNS.length]];
  // Several widgets on a page can be wrong together.
  const askIbm = (state.first && unfolded) || id.endsWith('/InPage');
  const pending = [];
  for (const width of WIDTHS) {
    for (const scheme of SCHEMES) {
      const main = width === WIDTHS[0] && scheme === 'light';
      if (!all && !main && !turns.includes(`${width} ${scheme}`)) continue;
      const look = {name, width, scheme};
      await checkLook(page, look, report);
      if (main && (all || askIbm)) await checkIbm(page, look, report);
      if (main && state.first && unfolded) pending.push(await showAlfa(page, look, tools));
    }
  }
  await measure(page, name, report);

  const turn = turns.includes('theme') ? [THEMED[index % THEMED.length]] : [];
  // What a theme colours does not depend on the language, and unfolded a state shows all that it shows folded.
  const themes = all ? (lang === 'nl' && unfolded ? THEMED : []) : turn;
  for (const theme of themes) await checkTheme(page, {name, theme, both: all}, tools);
  if (unfolded) await checkPopovers(page, name, report);
  // Meanwhile it worked on a thread of its own.
  for (const {where, result} of pending.filter(Boolean)) report.add('Alfa', where, await result);
}

async function checkLook(page, look, report) {
  await setMedia(page, look.width, look.scheme);
  await page.evaluate(() => window.states.settled());
  const {elements, looks} = await page.evaluate(() => window.states.signatures());
  look.looks = looks;
  look.where = `${look.name}, ${look.width} px, ${look.scheme}`;

  const without = look.scheme === 'forced' ? NOT_IN_FORCED_COLOURS : [];
  if (report.isNew('axe', elements)) report.add('axe', look.where, await runAxe(page, {without}));
  else if (report.isNew('axe, looks', looks)) {
    report.add('axe', look.where, await runAxe(page, {without, visualOnly: true}));
  } else report.same('axe');
}

async function checkPopovers(page, name, report) {
  await setMedia(page, WIDTHS[0], 'light');
  await page.evaluate(() => window.states.dress());
  report.add('axe', `${name}, popovers`, await runAxe(page, {within: 'openPopovers'}));
}

async function checkIbm(page, {where, looks}, report) {
  if (report.isNew('IBM', looks)) report.add('IBM', where, await runIbm(page));
  else report.same('IBM');
}

/** What it says comes later, because it takes long and does not need the page. */
async function showAlfa(page, {where, width, scheme, looks}, {alfa, report}) {
  if (!report.isNew('Alfa', looks)) {
    report.same('Alfa');
    return undefined;
  }
  const json = await alfa.serialise(page);
  return {where, result: alfa.run({json, width, height: HEIGHT, scheme})};
}

/** In a theme nothing depends on what the visitor prefers; where the page does not change, one run stands for both. */
async function checkTheme(page, {name, theme, both}, {report}) {
  for (const scheme of both ? ['light', 'dark'] : ['light']) {
    await setMedia(page, WIDTHS[0], scheme);
    await page.evaluate((each) => window.states.dress(each), theme);
    const {looks} = await page.evaluate(() => window.states.signatures());
    const where = `${name}, ${theme.name}, ${scheme}`;
    if (report.isNew('axe, themes', `${theme.id}${looks}`)) {
      report.add('axe', where, await runAxe(page, {without: NOT_IN_THEMES, visualOnly: true}));
    } else report.same('axe');
  }
}
