/**
 * Runs the plugin and the embed pages in a real WordPress in which nobody may publish unfiltered HTML, and opens what an
 * administrator, an editor and an author publish there. Run `npm run build` first.
 *
 *     node test/evidence/wordpress.mjs [folder]                    also keeps pictures in the folder
 *     WORDPRESS=6.4 node test/evidence/wordpress.mjs               in another version that the package has
 */
import {mkdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../../tools/browser.mjs';
import {fixture, withFixtures} from '../../tools/fixtures.mjs';
import {run} from '../../tools/run.mjs';
import {installPlugin, pageOf} from './wordpress/admin.mjs';
import {checkDoors} from './wordpress/checks/doors.mjs';
import {checkEditor} from './wordpress/checks/editor.mjs';
import {checkFrame} from './wordpress/checks/frame.mjs';
import {checkRemoval} from './wordpress/checks/removal.mjs';
import {checkScript} from './wordpress/checks/script.mjs';
import {checkWrong} from './wordpress/checks/wrong.mjs';
import {serveEmbeds} from './wordpress/embeds.mjs';
import {startReport} from '../../tools/report.mjs';
import {logIn} from './wordpress/session.mjs';
import {startSite} from './wordpress/site.mjs';

const ROLES = ['administrator', 'editor', 'author'];
const version = process.env.WORDPRESS ?? '6.5';
const pictures = process.argv[2];
const ZIP = 'dist/cyberwegenkaart-wordpress.zip';

await withFixtures(async () => {
  const builds = join(await fixture('wordpress'), 'node_modules/@wp-playground/wordpress-builds');
  const embeds = await serveEmbeds();
  const closing = [embeds.close];
  try {
    const site = await startSite({builds, embedPort: embeds.port, version});
    closing.push(site.close);
    const browser = await puppeteer.launch((await findBrowser()).launchOptions);
    closing.push(() => browser.close());
    return await checkAll({site, embeds, browser});
  } finally {
    for (const close of closing.reverse()) await close();
  }
});

async function checkAll({site, embeds, browser}) {
  const report = startReport();
  const sessions = {};
  for (const role of ROLES) sessions[role] = await logIn(site.url, role);
  const admin = await pageOf(browser, sessions.administrator);
  await installPlugin(admin, site.url, ZIP);
  const plugin = `${site.url}/wp-content/plugins/cyberwegenkaart`;
  const world = {site, plugin, embeds, browser, sessions, admin, report, picture};

  const {markup, link} = await checkEditor(world);
  await checkDoors(world, {markup, link});
  await checkFrame(world);
  await checkWrong(world);
  await checkScript(world, markup);
  await checkRemoval(world);
  await report.check('PHP has nothing to complain about', () => {
    if (site.log()) throw new Error(site.log());
  });
  await report.check('the same sources give the same zip, also elsewhere on earth', async () => {
    const first = readFileSync(ZIP);
    await run('node', ['build/wordpress.mjs'], {TZ: 'Asia/Tokyo'});
    if (!readFileSync(ZIP).equals(first)) throw new Error('It has other bytes.');
  });
  return report.counts;
}

/** Keeps a picture for somebody to look at, when a folder was named. */
async function picture(page, name, options = {}) {
  if (!pictures) return;
  mkdirSync(pictures, {recursive: true});
  await page.screenshot({path: join(pictures, `${name}.png`), ...options});
}
