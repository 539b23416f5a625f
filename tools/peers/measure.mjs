/** Measures the largest matrix of a page. */
import {gzipSync} from 'node:zlib';
import {loadEngines, runAxe, runIbm} from '../../test/evidence/a11y/engines.mjs';

const MAX_TABS = 80;
const HEADERS = ['columnheader', 'rowheader'];

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string} url
 * @param {ReturnType<typeof import('../../test/evidence/a11y/alfa.mjs').startAlfa>} alfa
 * @returns {Promise<Record<string, string>>}
 */
export async function measure(page, url, alfa) {
  const sizes = [];
  page.on('response', (response) => {
    if (/\.(js|css)(\?|$)/.test(response.url())) sizes.push(response.buffer());
  });
  await page.setViewport({width: 1280, height: 800});
  await open(page, url);
  const bytes = (await Promise.all(sizes)).map((body) => gzipSync(body).length);

  const table = await page.evaluate(tableFacts);
  const tree = await accessibilityTree(page);
  const tabs = await tabsToMatrix(page);
  await open(page, url);
  await loadEngines(page);
  const axe = await runAxe(page);
  const ibm = await runIbm(page);
  const rules = await alfa.run({
    json: await alfa.serialise(page),
    width: 1280,
    height: 800,
    scheme: 'light',
  });
  await page.setViewport({width: 320, height: 640});
  await open(page, url);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  return {
    headers: `${table.headers}, waarvan ${table.scoped} met \`scope\``,
    caption: table.caption,
    focusable: `${table.focusable} van ${table.cells}`,
    tabs: tabs === undefined ? `meer dan ${MAX_TABS}` : `${tabs}`,
    tree: `${tree.headers} koppen, ${tree.cells} cellen`,
    axe: counted(axe),
    ibm: counted(ibm),
    alfa: counted(rules),
    narrow: `${wide} px`,
    size: `${Math.round(bytes.reduce((a, b) => a + b, 0) / 1000)} kB`,
  };
}

async function open(page, url) {
  await page.goto(url, {waitUntil: 'networkidle0'});
}

function counted({findings}) {
  const rules = [...new Set(findings.map(({rule}) => rule))];
  const named = rules.length > 0 && rules.length < 4 ? ` (${rules.join(', ')})` : '';
  return `regels: ${rules.length}${named}, plaatsen: ${findings.length}`;
}

/** Runs in the page: the largest table, also in a shadow root, as its elements have it. */
function tableFacts() {
  const tables = [];
  const visit = (root) => {
    tables.push(...root.querySelectorAll('table, [role="grid"], .matrix'));
    for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) visit(shadowRoot);
  };
  visit(document);
  const size = (table) => table.querySelectorAll('td').length;
  const [table] = tables.sort((a, b) => size(b) - size(a));
  if (!table) return {headers: 0, scoped: 0, caption: 'nee', focusable: 0, cells: 0};
  const focusable = 'a[href], button, input, select, textarea, [tabindex]';
  const cells = [...table.querySelectorAll('td')];
  return {
    headers: table.querySelectorAll('th').length,
    scoped: table.querySelectorAll('th[scope]').length,
    caption: table.querySelector('caption') ? 'ja' : 'nee',
    focusable: cells.filter((cell) => cell.matches(focusable) || cell.querySelector(focusable))
      .length,
    cells: cells.length,
  };
}

async function accessibilityTree(page) {
  const client = await page.createCDPSession();
  const {nodes} = await client.send('Accessibility.getFullAXTree');
  const roles = nodes.filter(({ignored}) => !ignored).map(({role}) => role.value);
  return {
    headers: roles.filter((role) => HEADERS.includes(role)).length,
    cells: roles.filter((role) => /^(grid)?cell$/.test(role)).length,
  };
}

/** How often a visitor presses Tab to come into the matrix, or undefined when that never happens. */
async function tabsToMatrix(page) {
  for (let count = 1; count <= MAX_TABS; count += 1) {
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.closest('table, [role="grid"], .matrix') !== null;
    });
    if (inside) return count;
  }
  return undefined;
}
