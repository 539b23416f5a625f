import {puppeteerLauncher} from '@web/test-runner-puppeteer';
import {findProgram} from './find.mjs';
import {startingFirst} from './starting-first.mjs';

/** Firefox, over WebDriver BiDi. */
export const firefox = {
  name: 'Firefox',
  install: 'install Firefox (Debian: apt-get install firefox-esr), or point FIREFOX_PATH to it',

  find: () =>
    findProgram({
      variable: 'FIREFOX_PATH',
      names: ['firefox-esr', 'firefox'],
      macApps: [['Firefox', 'firefox']],
      windowsApps: ['Mozilla Firefox/firefox.exe'],
    }),

  launcher(executablePath) {
    const launcher = puppeteerLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath,
        headless: true,
        networkEnabled: false,
        // Lets `emulateMedia` speak with the browser itself, because BiDi has no command for it.
        args: ['--remote-allow-system-access'],
      },
      // Only the tab in front has the focus.
      concurrency: 1,
      async createPage({context}) {
        return withCommands(await context.newPage());
      },
    });
    return startingFirst(launcher, () => launcher.getOrStartBrowser());
  },
};

/** What a media feature is called in the browser's own BrowsingContext. */
const OVERRIDES = {
  'prefers-color-scheme': 'prefersColorSchemeOverride',
  'prefers-reduced-motion': 'prefersReducedMotionOverride',
  'forced-colors': 'forcedColorsOverride',
};

/** Elements are garbage only after both: the first for JavaScript, the second for the DOM. */
const COLLECT_GARBAGE = ['child-gc-request', 'child-cc-request']
  .map((topic) => `Services.obs.notifyObservers(null, '${topic}');`)
  .join('');

/** The page, with what the commands of the test runner ask of it and Puppeteer has for Chromium only. */
function withCommands(page) {
  // The test runner has time limits of its own, for machines that are busy.
  page.setDefaultNavigationTimeout(0);
  const {keyboard} = page;
  const press = keyboard.press.bind(keyboard);
  keyboard.press = (key) => press(key === 'Space' ? ' ' : key);
  page.collectGarbage = () => evaluate(page, COLLECT_GARBAGE);
  page.emulateMediaType = (type) => override(page, {mediumOverride: type});
  // As in Chromium, a feature that is not named is as it was before any emulation.
  page.emulateMediaFeatures = (features) => {
    const values = Object.values(OVERRIDES).map((key) => [key, 'none']);
    for (const {name, value} of features) values.push([OVERRIDES[name], value]);
    return override(page, Object.fromEntries(values));
  };
  return page;
}

async function override(page, values) {
  const context = 'gBrowser.selectedBrowser.browsingContext';
  await evaluate(page, `Object.assign(${context}, ${JSON.stringify(values)})`);
  // An answer of the page itself, which has the new values by then.
  await page.evaluate(() => true);
}

/** Evaluates a script in the window of the browser itself. */
async function evaluate(page, script) {
  const {session} = page.mainFrame().browsingContext.userContext.browser;
  const {result} = await session.send('browsingContext.getTree', {'moz:scope': 'chrome'});
  const answer = await session.send('script.evaluate', {
    target: {context: result.contexts[0].context},
    expression: `{${script}}; true`,
    awaitPromise: false,
  });
  if (answer.result.type !== 'success') throw new Error(answer.result.exceptionDetails.text);
}
