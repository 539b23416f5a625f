/**
 * Opens the crisis cards from disk with the network off, as in an outage, and checks them as documents: valid
 * HTML, accessible, without a request, and complete on at most two A4 pages.
 *
 *     node test/evidence/documents.mjs [folder]    also keeps the cards and their PDFs in the folder
 */
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import puppeteer from 'puppeteer-core';
import nuChecker from 'vnu-jar';
import {mergeContent, nl} from '../../dist/content/index.js';
import {findBrowser} from '../../tools/browser.mjs';
import {LOCAL, savedCard} from './documents/cards.mjs';
import {textsOf} from './documents/expected.mjs';
import {missingFrom, normal} from './print/find.mjs';
import {pdfText} from '../runner/pdf-text.mjs';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const kept = process.argv[2];
const folder = kept ? resolve(kept) : mkdtempSync(join(tmpdir(), 'crisis-card-'));
mkdirSync(folder, {recursive: true});

let passed = 0;
let failed = 0;
const browser = await puppeteer.launch((await findBrowser()).launchOptions);
try {
  await checkCard('dist/crisis-card.html', readFileSync('dist/crisis-card.html', 'utf8'), {});
  for (const [name, local] of Object.entries(LOCAL)) {
    const page = await browser.newPage();
    const html = await savedCard(page, local);
    await page.close();
    await checkCard(name, html, local);
  }
} finally {
  await browser.close();
  if (!kept) rmSync(folder, {recursive: true});
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function checkCard(name, html, local) {
  const file = join(folder, `${name.replace(/[^a-z]+/g, '-')}.html`);
  writeFileSync(file, html);
  report(`${name}: is valid HTML`, await htmlProblems(file));

  const page = await browser.newPage();
  const trouble = [];
  page.on('pageerror', ({message}) => trouble.push(message));
  page.on('console', (message) => trouble.push(message.text()));
  page.on('request', (request) => trouble.push(`asks for ${request.url()}`));
  await page.setOfflineMode(true);
  const url = pathToFileURL(file).href;
  await page.goto(url);
  report(
    `${name}: asks for nothing but itself, and has no error`,
    trouble.filter((each) => each !== `asks for ${url}`),
  );

  const pdf = await page.pdf({preferCSSPageSize: true});
  if (kept) writeFileSync(file.replace('.html', '.pdf'), pdf);
  const {pages} = await pdfText(pdf);
  report(`${name}: has at most two A4 pages`, pages.length > 2 ? [`has ${pages.length}`] : []);
  const {content, problems} = mergeContent(nl, local);
  const expected = textsOf(content);
  const missing = missingFrom(pages.map(normal), expected);
  passed += expected.length - missing.length;
  report(
    `${name}: has all ${expected.length} texts on paper`,
    missing.map(({kind, text}) => `${kind}: ${text}`),
  );
  report(`${name}: has all local content`, problems);

  // Last, because it needs scripts, which the card forbids.
  await page.setBypassCSP(true);
  await page.reload();
  report(`${name}: is accessible`, await accessibilityProblems(page));
  await page.close();
}

/** The errors and warnings of the Nu HTML checker. It runs in Java, which its package gets where there is none. */
async function htmlProblems(file) {
  const output = await nuChecker.vnu.check([file]).catch(({message}) => message);
  return output.trim().split('\n').filter(Boolean);
}

async function accessibilityProblems(page) {
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => (await window.axe.run()).violations);
  return violations.map(({id, nodes}) => `${id} at ${nodes.map(({target}) => target).join(', ')}`);
}

function report(what, problems) {
  if (problems.length === 0) passed += 1;
  else failed += problems.length;
  console.log(`${problems.length === 0 ? '✓' : '✗'} ${what}`);
  for (const problem of problems) console.log(`    ${problem}`);
}
