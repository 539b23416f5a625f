/**
 * Measures what a person sees first of each widget, per width and per situation, beside what it may be, and fails where
 * it is more. Prints one row each. Run `npm run build` first.
 */
import {startReport} from '../../tools/report.mjs';
import {FIRST, SIZES, STATES, WIDGETS} from './first-sight/goals.mjs';
import {onOnePage} from './first-sight/site.mjs';

const {counts, check} = startReport();
await onOnePage(async (page, open) => {
  for (const size of SIZES) {
    await page.setViewport(size);
    await open();
    for (const widget of WIDGETS) {
      for (const [state, told] of Object.entries(STATES)) {
        const found = await page.evaluate(inPage, widget.html, told);
        const row = `${widget.name}, ${state}, ${size.width} px: ${described(found)}`;
        await check(row, () => expectGoals(widget, state, size.width, found));
      }
    }
  }
});
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;

function described({height, words, stops, leader, number, action}) {
  const places = Object.entries({leader, number, action}).flatMap(([what, y]) =>
    y === undefined ? [] : [`${what} at ${y}`],
  );
  return [`${height} px high`, `${words} words`, `${stops} Tab stops`, ...places].join(', ');
}

function expectGoals({height = Infinity, crisis = height, stops, answers}, state, width, found) {
  const isCrisis = state === 'warm, mayor, GRIP 3';
  const most = isCrisis ? crisis : height;
  if (width === 390 && found.height > most) throw new Error(`At most ${most} px high.`);
  if (stops && found.stops > stops) throw new Error(`At most ${stops} Tab stops.`);
  if (!answers || state === 'cold' || !FIRST[width]) return;
  for (const what of ['leader', 'number', 'action']) {
    if (!(found[what] <= FIRST[width])) {
      throw new Error(`The first ${what} within ${FIRST[width]} px.`);
    }
  }
}

// What follows runs in the page.

async function inPage(html, told) {
  const {measure} = await import('./measure.mjs');
  return measure(html, told);
}
