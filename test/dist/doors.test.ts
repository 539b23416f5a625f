import {expect} from '@open-wc/testing';
import {closePages, openPage, rendered, shownText, type HostPage} from '../support/host-page.js';
import {attributesOf} from '../support/doors.js';
import {eventually} from '../support/eventually.js';

afterEach(closePages);

for (const path of [
  'doors.html',
  'doors-classic.html',
  'doors.html?csp=strict',
  'doors-classic.html?csp=strict',
]) {
  describe(`a page without one custom element: ${path}`, () => {
    let page: HostPage;

    beforeEach(async () => {
      page = await openPage(path);
    });

    it('shows a widget in the element that asks for it', () => {
      const widget = page.document.querySelector('#data > cwk-grip-matrix');
      expect(attributesOf(widget)).to.deep.equal({level: '3'});
      expect(shownText(widget!)).to.contain('Wie leidt bij GRIP 3');
    });

    it('shows a widget in the place of a link', () => {
      const widget = page.document.querySelector('#paragraph > cwk-wegenwacht');
      expect(attributesOf(widget)).to.deep.equal({road: 'incidents', phase: 'warm'});
      expect(shownText(widget!)).to.contain('Wegenwacht');
    });

    it('leaves all other links as they are', () => {
      const others = [...page.document.querySelectorAll('a')].filter(
        (link) => !link.closest('#paragraph'),
      );
      expect(others.map((link) => link.closest('[id], nav')?.id)).to.deep.equal([
        'sentence',
        'sentence',
        'misspelt',
        'elsewhere',
        '',
        'editing',
      ]);
      expect(others.filter((link) => !link.checkVisibility())).to.deep.equal([]);
    });

    it('leaves what is being edited as it is', () => {
      expect(page.document.querySelector('#editing')!.innerHTML).not.to.contain('cwk-road');
    });

    it('says in the console what is valid, and nothing else', () => {
      expect(page.window.recorded.errors).to.deep.equal([
        'console.warn: [cyberwegenkaart] <a>: grip-matrix stays a link: level must be one of unknown, 0, 1, 2, 3, 4, 5, but was "9".',
      ]);
    });

    it('has no violation of its policy', () => {
      expect(page.window.recorded.violations).to.deep.equal([]);
    });

    it('has one situation for all of its widgets', async () => {
      const matrix = page.document.querySelector('#data > cwk-grip-matrix')!;
      const late = page.document.createElement('p');
      const link = page.document.createElement('a');
      link.href = '/dist/embed/grip-matrix.html';
      link.textContent = 'De matrix';
      late.append(link);
      page.document.body.append(late);
      await eventually(() => late.querySelector('cwk-grip-matrix'));
      vital(matrix).click();
      await rendered(page.document);
      expect(vital(late.querySelector('cwk-grip-matrix')!).checked).to.be.true;
    });
  });
}

/** The answer that vital infrastructure is hit. */
function vital(matrix: Element): HTMLInputElement {
  return matrix.shadowRoot!.querySelector('input[name="vital"][value="yes"]')!;
}

describe('a page with links to embed pages of another site', () => {
  it('makes widgets of those under a prefix that the script tag lists', async () => {
    const {document} = await openPage('doors-prefix.html');
    expect(document.querySelector('#listed > cwk-road-map')).to.not.equal(null);
    expect(document.querySelector('#unlisted > a')).to.not.equal(null);
  });
});
