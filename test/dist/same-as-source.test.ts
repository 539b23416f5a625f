import {expect} from '@open-wc/testing';
import {nl} from '../../src/content/nl/content.js';
import {providePage} from '../../src/page/provide-page.js';
import '../../src/elements/crisis-card/define.js';
import '../../src/elements/exercise/define.js';
import '../../src/elements/grip-matrix/define.js';
import '../../src/elements/publication-list/define.js';
import '../../src/elements/road-map/define.js';
import '../../src/elements/situation/define.js';
import {
  closePages,
  openPage,
  rendered,
  WIDGETS,
  widget,
  type HostPage,
} from '../support/host-page.js';
import {outline} from '../support/outline.js';

// The build shortens templates and styles; what a visitor gets must not change.
describe('the built file, next to its source', () => {
  let page: HostPage;
  let source: HTMLElement;

  // Once, because a fixture goes after each test, and these only look.
  before(async () => {
    page = await openPage('bare.html');
    source = document.createElement('main');
    source.style.width = `${page.document.body.clientWidth}px`;
    providePage(source, nl);
    source.innerHTML = page.document.querySelector('main')!.innerHTML;
    document.body.append(source);
    await rendered(source);
  });

  after(() => {
    closePages();
    source.remove();
  });

  for (const tag of WIDGETS) {
    it(`has the same elements and attributes in ${tag}`, () => {
      expect(outline(widget(page, tag).shadowRoot!)).to.deep.equal(
        outline(source.querySelector(tag)!.shadowRoot!),
      );
    });

    it(`has the same words and spaces in ${tag}`, () => {
      expect(wordsOf(widget(page, tag))).to.deep.equal(wordsOf(source.querySelector(tag)!));
    });
  }
});

/** The lines as they are laid out. */
function wordsOf({shadowRoot}: Element): string[] {
  return [...shadowRoot!.children].flatMap((child) =>
    (child as HTMLElement).innerText.split(/\s*\n\s*/).map((line) => line.replace(/\s+/g, ' ')),
  );
}
