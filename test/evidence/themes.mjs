/**
 * Measures the widgets in every theme and every engine of this machine, and writes docs/themas.md.
 *
 * With --check it writes nothing, and fails when the document is not what was measured; with --update it also takes
 * the pictures anew. With --check and without RELEASE=1, it measures in the first engine only.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {serve} from '../../tools/serve.mjs';
import {isRelease} from '../../tools/size.mjs';
import {checkDifferences} from './themes/differences.mjs';
import {checkDocument, renderDocument} from './themes/document.mjs';
import {engines} from './themes/engines.mjs';
import {checkTokens} from './themes/fixtures.mjs';
import {measureAll} from './themes/measure.mjs';
import {PAGES} from './themes/pages.mjs';
import {comparePictures} from './themes/pictures.mjs';

const DOCUMENT = 'docs/themas.md';
const isCheck = process.argv.includes('--check');

let passed = 0;
let failed = 0;
const server = await serve('.');
const all = await engines();
const seen = comparePictures(all[0], server.url, process.argv.includes('--update'));
const results = await Promise.all(
  all
    .filter(({open}) => open)
    .slice(0, isCheck && !isRelease ? 1 : undefined)
    .map((engine) => run(engine)),
);
const compared = await seen;
await server.close();

for (const {name, reason} of all) {
  if (reason) console.log(`Not measured in ${name}: ${reason}.`);
}
results.forEach(judge);
report(checkTokens());
report(compared);
if (isCheck) report(checkDocument(readFileSync(DOCUMENT, 'utf8'), results));
else writeFileSync(DOCUMENT, await pretty(renderDocument(results)));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function run({name, open}) {
  const start = performance.now();
  const page = await open();
  try {
    const measured = await measureAll(page, server.url, PAGES);
    const seconds = Math.round((performance.now() - start) / 1000);
    console.log(`${name}: ${measured.pages.length} pages in ${seconds} s`);
    return {engine: name, ...measured};
  } finally {
    await page.close();
  }
}

function judge({engine, broken, pages}) {
  report(broken.map((what) => ({what: `${engine}: ${what}`, ok: false})));
  for (const {id, elements, winners, compared} of pages) {
    for (const {element, failures} of elements) {
      const details = failures.map(
        ({where, ratio, pair}) => `${where}: ${ratio.toFixed(2)}, ${pair}`,
      );
      report([{what: `${engine}, ${id}, ${element}: contrast`, ok: !details.length, details}]);
    }
    const wrong = winners.filter(({isValid, isTaken}) => !isValid || !isTaken);
    const details = wrong.map(
      ({name, winner, isValid, expected, actual}) =>
        `--cwk-${name} from ${winner}: ${isValid ? `${actual} in place of ${expected}` : 'invalid'}`,
    );
    report([{what: `${engine}, ${id}: chains`, ok: !details.length, details}]);
    report(checkDifferences(engine, id, compared));
  }
}

function report(checks) {
  for (const {what, ok, details = []} of checks) {
    if (ok) {
      passed += 1;
      continue;
    }
    failed += 1;
    console.log(`✗ ${what}`);
    for (const detail of new Set(details)) console.log(`    ${detail}`);
  }
}

async function pretty(markdown) {
  return format(markdown, {...(await resolveConfig(DOCUMENT)), parser: 'markdown'});
}
