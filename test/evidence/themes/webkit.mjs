/** Drives WebKitGTK with the few commands that the theme tests need. */
import {setTimeout as wait} from 'node:timers/promises';
import {WebKitPage} from '../../../tools/engines/webkit/page.mjs';
import {startBrowser} from '../../../tools/engines/webkit/processes.mjs';

const ASK = `
  const [name, args] = arguments;
  return (async () => {
    const member = await window.themeTests[name];
    return typeof member === 'function' ? member(...args) : member;
  })();`;

const IS_LOADED = 'return location.href === arguments[0] && window.themeTests !== undefined';
const PATIENCE = 30_000;

/**
 * @param {{browser: string, driver: string, screen: string}} programs
 * @param {{width: number, height: number}} viewport
 * @returns {Promise<import('./engines.mjs').Page>}
 */
export async function openWebKit(programs, viewport) {
  const browser = await startBrowser(programs);
  try {
    const page = await WebKitPage.open(browser);
    await page.setViewport(viewport);
    return {
      open: async (url) => {
        await page.goto(url);
        await untilLoaded(page, url);
      },
      ask: async (name, ...args) => (await page.execute(ASK, name, args)) ?? undefined,
      point: ({x, y}) => page.mouse.move(Math.round(x), Math.round(y)),
      close: async () => {
        await page.close();
        await browser.end();
      },
    };
  } catch (error) {
    browser.end();
    throw error;
  }
}

/** The driver does not wait for the modules of a page. */
async function untilLoaded(page, url) {
  const end = Date.now() + PATIENCE;
  while (!(await page.execute(IS_LOADED, url))) {
    if (Date.now() > end) throw new Error(`WebKit does not load ${url}.`);
    await wait(50);
  }
}
