import {setMedia} from './media.mjs';
import {spokenNames} from './names.mjs';

/** Measures what rule engines do not: sideways scrolling, cut-off text, small targets, names, empty sections. */
export async function measure(page, name, report) {
  const ask = (what) => page.evaluate((key) => window.states[key](), what);
  const look = async (what, check) => {
    // A widget that measures itself, too, shows its button only then.
    await ask('settled');
    report.measured(what, name, await ask(check));
  };

  await setMedia(page, 1280, 'light');
  await page.evaluate(() => window.states.dress());
  await ask('settled');
  report.measured('names that can be said aloud', name, await misnamed(page));
  await look('headings with something below them', 'emptySections');
  await look('targets of 44 pixels at 1280', 'smallTargets');
  report.targets(await ask('countTargets'));
  await setMedia(page, 320, 'light', 256);
  await look('targets of 44 pixels at 320', 'smallTargets');
  await look('reflow at 320 × 256 and 400 %', 'scrollsSideways');
  await ask('spaceText');
  await look('text spacing: reflow', 'scrollsSideways');
  await look('text spacing: no cut-off text', 'clipsText');
  await ask('unspaceText');
  await setMedia(page, 640, 'light');
  await ask('doubleText');
  await look('text of 200 %: reflow', 'scrollsSideways');
  await look('text of 200 %: no cut-off text', 'clipsText');
  await ask('undoubleText');
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '32px'));
  await look('letters of 32 pixels: reflow', 'scrollsSideways');
  await look('letters of 32 pixels: no cut-off text', 'clipsText');
  await page.evaluate(() => document.documentElement.removeAttribute('style'));
}

async function misnamed(page) {
  const targets = await page.evaluateHandle(() => window.states.worded());
  const names = await spokenNames(page, targets);
  const found = await page.evaluate((...args) => window.states.misnamed(...args), targets, names);
  await targets.dispose();
  return found;
}
