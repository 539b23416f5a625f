/**
 * Opens the crisis cards from disk with the network off, as in an outage, and checks them as documents: valid
 * HTML, accessible, without a request, and complete on at most two A4 pages.
 *
 *     node test/evidence/documents.mjs [folder]    also keeps the cards and their PDFs in the folder
 *
 * Without RELEASE=1: the card of the build, one with the content of a municipality, and the two that fill two pages.
 */
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import puppeteer from 'puppeteer-core';
import nuChecker from 'vnu-jar';
import {mergeContent, nl} from '../../dist/content/index.js';
import {findBrowser} from '../../tools/browser.mjs';
import {isRelease} from '../../tools/size.mjs';
import {LOCAL, savedCard} from './documents/cards.mjs';
import {textsOf} from './documents/expected.mjs';
import {missingFrom, normal} from './print/find.mjs';
import {pdfText} from '../runner/pdf-text.mjs';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const kept = process.argv[2];
const folder = kept ? resolve(kept) : mkdtempSync(join(tmpdir(), 'crisis-card-'));
mkdirSync(folder, {recursive: true});

const SOME = ['large-municipality', 'most contacts', 'twelve long contacts'];

let passed = 0;
let failed = 0;
const browser = await puppeteer.launch((await findBrowser()).launchOptions);
try {
  const cards = [
    {name: 'dist/crisis-card.html', html: readFileSync('dist/crisis-card.html', 'utf8'), local: {}},
  ];
  for (const name of isRelease ? Object.keys(LOCAL) : SOME) {
    const page = await browser.newPage();
    cards.push({name, html: await savedCard(page, LOCAL[name]), local: LOCAL[name]});
    await page.close();
  }
  for (const card of cards) {
    card.file = join(folder, `${card.name.replace(/[^a-z]+/g, '-')}.html`);
    writeFileSync(card.file, card.html);
  }
  const found = await htmlProblems(cards.map(({file}) => file));
  for (const card of cards) {
    report(
      `${card.name}: is valid HTML`,
      found.filter((problem) => problem.includes(pathToFileURL(card.file).pathname)),
    );
    await checkCard(card);
  }
  report(
    'the HTML checker speaks of the cards only',
    found.filter(
      (problem) => !cards.some(({file}) => problem.includes(pathToFileURL(file).pathname)),
    ),
  );
} finally {
  await browser.close();
  if (!kept) rmSync(folder, {recursive: true});
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function checkCard({name, file, local}) {
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

  const pdf = await page.pdf({preferCSSPageSize: true, timeout: 0});
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

/**
 * The errors and warnings of the Nu HTML checker, each with its file; all at once, because it takes long to start. It
 * runs in Java, which its package gets where there is none.
 */
async function htmlProblems(files) {
  const output = await nuChecker.vnu.check(files).catch(({message}) => message);
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
