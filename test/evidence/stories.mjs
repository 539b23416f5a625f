/**
 * Opens stories and docs pages of the built Storybook, because its build says nothing of whether they render.
 *
 * With RELEASE=1 all; otherwise each docs page, which shows every story of its widget.
 * test/evidence/a11y.mjs shows stories too.
 */
import {readFileSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../../tools/browser.mjs';
import {serve} from '../../tools/serve.mjs';
import {isRelease} from '../../tools/size.mjs';

const TIMEOUT = 60_000;

const {entries} = JSON.parse(readFileSync('storybook-static/index.json', 'utf8'));
const {launchOptions, concurrency} = await findBrowser();
const server = await serve('storybook-static');
const browser = await puppeteer.launch(launchOptions);

const queue = Object.values(entries).filter(({type}) => isRelease || type === 'docs');
let passed = 0;
let failed = 0;
await Promise.all(Array.from({length: concurrency}, openStories));
await browser.close();
await server.close();

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function openStories() {
  for (let story = queue.shift(); story; story = queue.shift()) {
    const problems = await problemsOf(story);
    if (problems.length === 0) {
      passed += 1;
      continue;
    }
    failed += 1;
    console.log(`✗ ${story.title}: ${story.name}`);
    for (const problem of problems) console.log(`    ${problem}`);
  }
}

/** What is wrong with a story, in a page of its own so that no story sees what another left behind. */
async function problemsOf({id, type}) {
  const problems = [];
  const page = await browser.newPage();
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console error: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(server.url)) {
      problems.push(`request to another host: ${request.url()}`);
    }
  });
  // test/evidence/a11y.mjs puts axe on every story, with all its rules.
  const globals = 'a11y.manual:!true';
  const query = new URLSearchParams({id, viewMode: type === 'docs' ? 'docs' : 'story', globals});
  try {
    await page.goto(`${server.url}iframe.html?${query}`, {timeout: TIMEOUT});
    const ended = await page.waitForFunction(outcome, {timeout: TIMEOUT}, type);
    problems.push(...(await ended.jsonValue()));
  } catch (error) {
    problems.push(error.message);
  }
  await page.close();
  return problems;
}

/**
 * Runs in the page: the problems that Storybook knows of, or undefined while it is still rendering.
 *
 * A story has finished when its play function has.
 */
function outcome(type) {
  const {__STORYBOOK_PREVIEW__: preview, __STORYBOOK_ADDONS_CHANNEL__: channel} = window;
  if (document.body.matches('.sb-show-errordisplay, .sb-show-nopreview')) {
    return [`Storybook shows: ${document.querySelector('#error-message').innerText}`];
  }
  if (!channel) return undefined;
  if (type === 'docs') {
    const stories = preview.storyRenders;
    const ended =
      stories.length > 0 && stories.every(({phase}) => /^(finished|errored)$/.test(phase));
    if (!channel.last('docsRendered') || !ended) return undefined;
    return stories
      .filter(({phase}) => phase === 'errored')
      .map(({id}) => `${id} fails on this page`);
  }
  const [finished] = channel.last('storyFinished') ?? [];
  if (!finished) return undefined;
  if (finished.status !== 'success') return ['the story fails'];
  // Storybook's own wrapper, #root-inner, is there even when a story renders nothing.
  return document.querySelector('#storybook-root :not(#root-inner)') ? [] : ['empty story'];
}
