import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {matrixIn} from '../../support/matrix.js';
import {all} from '../../support/queries.js';

/** WCAG 2.2, 2.4.11: the sticky header of the table must not cover what has the focus. */
describe('<cwk-grip-matrix> focus', () => {
  before(() => setViewport({width: 1280, height: 400}));

  it('is in sight in every row, on the way down and on the way up', async () => {
    const matrix = await matrixIn('1240px');
    const reasons = all(matrix, 'cell').map((cell) => all(cell, 'button')[0]!);
    reasons[0]!.focus();
    const rows = reasons.length / 6;
    expect(rows).to.equal(15);
    for (const key of ['ArrowDown', 'ArrowUp']) {
      for (let row = 1; row < rows; row += 1) {
        await sendKeys({press: key});
        expect(coverOf(matrix.shadowRoot!), `${key}, row ${row}`).to.equal(undefined);
      }
    }
  });
});

/** What lies over any corner of the element that has the focus, if something does. */
function coverOf(root: ShadowRoot): string | undefined {
  const focused = root.activeElement!;
  const {left, right, top, bottom} = focused.getBoundingClientRect();
  const corners = [left + 1, right - 1].flatMap((x) => [top + 1, bottom - 1].map((y) => [x, y]));
  const cover = corners
    .map(([x, y]) => root.elementFromPoint(x!, y!))
    .find((element) => !element || !focused.contains(element));
  return cover === undefined ? undefined : (cover?.outerHTML.slice(0, 80) ?? 'out of the window');
}
