import {expect, html} from '@open-wc/testing';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
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
import {pageFixture} from '../support/page.js';

// The build shortens templates and styles; what a visitor gets must not change.
describe('the built file, next to its source', () => {
  let page: HostPage;
  let source: Element;

  beforeEach(async () => {
    page = await openPage('bare.html');
    const markup = page.document.querySelector('main')!.innerHTML;
    source = await pageFixture(
      html`<main style="width: ${page.document.body.clientWidth}px">${unsafeHTML(markup)}</main>`,
    );
    await rendered(source);
  });

  afterEach(closePages);

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
