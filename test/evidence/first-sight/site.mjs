import puppeteer from 'puppeteer-core';
import {findBrowser} from '../../../tools/browser.mjs';
import {serve} from '../../../tools/serve.mjs';

/**
 * Opens a browser on a page that has only our script.
 *
 * @param {(page: import('puppeteer-core').Page, open: () => Promise<unknown>) => Promise<void>} body - Gets a tab, and
 *   what opens the page in it anew.
 */
export async function onOnePage(body) {
  const server = await serve('.');
  const browser = await puppeteer.launch((await findBrowser()).launchOptions);
  try {
    const page = await browser.newPage();
    await body(page, () => page.goto(`${server.url}test/evidence/first-sight/page.html`));
  } finally {
    await browser.close();
    await server.close();
  }
}
