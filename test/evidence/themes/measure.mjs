/** Measures every page in one engine. */
import {privateNames} from '../../../build/private-properties.mjs';
import {CHAINS} from './chains.mjs';
import {COMPARED} from './pages.mjs';

/** Each chain with the private property of the built widgets that has its value. */
const PRIVATE = privateNames();
const BUILT_CHAINS = CHAINS.map((chain) => ({
  ...chain,
  resolved: PRIVATE[`--_cwk-${chain.name}`],
}));

export const PATH = 'test/evidence/themes/page/index.html';

/**
 * @param {import('./engines.mjs').Page} page
 * @param {string} url Of the server.
 * @param {import('./themes.mjs').Theme[]} themes
 * @returns {Promise<{broken: string[], pages: object[]}>}
 */
export async function measureAll(page, url, themes) {
  await page.open(`${url}${PATH}`);
  await page.ask('ready');
  const broken = await page.ask('brokenSteps', BUILT_CHAINS);
  const pages = [];
  for (const theme of themes) {
    await page.ask('apply', theme);
    pages.push(await measureOne(page, theme));
  }
  return {broken, pages};
}

async function measureOne(page, theme) {
  const measured = await page.ask('measureAll');
  return {
    id: theme.id,
    elements: measured.map(({element, pairs}) => summary(element, pairs, theme)),
    winners: await page.ask('winners', BUILT_CHAINS),
    compared: COMPARED.some(({id}) => id === theme.id) ? await compare(page) : [],
  };
}

function summary(element, pairs, {leastText = 0}) {
  const of = (kind) => pairs.filter((each) => each.kind === kind);
  const lowest = (kind) => Math.min(...of(kind).map(({ratio}) => ratio));
  return {
    element,
    texts: of('text').length,
    graphics: of('graphic').length,
    lowestText: lowest('text'),
    lowestGraphic: lowest('graphic'),
    failures: pairs.filter(
      ({kind, ratio, least}) => ratio < (kind === 'text' ? Math.max(least, leastText) : least),
    ),
  };
}

/** The 28 properties, and the colour of a link that the mouse points at. */
async function compare(page) {
  const found = await page.ask('compare');
  const hovered = {what: 'a:hover color'};
  for (const whose of ['native', 'ours']) {
    await page.point(await page.ask('pointAt', whose));
    hovered[whose] = await page.ask('linkColour', whose);
  }
  await page.point({x: 0, y: 0});
  return [...found, hovered];
}
