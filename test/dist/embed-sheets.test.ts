import {expect, nextFrame} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {closeEmbeds, openEmbed} from '../support/embed-page.js';
import {eventually} from '../support/eventually.js';

/** Words that open a sheet: an explanation, a source, and the reason of a cell. */
const OPENERS = [
  ['an explanation', 'situation.html?phase=warm&visitor=mayor', '.own .term'],
  ['a source', 'situation.html?phase=warm', '.todo .sources-word .term'],
  ['a reason', 'grip-matrix.html?level=3', 'td.current button'],
] as const;

describe('in a frame as high as its content', () => {
  before(() => setViewport({width: 800, height: 844}));

  afterEach(() => {
    closeEmbeds();
    window.scrollTo(0, 0);
  });

  for (const width of [390, 512, 640]) {
    for (const [what, address, selector] of OPENERS) {
      for (const where of ['top', 'middle', 'foot'] as const) {
        it(`of ${width} px, ${what} opens in the part in view, at the ${where} of the screen`, async () => {
          const {frame} = await openEmbed(address);
          frame.style.cssText = `display: block; width: ${width}px; height: 6000px; border: 0; margin-block: 900px`;
          const {widget, word} = await shown(frame, selector);
          const wordTop = (): number =>
            frame.getBoundingClientRect().top + word.getBoundingClientRect().top;
          const wanted = {top: 60, middle: 400, foot: innerHeight - 60}[where];
          window.scrollBy({top: wordTop() - wanted, behavior: 'instant'});
          await nextFrame();
          word.click();
          const sheet = widget.querySelector<HTMLElement>(':popover-open')!;
          const find = (): HTMLElement | null => sheet.querySelector('.close');
          await eventually(() => find() && isInView(find()!, frame) && isInView(sheet, frame));
          const close = find()!;
          expect(close.getAttribute('aria-label')).to.equal('Sluit');
          close.click();
          expect(sheet.matches(':popover-open')).to.be.false;
        });
      }
    }
  }
});

async function shown(
  frame: HTMLIFrameElement,
  selector: string,
): Promise<{widget: ShadowRoot; word: HTMLElement}> {
  const find = (): ShadowRoot | null | undefined =>
    frame.contentDocument!.querySelector('cwk-situation, cwk-grip-matrix')?.shadowRoot;
  await eventually(() => find()?.querySelector(selector), `no ${selector}`);
  const widget = find()!;
  return {widget, word: widget.querySelector<HTMLElement>(selector)!};
}

/** Whether all of a thing in the frame is within the screen. */
function isInView(element: HTMLElement, frame: HTMLIFrameElement): boolean {
  const {top: above} = frame.getBoundingClientRect();
  const {top, bottom, height} = element.getBoundingClientRect();
  return height > 0 && above + top >= -1 && above + bottom <= innerHeight + 1;
}
