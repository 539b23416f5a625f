/** Sends every form through every editor and sanitiser, and looks at what is left of it and whether it works. */
import {EDITORS} from './editors.mjs';
import {formsOf, pageOf, TEXT} from './forms.mjs';
import {remainsOf} from './remains.mjs';
import {render} from './rendered.mjs';
import {SANITISERS} from './sanitisers.mjs';
import {openEditor} from './write.mjs';

/** Page that shows what was saved; as deep in the site as the page of the editor, as TinyMCE counts on. */
const SHOWN = 'pagina';

/**
 * @param {{browser: import('puppeteer-core').Browser, site: string, url: string}} where
 * @param {Record<string, (html: string) => string | Promise<string>>} sanitisers
 * @returns {Promise<{rows: Row[], problems: string[]}>}
 * @typedef {{name: string, way: 'paste' | 'source' | 'sanitise', cells: Record<string, string>}} Row - A cell is
 *   what remains, with a `+` when the widget works.
 */
export async function measure(where, sanitisers) {
  const home = `${where.url}cyberwegenkaart/`;
  const saved = [
    ...(await savedByEditors(where, home)),
    ...(await savedBySanitisers(where, home, sanitisers)),
  ];
  const problems = [];
  const rendered = await renderAll(where, saved);
  const page = await where.browser.newPage();
  const rows = new Map();
  for (const [index, {name, way, form, html}] of saved.entries()) {
    const {works, problems: found} = rendered[index];
    problems.push(...found.map((problem) => `${name}, ${way}, ${form}: ${problem}`));
    const urls = {embedPage: pageOf(home), base: `${where.url}${SHOWN}/`};
    const remains = await remainsOf(page, html, form, urls);
    const key = `${name} ${way}`;
    if (!rows.has(key)) rows.set(key, {name, way, cells: {}});
    rows.get(key).cells[form] = works ? `${remains}+` : remains;
  }
  await page.close();
  return {rows: [...rows.values()], problems};
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

/** The same HTML is shown once: most editors make the same of most forms. */
async function renderAll(where, saved) {
  const outcomes = new Map();
  for (const {html} of saved) {
    if (outcomes.has(html)) continue;
    outcomes.set(html, await render(html, {...where, path: `${SHOWN}/${outcomes.size}.html`}));
  }
  return saved.map(({html}) => outcomes.get(html));
}
