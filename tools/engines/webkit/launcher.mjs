import {startingFirst} from '../starting-first.mjs';
import {startBrowser} from './processes.mjs';
import {WebKitPage} from './page.mjs';

/**
 * Launches WebKitGTK for the test runner.
 *
 * It says that it is Puppeteer, because the commands of the test runner (keys, mouse, viewport, media) then ask for
 * `getPage()`, and WebDriver has but half of them.
 *
 * @param {{browser: string, driver: string, screen: string}} programs - Their paths.
 * @returns {import('@web/test-runner-core').BrowserLauncher}
 */
export function webkitLauncher(programs) {
  return startingFirst(new WebKitLauncher(programs), (launcher) => launcher.start());
}

class WebKitLauncher {
  name = 'WebKit';
  type = 'puppeteer';
  // There is one window, and only that one has the focus.
  concurrency = 1;

  #programs;
  #browser;
  #page;
  #session;

  constructor(programs) {
    this.#programs = programs;
  }

  async initialize() {}

  async start() {
    this.#browser = await startBrowser(this.#programs);
    this.#page = await WebKitPage.open(this.#browser);
  }

  async stop() {
    await this.#page?.close();
    await this.#browser?.end();
  }

  async startSession(id, url) {
    this.#session = id;
    await this.#page.setViewport({width: 800, height: 600});
    await this.#page.goto(url);
  }

  isActive(id) {
    return this.#session === id;
  }

  getBrowserUrl() {
    return this.#page.url();
  }

  async stopSession() {
    this.#session = undefined;
    return {};
  }

  getPage() {
    return this.#page;
  }

  startDebugSession() {
    throw new Error('WebKit has no debugger here; use ENGINES=chromium.');
  }
}
