import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia, sendKeys, setViewport} from '@web/test-runner-commands';
import {providePage} from '../../../src/page/provide-page.js';
import type {CwkCrisisCard} from '../../../src/elements/crisis-card/crisis-card.js';
import {cardIn, foldedCardIn, merged, withContacts} from '../../support/crisis-card.js';
import {TEXT_SPACING, clippedBoxes} from '../../support/layout.js';
import {pageFixture} from '../../support/page.js';
import {all, focused, generatedText, one, part, widgetWords, words} from '../../support/queries.js';
import {downloadsDuring} from '../../support/downloads.js';
import {itOnce} from '../../support/once.js';

describe('<cwk-crisis-card>', () => {
  before(() => setViewport({width: 1280, height: 800}));

  describe('accessibility', () => {
    for (const width of ['1200px', '288px']) {
      itOnce(`is accessible with the built-in content, ${width} wide`, async () => {
        await expect(await cardIn(width)).to.be.accessible();
      });

      itOnce(
        `is accessible with contacts, of whom one was checked long ago, ${width} wide`,
        async () => {
          await expect(await cardIn(width, withContacts(2, '2020-01-01'))).to.be.accessible();
        },
      );
    }

    itOnce('is accessible after saving', async () => {
      const card = await cardIn('1200px');
      await downloadsDuring(() => one(card, 'button', 'Bewaar als bestand').click());
      await card.updateComplete;
      await expect(card).to.be.accessible();
    });

    it('has its buttons first in the order of the Tab key', async () => {
      const card = await cardIn('1200px');
      await sendKeys({press: 'Tab'});
      expect(focused(card)).to.equal('Druk de kaart af');
      await sendKeys({press: 'Tab'});
      expect(focused(card)).to.equal('Bewaar als bestand');
      await sendKeys({press: 'Tab'});
      expect(focused(card)).to.equal('Bekijk de hele kaart');
    });
  });

  describe('content', () => {
    it('shows what stands between the tags while it loads', async () => {
      const card = await fixture(html`<cwk-crisis-card><p>Bel de IBD.</p></cwk-crisis-card>`);
      expect(card.querySelector('p')!.checkVisibility()).to.be.true;
    });

    it('shows the card in place of what stands between the tags when the content is there', async () => {
      const card = await pageFixture(html`<cwk-crisis-card><p>Bel de IBD.</p></cwk-crisis-card>`);
      expect(card.querySelector('p')!.checkVisibility()).to.be.false;
      expect(widgetWords(card)).to.include('Noodkaart cyberincident');
    });

    it('takes the content of a provider that comes later and is nearer', async () => {
      const block = await pageFixture<HTMLElement>(
        html`<div><cwk-crisis-card></cwk-crisis-card></div>`,
      );
      const card = block.querySelector('cwk-crisis-card')!;
      providePage(block, withContacts(1));
      await card.updateComplete;
      expect(part(card, 'card').textContent).to.include('Persoon nummer 0');
    });

    it('shows no empty part when the content has no questions, helplines and response times', async () => {
      const hide = (list: readonly {id: string}[]): object[] =>
        list.map(({id}) => ({id, hidden: true}));
      const {questions, helplines, advice, deadlines} = withContacts(0);
      const card = await cardIn(
        '1200px',
        merged({
          questions: hide(questions),
          helplines: hide(helplines),
          advice: hide(advice.filter(({kind}) => kind !== 'conflict')),
          deadlines: hide(deadlines),
        }),
      );
      const headings = all(card, 'heading').filter((each) => each.checkVisibility());
      expect(headings.map(words)).to.deep.equal([
        'Noodkaart cyberincident',
        'Wie moet u bellen?',
        'Wat doet u als het nu bezig is?',
        'Wie doet wat bij welk niveau?',
        'Waar de bronnen elkaar tegenspreken',
        'Bronnen',
      ]);
    });
  });

  describe('heading level', () => {
    it('fits the outline of the page', async () => {
      const card = await pageFixture<CwkCrisisCard>(
        html`<cwk-crisis-card heading-level="4"></cwk-crisis-card>`,
      );
      const levels = (): string[] => [...new Set(all(card, 'heading').map(({tagName}) => tagName))];
      expect(levels()).to.deep.equal(['H4', 'H5']);
      card.setAttribute('heading-level', '2');
      await card.updateComplete;
      expect(levels()).to.deep.equal(['H2', 'H3']);
    });
  });

  describe('layout', () => {
    it('fits in a narrow container, also with more space between letters, words and lines', async () => {
      for (const style of ['', TEXT_SPACING]) {
        const card = await cardIn(`288px; ${style}`, withContacts(2));
        const {scrollWidth, clientWidth} = card.parentElement!;
        expect(scrollWidth).to.be.at.most(clientWidth);
        expect(clippedBoxes(card)).to.deep.equal([]);
      }
    });

    it('puts the levels of a row below each other in a narrow container, each with its name', async () => {
      const card = await cardIn('288px');
      const mayor = all(card, 'row').find((row) => words(row).startsWith('Burgemeester'))!;
      const cells = all(mayor, 'cell');
      expect(new Set(cells.map((cell) => cell.getBoundingClientRect().left)).size).to.equal(1);
      expect(generatedText(cells[1]!, '::before')).to.equal('GRIP 1 tot en met GRIP 2: ');
    });

    it('has phone numbers to press with a thumb in a narrow container', async () => {
      const card = await cardIn('288px', withContacts(1));
      expect(one(card, 'link', '0612 34 56 10').offsetHeight).to.be.at.least(44);
    });

    it('has the colours around it on a screen, and is black on white on paper', async () => {
      const box = await pageFixture<HTMLElement>(
        html`<div style="color-scheme: dark; background: #000; color: #fff">
          <cwk-crisis-card></cwk-crisis-card>
        </div>`,
      );
      const colors = (): string[] => {
        const {color, backgroundColor} = getComputedStyle(
          part(box.querySelector('cwk-crisis-card')!, 'card'),
        );
        return [color, backgroundColor];
      };
      expect(colors()).to.deep.equal(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']);
      await emulateMedia({media: 'print'});
      expect(colors()).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
      await emulateMedia({media: 'screen'});
    });
  });

  describe('on a page that prints', () => {
    afterEach(() => emulateMedia({media: 'screen'}));

    it('stands whole on pages of its own, without its buttons', async () => {
      const card = await foldedCardIn('718px');
      dispatchEvent(new Event('beforeprint'));
      await emulateMedia({media: 'print'});
      expect(getComputedStyle(card).breakBefore).to.equal('page');
      expect(getComputedStyle(card).breakAfter).to.equal('page');
      expect(part(card, 'actions').checkVisibility()).to.be.false;
      expect(part(card, 'card').checkVisibility()).to.be.true;
      const titles = all(card, 'heading').filter(
        (each) => each.checkVisibility() && words(each) === 'Noodkaart cyberincident',
      );
      expect(titles).to.have.lengthOf(1);
      dispatchEvent(new Event('afterprint'));
      expect((part(card, 'whole') as HTMLDetailsElement).open).to.be.false;
    });

    it('has letters of at least 7.5 points', async () => {
      const card = await cardIn('718px', withContacts(12));
      await emulateMedia({media: 'print'});
      const small = [...part(card, 'card').querySelectorAll<HTMLElement>('*')].filter(
        (element) =>
          element instanceof HTMLElement &&
          element.localName !== 'sup' &&
          parseFloat(getComputedStyle(element).fontSize) < (7.5 * 96) / 72,
      );
      expect(small.map(words)).to.deep.equal([]);
    });
  });
});
