import {chromeLauncher} from '@web/test-runner-chrome';
import {findBrowser} from '../browser.mjs';
import {startingFirst} from './starting-first.mjs';

/** Chromium; `findBrowser()` unpacks one where there is none, so that it is always there. */
export const chromium = {
  name: 'Chromium',
  install: 'install Chrome or Chromium, or point CHROME_PATH to it',

  find: () => findBrowser(),

  launcher({launchOptions, concurrency}) {
    const launcher = chromeLauncher({
      launchOptions,
      concurrency,
      async createPage({context}) {
        const page = await context.newPage();
        // The test runner has time limits of its own, for machines that are busy.
        page.setDefaultNavigationTimeout(0);
        const devtools = await page.createCDPSession();
        page.collectGarbage = () => devtools.send('HeapProfiler.collectGarbage');
        return page;
      },
    });
    launcher.name = 'Chromium';
    return startingFirst(launcher, () => launcher.getOrStartBrowser());
  },
};
