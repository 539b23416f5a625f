/**
 * Prints each widget as a visitor leaves it, in Chromium and Firefox, and checks what comes out: on how many A4, with no
 * page half empty but the last, and with every source of what is printed.
 *
 *     node test/evidence/paper.mjs [folder]    also keeps the PDFs in the folder
 *
 * That all of a widget can be printed is in `print.mjs`; that the card is complete in `documents.mjs`.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {getDocumentProxy} from 'unpdf';
import {CASES, HANDOUTS} from './paper/cases.mjs';
import {unsourced} from './paper/sources.mjs';
import {startCounter} from './print/counter.mjs';
import {normal} from './print/find.mjs';
import {isDefined, pageText} from './print/page.mjs';
import {findBrowser} from '../../tools/browser.mjs';
import {firefox} from '../../tools/engines/firefox.mjs';

/** What each browser leaves around a page, in millimetres. */
const ENGINES = [
  {engine: 'Chromium', margin: 10, options: (await findBrowser()).launchOptions},
  {
    engine: 'Firefox',
    margin: 12.7,
    options: {browser: 'firefox', executablePath: await firefox.find(), headless: true},
  },
];

const folder = process.argv[2];
if (folder) mkdirSync(folder, {recursive: true});

const {counts, report} = startCounter();
for (const {engine, margin, options} of ENGINES) {
  if (!options.executablePath) {
    report(`${engine} is there: ${firefox.install}`, false);
    continue;
  }
  const browser = await puppeteer.launch(options);
  try {
    for (const each of CASES) {
      for (const space of each.margins ?? [margin]) await checkCase(browser, each, engine, space);
    }
    for (const each of HANDOUTS) await checkHandout(browser, each, engine);
  } finally {
    await browser.close();
  }
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;

async function checkCase(browser, {name, html, steps = [], from = 0, first, goal}, engine, margin) {
  const page = await open(browser, html);
  for (const step of steps) await page.evaluate(step);
  const before = await page.evaluate(pageText);
  const pages = (await print(page, `${engine} ${name} ${margin}`, margin)).slice(from);
  const what = `${engine}, ${name}, margins of ${margin} mm`;
  report(`${what}: the page is as it was before`, (await page.evaluate(pageText)) === before);
  await page.close();
  checkPages(what, pages, goal);
  if (first)
    report(`${what}: the table begins on the first page`, pages[0].text.includes(normal(first)));
  // The card has marks and a list of its own, which `documents.mjs` checks.
  if (!name.startsWith('card')) checkSources(what, pages);
}

/** The document that a button prints in a frame, printed as a page, because a browser without a screen has no dialog. */
async function checkHandout(browser, {name, html, goal}, engine) {
  const page = await open(browser, html);
  await page.evaluate(() => {
    const {shadowRoot} = document.querySelector('cwk-exercise');
    // The frame prints as soon as it is there.
    const {get} = Object.getOwnPropertyDescriptor(
      window.HTMLIFrameElement.prototype,
      'contentDocument',
    );
    Object.defineProperty(window.HTMLIFrameElement.prototype, 'contentDocument', {
      get() {
        const handout = get.call(this);
        handout.defaultView.print = () => (window.handout = handout);
        return handout;
      },
    });
    [...shadowRoot.querySelectorAll('.actions button')].at(-1).click();
  });
  await page.waitForFunction(() => window.handout);
  await page.evaluate(() => {
    const {handout} = window;
    const rules = handout.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]);
    document.body.replaceChildren(...handout.body.childNodes);
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = rules.map(({cssText}) => cssText).join('\n');
  });
  const pages = await print(page, `${engine} ${name}`);
  await page.close();
  const what = `${engine}, ${name}`;
  checkPages(what, pages, goal);
  checkSources(what, pages);
}

async function open(browser, html) {
  const page = await browser.newPage();
  page.on('pageerror', ({message}) => report(`page error: ${message}`, false));
  await page.setViewport({width: 1280, height: 800});
  await page.setContent(`<!doctype html><html lang="nl"><meta charset="utf-8"><title>Papier</title>
    <body style="font-family: Arial, 'Liberation Sans', sans-serif">${html}</body></html>`);
  await page.addScriptTag({path: 'dist/cyberwegenkaart.js', type: 'module'});
  await page.waitForFunction(isDefined);
  await page.waitForFunction(() =>
    [
      ...document.querySelectorAll(
        'cwk-situation, cwk-grip-matrix, cwk-road, cwk-exercise, cwk-crisis-card',
      ),
    ].every(({shadowRoot}) => shadowRoot?.querySelector('[lang]')),
  );
  return page;
}

/** The pages that come out, each with its text, and how far down it comes: 0 at the top, 1 at the foot. */
async function print(page, name, margin) {
  const space = `${margin}mm`;
  const pdf = await page.pdf({
    format: 'A4',
    timeout: 0,
    ...(margin === undefined
      ? {preferCSSPageSize: true}
      : {margin: {top: space, right: space, bottom: space, left: space}}),
  });
  if (folder) writeFileSync(join(folder, `${name.replace(/[^\w]+/g, '-')}.pdf`), pdf);
  const file = await getDocumentProxy(new Uint8Array(pdf));
  return Promise.all(
    Array.from({length: file.numPages}, async (_, index) => {
      const sheet = await file.getPage(index + 1);
      const {items} = await sheet.getTextContent();
      const [, , , height] = sheet.view;
      const lowest = Math.min(
        ...items.filter(({str}) => str.trim()).map(({transform}) => transform[5]),
      );
      return {text: normal(items.map(({str}) => str).join(' ')), down: 1 - lowest / height};
    }),
  );
}

function checkPages(what, pages, goal) {
  console.log(`${what}: ${pages.length} of ${goal} A4`);
  report(`${what}: has at most ${goal} A4, but has ${pages.length}`, pages.length <= goal);
  const empty = pages.slice(0, -1).flatMap(({down}, index) => (down < 0.5 ? [index + 1] : []));
  report(`${what}: has half empty pages: ${empty.join(', ')}`, empty.length === 0);
}

function checkSources(what, pages) {
  const {printed, missing} = unsourced(pages.map(({text}) => text));
  counts.passed += printed;
  report(`${what}: has statements`, printed > 0);
  report(`${what}: names every source`, missing.length === 0, missing);
}
