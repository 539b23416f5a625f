/** Finds the browser that tests and checks run in, so that every script uses the same one. */
import {mkdirSync} from 'node:fs';
import {basename, join} from 'node:path';
import {findProgram} from './engines/find.mjs';

// Headless shells first: a full Chrome pauses requestAnimationFrame in the tabs that are not in front.
const NAMES = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_APPS = [
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

const ARGS = [
  // Chrome's sandbox does not start as root, nor in most containers; only pages of this project are opened.
  '--no-sandbox',
  // A container's /dev/shm is often 64 MB, too small for two tabs.
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Options for `puppeteer.launch()`, and how many pages can run side by side in this browser.
 *
 * @returns {Promise<{
 *   launchOptions: {executablePath: string, args: string[], headless: true | 'shell'},
 *   concurrency: number,
 * }>}
 */
export async function findBrowser() {
  const installed = installedBrowser();
  const executablePath = installed ?? (await unpackBrowser());
  const isShell = installed === undefined || basename(executablePath).includes('headless-shell');
  return {
    launchOptions: {executablePath, args: ARGS, headless: isShell ? 'shell' : true},
    concurrency: isShell ? 2 : 1,
  };
}

function installedBrowser() {
  return findProgram({
    variable: 'CHROME_PATH',
    names: NAMES,
    macApps: MAC_APPS.map((app) => [app, app]),
    windowsApps: WINDOWS_APPS,
  });
}

/** The Chromium of the npm package, for machines that have none. */
async function unpackBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium found. Install one, or point CHROME_PATH to it.');
  }
  const {default: chromium} = await import('@sparticuz/chromium');
  // It unpacks into the system's temporary folder, where a file of another version or user may be.
  const {TMPDIR} = process.env;
  const folder = join(import.meta.dirname, '../node_modules/.cache/chromium');
  mkdirSync(folder, {recursive: true});
  process.env.TMPDIR = folder;
  try {
    return await chromium.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}
