/** Sends every form through every editor and sanitiser, and looks at what is left of it and whether it works. */
import {EDITORS} from './editors.mjs';
import {formsOf, pageOf, TEXT} from './forms.mjs';
import {remainsOf} from './remains.mjs';
import {SANITISERS} from './sanitisers.mjs';
import {openEditor} from './write.mjs';

/** Folder of the pages that show what was saved: as deep in the site as the page of the editor, as TinyMCE counts on. */
const SHOWN = 'pagina';

/**
 * @param {{browser: import('puppeteer-core').Browser, url: string, concurrency: number,
 *   render: ReturnType<import('./rendered.mjs').renderer>}} where
 * @param {Record<string, (html: string) => string | Promise<string>>} sanitisers
 * @returns {Promise<{cells: Cell[], problems: string[]}>}
 * @typedef {{name: string, way: 'paste' | 'source' | 'sanitise', form: string, remains: string}} Cell - What remains
 *   has a `+` when the widget works.
 */
export async function measure(where, sanitisers) {
  const home = `${where.url}cyberwegenkaart/`;
  const saved = [
    ...(await savedByEditors(where, home)),
    ...(await savedBySanitisers(where, home, sanitisers)),
  ];
  const rendered = await renderAll(
    where,
    saved.map(({html}) => html),
  );
  const urls = {embedPage: pageOf(home), base: `${where.url}${SHOWN}/`};
  const page = await where.browser.newPage();
  const cells = [];
  for (const {html, ...place} of saved) {
    const remains = await remainsOf(page, html, place.form, urls);
    cells.push({...place, remains: rendered.get(html).works ? `${remains}+` : remains});
  }
  await page.close();
  const problems = saved.flatMap(({name, way, form, html}) =>
    rendered.get(html).problems.map((problem) => `${name}, ${way}, ${form}: ${problem}`),
  );
  return {cells, problems};
}

async function savedByEditors({browser, url}, home) {
  const found = [];
  for (const {name, driver} of EDITORS) {
    const page = await browser.newPage();
    const editor = await openEditor(page, `${url}bewerken/${name}.html`, driver);
    for (const [form, html] of Object.entries(formsOf(home))) {
      found.push({name, way: 'paste', form, html: await editor.paste(html)});
      found.push({name, way: 'source', form, html: await editor.source(html)});
    }
    const address = pageOf(home);
    found.push({name, way: 'paste', form: 'address', html: await editor.pasteAddress(address)});
    found.push({name, way: 'paste', form: 'button', html: await editor.link(address, TEXT)});
    await page.close();
  }
  return found;
}

async function savedBySanitisers({browser, url}, home, sanitisers) {
  const page = await browser.newPage();
  await page.goto(`${url}bewerken/dompurify.html`);
  await page.waitForFunction(() => window.clean);
  const inPage = {dompurify: (html) => page.evaluate((dirty) => window.clean(dirty), html)};
  const clean = {...sanitisers, ...inPage};
  const found = [];
  for (const {name} of SANITISERS) {
    const forms = Object.entries(formsOf(home));
    // The link as Markdown writes it.
    if (name === 'markdown') forms.push(['button', `[${TEXT}](${pageOf(home)})`]);
    for (const [form, text] of forms) {
      found.push({name, way: 'sanitise', form, html: await clean[name](text)});
    }
  }
  await page.close();
  return found;
}

/** In as many pages at once as the browser can, because an editor needs the only clipboard and this does not. */
async function renderAll({render, concurrency}, all) {
  const queue = [...new Set(all)];
  const outcomes = new Map();
  const work = async () => {
    for (let html = queue.shift(); html !== undefined; html = queue.shift()) {
      outcomes.set(html, await render(html, SHOWN));
    }
  };
  await Promise.all(Array.from({length: concurrency}, work));
  return outcomes;
}
