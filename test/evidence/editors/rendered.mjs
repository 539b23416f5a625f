/** Shows what was saved in a fresh page with the one script, and looks whether the widget works there. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/**
 * Makes the function that shows what was saved on a page in the folder `path` of the site.
 *
 * The same HTML in the same folder is shown once: most editors make the same of most forms.
 *
 * @param {{browser: import('puppeteer-core').Browser, site: string, url: string}} where
 * @returns {(saved: string, path: string) => Promise<{works: boolean, problems: string[]}>}
 */
export function renderer({browser, site, url}) {
  const outcomes = new Map();
  return (saved, path) => {
    const key = `${path} ${saved}`;
    if (!outcomes.has(key)) outcomes.set(key, show(saved, `${path}/${outcomes.size}.html`));
    return outcomes.get(key);
  };

  async function show(saved, path) {
    const up = '../'.repeat(path.split('/').length - 1);
    mkdirSync(dirname(join(site, path)), {recursive: true});
    writeFileSync(join(site, path), documentOf(saved, `${up}cyberwegenkaart/cyberwegenkaart.js`));
    const problems = [];
    const page = await browser.newPage();
    page.on('pageerror', ({message}) => problems.push(message));
    await page.goto(url + path, {waitUntil: 'load'});
    const shown = await Promise.all(page.frames().map((frame) => frame.evaluate(matricesOf)));
    await page.close();
    const matrices = shown.flat();
    if (matrices.length > 1) problems.push(`${matrices.length} widgets instead of one`);
    return {works: matrices.length === 1 && matrices[0] === 'works', problems};
  }
}

function documentOf(saved, script) {
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <title>Digitaal veilig</title>
    <script type="module" src="${script}"></script>
  </head>
  <body>
    <main>
      <h1>Digitaal veilig</h1>
      ${saved}
    </main>
  </body>
</html>`;
}

/** In the page, which has loaded: per matrix 'works', or what is wrong with it. */
function matricesOf() {
  return Promise.all([...document.querySelectorAll('cwk-grip-matrix')].map(stateOf));

  async function stateOf(matrix) {
    const {shadowRoot} = matrix;
    const table = shadowRoot?.querySelector('table');
    if (!table?.checkVisibility() || table.offsetHeight < 100) return 'shows no table';
    if (matrix.closest('a, button')) return 'is in a link';
    // Else the link inside would hide that the attributes do nothing.
    const marked = document.querySelector('div[data-cwk]');
    if (marked && matrix.parentElement !== marked) return 'does not come from data-cwk';
    const chosen = () => shadowRoot.querySelector('input[name="level"]:checked')?.value;
    if (chosen() !== '3') return `shows level ${chosen()}`;
    if (matrix.vital !== 'yes') return 'does not know that it is vital';
    const before = shadowRoot.querySelector('td.current').cellIndex;
    shadowRoot.querySelector('input[name="level"][value="4"]').click();
    await matrix.updateComplete;
    const after = shadowRoot.querySelector('td.current').cellIndex;
    return after > before ? 'works' : 'does not follow a choice';
  }
}
