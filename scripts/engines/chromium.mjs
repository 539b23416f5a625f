import {chromeLauncher} from '@web/test-runner-chrome';
import {findBrowser} from '../browser.mjs';
import {startingFirst} from './starting-first.mjs';

/** Chromium; `findBrowser()` unpacks one where there is none, so that it is always there. */
export const chromium = {
  name: 'Chromium',
  install: 'install Chrome or Chromium, or point CHROME_PATH to it',

  find: () => findBrowser(),

  launcher({launchOptions, concurrency}) {
    const args = [...launchOptions.args, '--js-flags=--expose-gc'];
    const launcher = chromeLauncher({launchOptions: {...launchOptions, args}, concurrency});
    launcher.name = 'Chromium';
    return startingFirst(launcher, () => launcher.getOrStartBrowser());
  },
};
