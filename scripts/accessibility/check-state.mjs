/** Checks one state of a story: in each width and scheme, in themes, and by measure. */
import {THEMES} from '../../test/themes/themes.mjs';
import {loadEngines, runAxe, runIbm} from './engines.mjs';
import {measure} from './measure.mjs';
import {HEIGHT, setMedia} from './media.mjs';

const WIDTHS = [1280, 768, 320];
const SCHEMES = ['light', 'dark', 'forced'];
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

  for (const width of WIDTHS) {
    for (const scheme of SCHEMES) {
      const quick = width === WIDTHS[0] || (width === WIDTHS[2] && scheme === 'light');
      if (all || quick) await checkLook(page, {name, width, scheme, quickly: !all, index}, tools);
    }
  }
  await measure(page, name, report);

  const themes = all ? THEMED : [THEMED[index % THEMED.length]];
  for (const theme of themes) await checkTheme(page, {name, theme, both: all}, tools);
}

async function checkLook(page, {name, width, scheme, quickly, index}, {alfa, report}) {
  await setMedia(page, width, scheme);
  await page.evaluate(() => window.states.settled());
  const {elements, looks} = await page.evaluate(() => window.states.signatures());
  const where = `${name}, ${width} px, ${scheme}`;

  const without = scheme === 'forced' ? NOT_IN_FORCED_COLOURS : [];
  if (report.isNew('axe', elements)) report.add('axe', where, await runAxe(page, {without}));
  else if (report.isNew('axe, looks', looks)) {
    report.add('axe', where, await runAxe(page, {without, visualOnly: true}));
  } else report.same('axe');

  if (quickly && (width !== WIDTHS[0] || scheme !== 'light')) return;
  if (report.isNew('IBM', looks)) report.add('IBM', where, await runIbm(page));
  else report.same('IBM');

  if (quickly && index % 4 !== 0) return;
  if (report.isNew('Alfa', looks)) {
    const json = await alfa.serialise(page);
    report.add('Alfa', where, await alfa.run({json, width, height: HEIGHT, scheme}));
  } else report.same('Alfa');
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
