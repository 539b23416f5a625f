import {expect, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import '../../../src/cyberwegenkaart.js';
import {everyWidget, widgetsIn} from '../../support/every-widget.js';
import {pageFixture} from '../../support/page.js';
import {one} from '../../support/queries.js';
import {settleAll} from '../../support/settle-all.js';

const LONGEST = 0.2;

describe('what moves', () => {
  afterEach(() => emulateMedia({reducedMotion: 'no-preference'}));

  it('is nothing for who wants less motion', async () => {
    await emulateMedia({reducedMotion: 'reduce'});
    const {page, durations} = await moving();
    expect([...new Set(durations)]).to.deep.equal([0]);
    one(page.querySelector('cwk-road-map')!, 'button', /^Weg 3/).click();
    one(page.querySelector('cwk-grip-matrix')!, 'radio', /^GRIP 4/).click();
    await settleAll(page);
    expect(document.getAnimations()).to.be.empty;
  });

  it(`is done within ${LONGEST} s for everybody else`, async () => {
    const {durations} = await moving();
    expect(Math.max(...durations))
      .to.be.above(0)
      .and.at.most(LONGEST);
  });
});

/** How long each element of every widget would take to change, in seconds. */
async function moving(): Promise<{page: Element; durations: number[]}> {
  const page = await pageFixture(html`<div>${everyWidget()}</div>`);
  await settleAll(page);
  const elements = widgetsIn(page).flatMap(({shadowRoot}) => [
    ...shadowRoot!.querySelectorAll('*'),
  ]);
  const durations = elements.flatMap((element) => {
    const {transitionDuration, transitionDelay, animationDuration} = getComputedStyle(element);
    return [transitionDuration, transitionDelay, animationDuration]
      .flatMap((list) => list.split(','))
      .map((duration) => parseFloat(duration) || 0);
  });
  return {page, durations};
}
