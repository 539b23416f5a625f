/**
 * Leaves a page with widgets and goes back to it, in Firefox and WebKit, which keep the page as it was (their
 * back/forward cache). The Chromium of the tests keeps none. Run `npm run build` first.
 */
import {setTimeout} from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import {locateEngines} from '../../tools/engines.mjs';
import {startBrowser} from '../../tools/engines/webkit/processes.mjs';
import {WebKitPage} from '../../tools/engines/webkit/page.mjs';
import {startReport} from '../../tools/report.mjs';
import {serve} from '../../tools/serve.mjs';

const PATIENCE = 30_000;
const OPEN = {firefox: openInFirefox, webkit: openInWebKit};

const {counts, check} = startReport();
const server = await serve('.');
try {
  for (const {id, name, found, reason} of await locateEngines()) {
    if (!Object.hasOwn(OPEN, id)) continue;
    if (found) await leaveAndComeBack(await OPEN[id](found), name);
    else console.log(`not run: ${name}, ${reason}`);
  }
} finally {
  await server.close();
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;

async function leaveAndComeBack({goto, evaluate, close}, engine) {
  const that = (what, body) => check(`${engine}: ${what}`, body);
  const until = (condition, ...args) => untilTrue(() => evaluate(condition, ...args), condition);
  try {
    await goto(`${server.url}test/dist/pages/kept.html`);
    await until(shows, 'Wie leidt bij GRIP 3');
    await evaluate(choose, '4');
    await until(shows, 'Wie leidt bij GRIP 4');
    await evaluate(leaveFor, 'blank.html');
    await until(isAt, 'blank.html');
    await evaluate(goBack);
    await until(isAt, 'kept.html');
    await that('keeps the page', () => until(wasKept));
    await that('still shows what was chosen', () => until(shows, 'Wie leidt bij GRIP 4'));
    await that('follows another choice', async () => {
      await evaluate(choose, '5');
      await until(shows, 'Wie leidt bij GRIP 5');
    });
    await that('makes a widget of a link that comes later', async () => {
      await evaluate(addLink);
      await until(hasRoad);
    });
    await that('follows the language of the page', async () => {
      await evaluate(speakEnglish);
      await until(shows, 'Who leads at GRIP 5');
    });
    await that('says nothing in the console', () => until(isSilent));
  } finally {
    await close();
  }
}

async function openInFirefox(executablePath) {
  const browser = await puppeteer.launch({browser: 'firefox', executablePath, headless: true});
  const page = await browser.newPage();
  return {
    goto: (url) => page.goto(url),
    evaluate: (body, ...args) => page.evaluate(body, ...args),
    close: () => browser.close(),
  };
}

async function openInWebKit(programs) {
  const browser = await startBrowser(programs);
  const page = await WebKitPage.open(browser);
  return {
    goto: (url) => page.goto(url),
    evaluate: (body, ...args) => page.execute(`return (${body})(...arguments)`, ...args),
    async close() {
      await page.close();
      browser.end();
    },
  };
}

/** A page between two others answers with an error. */
async function untilTrue(condition, what) {
  const end = performance.now() + PATIENCE;
  let last;
  while (performance.now() < end) {
    last = await condition().catch((error) => error);
    if (last === true) return;
    await setTimeout(50);
  }
  throw new Error(`Not in ${PATIENCE / 1000} seconds: ${what.name}.\nLast: ${last}`);
}

// What follows runs in the page.
/* global location, history */

function shows(text) {
  return document.querySelector('cwk-grip-matrix').shadowRoot.textContent.includes(text);
}

function choose(level) {
  const matrix = document.querySelector('cwk-grip-matrix');
  matrix.shadowRoot.querySelector(`input[value="${level}"]`).click();
}

/** Later, because the page has to answer first. */
function leaveFor(page) {
  window.addEventListener('pageshow', ({persisted}) => (window.persisted = persisted));
  window.setTimeout(() => location.assign(page));
}

function goBack() {
  window.setTimeout(() => history.back());
}

function isAt(page) {
  return location.pathname.endsWith(`/${page}`) && document.readyState === 'complete';
}

function wasKept() {
  return window.persisted === true;
}

function addLink() {
  const link = document.createElement('a');
  link.href = '/dist/embed/road.html?road=incidents';
  link.textContent = 'Weg 2';
  document.querySelector('#later').append(link);
}

function hasRoad() {
  const road = document.querySelector('#later > cwk-road[road="incidents"]');
  return Boolean(road?.shadowRoot);
}

function speakEnglish() {
  document.documentElement.lang = 'en';
}

function isSilent() {
  return window.recorded.errors.length === 0 || window.recorded.errors.join();
}
