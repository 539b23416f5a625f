/** The browsers in which the themes are measured, all through the same few commands. */
import puppeteer from 'puppeteer-core';
import {locateEngines} from '../../../tools/engines.mjs';
import {openWebKit} from './webkit.mjs';

/**
 * @typedef {object} Page
 * @property {(url: string) => Promise<unknown>} open
 * @property {(name: string, ...args: unknown[]) => Promise<any>} ask Calls or reads a member of `window.themeTests`.
 * @property {(point: {x: number, y: number}) => Promise<unknown>} point Moves the mouse.
 * @property {() => Promise<Uint8Array>} [picture] What is in sight, as PNG; Chromium only.
 * @property {(size: {width: number, height: number}) => Promise<unknown>} [resize] Chromium only.
 * @property {() => Promise<unknown>} close
 */

/** So wide that no engine's scrollbar makes the matrix narrow, in a theme with letters of 20 px too. */
const VIEWPORT = {width: 1440, height: 900};

/** A browser without a screen thinks that it has no mouse, and then some themes do not show what is hovered over. */
const CHROMIUM_MOUSE =
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4';
const FIREFOX_MOUSE = {'ui.primaryPointerCapabilities': 6, 'ui.allPointerCapabilities': 6};

const OPEN = {
  chromium: ({launchOptions}, viewport) => {
    const args = [...launchOptions.args, CHROMIUM_MOUSE];
    return openPuppeteer({...launchOptions, args}, viewport);
  },
  firefox: (executablePath) =>
    openPuppeteer({
      browser: 'firefox',
      executablePath,
      headless: true,
      extraPrefsFirefox: FIREFOX_MOUSE,
    }),
  webkit: (programs) => openWebKit(programs, VIEWPORT),
};

/**
 * Every engine: a way to open it, or why it is not here; ENGINES names the only ones to run, as `chromium,firefox`.
 *
 * @returns {Promise<
 *   {
 *     name: string,
 *     open?: (viewport?: {width: number, height: number}) => Promise<Page>,
 *     reason?: string,
 *   }[]
 * >}
 */
export async function engines() {
  return (await locateEngines()).map(({id, name, found, reason}) =>
    found ? {name, open: (viewport) => OPEN[id](found, viewport)} : {name, reason},
  );
}

async function openPuppeteer(options, viewport = VIEWPORT) {
  const browser = await puppeteer.launch(options);
  // A new one, because Firefox gives the focus to no other.
  const page = await browser.newPage();
  await page.setViewport(viewport);
  return {
    open: (url) => page.goto(url),
    ask: (name, ...args) => page.evaluate(callMember, name, args),
    point: ({x, y}) => page.mouse.move(x, y),
    picture: () => page.screenshot(),
    resize: (size) => page.setViewport(size),
    close: () => browser.close(),
  };
}

/** Runs in the page. */
function callMember(name, args) {
  const member = window.themeTests[name];
  return typeof member === 'function' ? member(...args) : member;
}
