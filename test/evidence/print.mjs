/**
 * Prints all of every widget of the built script to a PDF, and counts on it what the content files say must be there.
 *
 * What is printed of a widget that a visitor has not asked all of is in `paper.mjs`.
 *
 *     node test/evidence/print.mjs [file] [file]    also keeps the PDFs: of all but the wegenwachten, and of those
 */
import {readFileSync, writeFileSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../../tools/browser.mjs';
import {startCounter} from './print/counter.mjs';
import {missingFrom, pagesOf, repeated} from './print/find.mjs';
import {cutOff, isDefined, pageText, prepare} from './print/page.mjs';
import {documentsOf} from './print/widgets.mjs';
import {pdfText} from '../runner/pdf-text.mjs';

const MARGIN = 15;
/** Width of the print area of A4 in CSS pixels: 96 of them in 25.4 mm. */
const WIDTH = Math.round(((210 - 2 * MARGIN) / 25.4) * 96);

const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const tags = modules
  .flatMap(({declarations}) => declarations)
  .flatMap(({tagName}) => tagName ?? [])
  .sort();

const {counts, report} = startCounter();
const browser = await puppeteer.launch((await findBrowser()).launchOptions);
try {
  for (const [index, sections] of documentsOf(tags).entries()) {
    await checkPaper(await browser.newPage(), sections, process.argv[2 + index]);
  }
} finally {
  await browser.close();
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;

async function checkPaper(page, sections, file) {
  page.on('pageerror', ({message}) => report(`page error: ${message}`, false));
  await page.setViewport({width: WIDTH, height: 1000});
  await page.setContent(documentOf(sections));
  await page.addScriptTag({path: 'dist/cyberwegenkaart.js', type: 'module'});
  await page.waitForFunction(isDefined);
  for (const tag of tags) report(`${tag} is defined`, await page.evaluate(isDefined, tag));
  await page.evaluate(prepare);

  const before = await page.evaluate(pageText);
  const margin = `${MARGIN}mm`;
  const pdf = await page.pdf({
    format: 'A4',
    // A busy machine takes its time.
    timeout: 0,
    margin: {top: margin, right: margin, bottom: margin, left: margin},
  });
  if (file) writeFileSync(file, pdf);
  report('the page is as it was before', (await page.evaluate(pageText)) === before);

  const pages = pagesOf(await pdfText(pdf), sections);
  sections.forEach((section, index) => checkSection(section, pages[index]));

  await page.emulateMediaType('print');
  const cut = await page.evaluate(cutOff);
  sections.forEach(({name}, index) => {
    report(`${name}: nothing is cut off`, cut[index].length === 0, cut[index]);
  });
}

function checkSection({name, expected, once = []}, pages) {
  report(`${name}: is on paper`, pages.length > 0 && expected.length > 0);
  const missing = missingFrom(pages, expected);
  counts.passed += expected.length - missing.length;
  counts.failed += missing.length;
  console.log(
    `${name}: ${expected.length - missing.length} of ${expected.length} on ${pages.length} pages`,
  );
  for (const {kind, text} of missing) console.log(`  ✗ ${kind}: ${text}`);
  const twice = repeated(pages, once);
  report(
    `${name}: has nothing twice`,
    twice.length === 0,
    twice.map(({text}) => text),
  );
}

/** Each section on pages of its own, under a name that is found back in the PDF. */
function documentOf(all) {
  return `<!doctype html>
    <html lang="nl">
      <style>
        body { margin: 0; font-family: Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif; }
        section { break-before: page; }
      </style>
      ${all.map(({id, html}) => `<section><p>${id}</p>${html}</section>`).join('')}
    </html>`;
}
