/** Two pages that Vite builds at once from the built package, so that they share a chunk, opened in a browser. */
import assert from 'node:assert/strict';
import {mkdir, readFile, readdir, symlink, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {build} from 'vite';
import {findBrowser} from '../../tools/browser.mjs';
import {serve} from '../../tools/serve.mjs';
import {inFolder, ROOT} from './cli/run.mjs';

const WIDGETS = {
  'road-map': '',
  road: '',
  'grip-matrix': '',
  wegenwacht: '',
  'publication-list': '',
  'publication-card': 'publication="ibd-ransomware"',
  situation: '',
  'crisis-card': '',
  exercise: '',
};

const ELEMENTS = Object.keys(WIDGETS).map((name) => `import 'cyberwegenkaart/elements/${name}';`);
const CONTENT = `import 'cyberwegenkaart/provide-content';`;

const IMPORTS = {
  'the elements': [...ELEMENTS, CONTENT],
  'the content': [CONTENT, ...ELEMENTS],
};

for (const [first, second] of [Object.keys(IMPORTS), Object.keys(IMPORTS).reverse()]) {
  it(`every widget shows, where one page imports ${first} first and the next ${second}`, async () => {
    await inFolder(async (folder) => {
      // What they share has the order of the page whose name comes first.
      const pages = {one: IMPORTS[first], two: IMPORTS[second]};
      const output = await buildPages(folder, pages);
      const names = Object.keys(pages);
      const files = await readdir(join(output, 'assets'));
      const used = await Promise.all(
        names.map((name) => readFile(join(output, `${name}.html`), 'utf8')),
      );
      assert.ok(
        files.some((file) => used.every((page) => page.includes(file))),
        'they share a chunk',
      );
      assert.deepEqual(await problemsOf(output, names), []);
    });
  });
}

/** Builds the pages in a folder where the package is installed, and gives the folder with what comes of it. */
async function buildPages(folder, pages) {
  await mkdir(join(folder, 'node_modules'));
  await symlink(ROOT, join(folder, 'node_modules/cyberwegenkaart'), 'dir');
  for (const [name, imports] of Object.entries(pages)) {
    await writeFile(join(folder, `${name}.js`), imports.join('\n'));
    await writeFile(join(folder, `${name}.html`), pageWith(`${name}.js`));
  }
  const outDir = join(folder, 'dist');
  await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      rollupOptions: {
        input: Object.keys(pages).map((name) => join(folder, `${name}.html`)),
      },
    },
  });
  return outDir;
}

function pageWith(script) {
  const tags = Object.entries(WIDGETS).map(
    ([name, attributes]) => `<cwk-${name} ${attributes}><p>Terugval</p></cwk-${name}>`,
  );
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <title>Gebundeld</title>
    <script type="module" src="./${script}"></script>
  </head>
  <body><h1>Gebundeld</h1>${tags.join('\n')}</body>
</html>`;
}

/** Opens each page, and gives what is wrong: a widget that shows nothing, and what the console says. */
async function problemsOf(folder, names) {
  const server = await serve(folder);
  const browser = await puppeteer.launch((await findBrowser()).launchOptions);
  try {
    const problems = [];
    for (const name of names) {
      const page = await browser.newPage();
      page.on('pageerror', ({message}) => problems.push(`${name}: ${message}`));
      page.on('console', (message) => problems.push(`${name}: ${message.text()}`));
      await page.goto(`${server.url}${name}.html`, {waitUntil: 'load', timeout: 60_000});
      problems.push(
        ...(await page.evaluate(emptyWidgets)).map((tag) => `${name}: ${tag} is empty`),
      );
      await page.close();
    }
    return problems;
  } finally {
    await browser.close();
    await server.close();
  }
}

// What follows runs in the page.

/** The tags whose widget shows nothing of its own; after a while, for what renders later. */
async function emptyWidgets() {
  const widgets = [...document.querySelectorAll('*')].filter(({localName}) =>
    localName.startsWith('cwk-'),
  );
  await Promise.all(widgets.map((widget) => widget.updateComplete));
  // A task later come the warnings of the widgets that found no content.
  await new Promise((resolve) => window.setTimeout(resolve, 100));
  return widgets
    .filter((widget) => !widget.shadowRoot?.querySelector('[lang]')?.getBoundingClientRect().height)
    .map(({localName}) => localName);
}
