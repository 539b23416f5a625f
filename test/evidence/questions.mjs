/**
 * Asks each widget what people ask, as somebody who taps on a phone, who uses the keyboard, and who listens. Prints what
 * it took, and fails where that is more than two actions or two screens. Run `npm run build` first.
 */
import {startReport} from '../../tools/report.mjs';
import {WIDGETS} from './first-sight/goals.mjs';
import {onOnePage} from './first-sight/site.mjs';
import {MOST, QUESTIONS} from './questions/questions.mjs';
import {WAYS} from './questions/visitor.mjs';

const {counts, check} = startReport();
const rows = [];
await check('every widget is asked something', () => {
  const asked = QUESTIONS.flatMap(({at}) => at.map(tagOf));
  const missing = WIDGETS.map(tagOf).filter((tag) => !asked.includes(tag));
  if (missing.length > 0) throw new Error(`Nothing is asked of ${missing.join(', ')}.`);
});
await onOnePage(async (page, open) => {
  await page.setViewport({width: 390, height: 844});
  const client = await page.createCDPSession();
  for (const {question, at} of QUESTIONS) {
    for (const way of at) {
      const widget = tagOf(way);
      await check(`${question} (${widget})`, async () => {
        const row = {question, widget, actions: way.steps.length};
        rows.push(row);
        for (const ask of Object.values(WAYS)) {
          await open();
          await page.evaluate(inPage, way.html);
          Object.assign(row, await ask(page, client, way));
        }
        expectNear(row);
      });
    }
  }
});
console.table(rows);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;

function tagOf({html}) {
  return /^<([\w-]+)/.exec(html)[1];
}

function expectNear({actions, screens}) {
  if (actions > MOST.actions) throw new Error(`At most ${MOST.actions} actions.`);
  if (screens > MOST.screens) throw new Error(`At most ${MOST.screens} screens.`);
}

// What follows runs in the page.

async function inPage(html) {
  const {show} = await import('./widget.mjs');
  await show(html, {});
}
