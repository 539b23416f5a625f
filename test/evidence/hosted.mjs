/**
 * Makes the folder of `npx cyberwegenkaart host`, puts it behind a static server, and opens pages that hold what its
 * LEESMIJ.md says, under a strict policy. With RELEASE=1 behind each static server of this machine.
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../../tools/browser.mjs';
import {isRelease} from '../../tools/size.mjs';
import {checkEmbeds} from './hosted/embeds.mjs';
import {checkPages} from './hosted/pages.mjs';
import {staticServers} from './hosted/servers.mjs';
import {writeSite} from './hosted/site.mjs';

let passed = 0;
let failed = 0;
const browser = await puppeteer.launch((await findBrowser()).launchOptions);
try {
  for (const {name, start} of staticServers().slice(0, isRelease ? undefined : 1)) {
    const root = mkdtempSync(join(tmpdir(), 'hosted-'));
    const server = await start(root);
    const check = (what, problems) => report(`${name}: ${what}`, problems);
    try {
      writeSite(root, server.url);
      await checkPages(browser, server.url, check);
      await checkEmbeds(`${server.url}cwk/`, check);
    } finally {
      await server.close();
      rmSync(root, {recursive: true});
    }
  }
} finally {
  await browser.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function report(what, problems) {
  if (problems.length === 0) passed += 1;
  else failed += 1;
  console.log(`${problems.length === 0 ? '✓' : '✗'} ${what}`);
  for (const problem of problems) console.log(`    ${problem}`);
}
