/**
 * Measures our matrix, or any page with a matrix, with the measures of docs/vergelijking.md.
 *
 *     npm run peers                         ours, from dist/
 *     npm run peers -- --write              and writes docs/vergelijking.md
 *     npm run peers -- http://localhost:80  another application, at that address
 */
import {copyFileSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import prettier from 'prettier';
import puppeteer from 'puppeteer-core';
import {startAlfa} from '../test/evidence/a11y/alfa.mjs';
import {buildSite} from '../test/evidence/a11y/site.mjs';
import {findBrowser} from './browser.mjs';
import {documentOf} from './peers/document.mjs';
import {measure} from './peers/measure.mjs';
import {serve} from './serve.mjs';

const DOCUMENT = 'docs/vergelijking.md';
const OURS = `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Digitaal veilig</title>
    <style>header a { display: inline-block; padding: 16px; }</style>
    <script type="module" src="cyberwegenkaart.js"></script>
  </head>
  <body>
    <header><a href="#main">Naar de inhoud</a></header>
    <main id="main"><h1>Digitaal veilig</h1><cwk-grip-matrix level="3"></cwk-grip-matrix></main>
  </body>
</html>
`;

const {values, positionals} = parseArgs({
  options: {write: {type: 'boolean'}},
  allowPositionals: true,
});
const folder = mkdtempSync(join(tmpdir(), 'peers-'));
await buildSite(folder);
writeFileSync(join(folder, 'matrix.html'), OURS);
copyFileSync('dist/cyberwegenkaart.js', join(folder, 'cyberwegenkaart.js'));
const server = await serve(folder);
const alfa = startAlfa(folder, 1);
const browser = await puppeteer.launch((await findBrowser()).launchOptions);
try {
  const page = await browser.newPage();
  const figures = await measure(page, positionals[0] ?? `${server.url}matrix.html`, alfa);
  for (const [what, figure] of Object.entries(figures)) console.log(`${what}: ${figure}`);
  if (values.write) {
    const today = new Date().toISOString().slice(0, 10);
    const text = documentOf(figures, today);
    const options = await prettier.resolveConfig(DOCUMENT);
    writeFileSync(DOCUMENT, await prettier.format(text, {...options, filepath: DOCUMENT}));
  }
} finally {
  await browser.close();
  await alfa.stop();
  await server.close();
  rmSync(folder, {recursive: true});
}
