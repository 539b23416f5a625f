import {expect, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {nl} from '../../../src/content/nl/content.js';
import {providePage} from '../../../src/page/provide-page.js';
import '../../../src/elements/publication-list/define.js';
import type {CwkPublicationList} from '../../../src/elements/publication-list/publication-list.js';
import {clippedBoxes, TEXT_SPACING} from '../../support/layout.js';
import {pageFixture} from '../../support/page.js';
import {startPrinting, stopPrinting} from '../../support/print.js';
import {madeContent} from '../../support/publications.js';
import {focused, part, words} from '../../support/queries.js';
import {warningsDuring} from '../../support/warnings.js';
import {
  cards,
  control,
  labelOf,
  labels,
  longList,
  search,
  shownChoice,
  titles,
} from '../../support/publication-list.js';

describe('<cwk-publication-list>', () => {
  describe('keyboard', () => {
    it('passes the button of the filters, and once open the search field, the filters and the titles, in the order of the list', async () => {
      const list = await pageFixture<CwkPublicationList>(
        html`<cwk-publication-list></cwk-publication-list>`,
        madeContent(6),
      );
      const stops: string[] = [];
      await sendKeys({press: 'Tab'});
      expect(focused(list)).to.equal('Sla “Publicaties” over');
      await sendKeys({press: 'Tab'});
      expect(focused(list)).to.equal('Zoek en kies');
      await sendKeys({press: 'Enter'});
      for (let index = 0; index < 9; index++) {
        await sendKeys({press: 'Tab'});
        const active = list.shadowRoot!.activeElement as HTMLElement;
        stops.push(
          active.shadowRoot
            ? words(active.shadowRoot.activeElement as HTMLElement)
            : labelOf((active as HTMLInputElement).labels![0]!),
        );
      }
      expect(stops).to.deep.equal([
        ...labels(list),
        'Publicatie 1',
        'Meer over Publicatie 1',
        'Publicatie 2',
      ]);
    });

    it('searches and filters', async () => {
      const list = await longList();
      await sendKeys({press: 'Tab'});
      await sendKeys({press: 'Tab'});
      await sendKeys({type: 'oefening'});
      expect(words(part(list, 'count'))).to.equal('9 publicaties gevonden');
      await sendKeys({press: 'Tab'});
      await sendKeys({press: 'Tab'});
      await sendKeys({press: 'ArrowDown'});
      await list.updateComplete;
      expect(shownChoice(list, 'Rubriek')).to.equal('Praktijkvoorbeelden');
      expect(words(part(list, 'count'))).to.equal('3 publicaties gevonden');
      expect(list.shadowRoot!.activeElement).to.equal(control(list, 'Rubriek'));
    });
  });

  describe('print', () => {
    afterEach(stopPrinting);

    it('shows all publications, and no filters', async () => {
      const list = await longList();
      await startPrinting();
      await list.updateComplete;
      expect(cards(list)).to.have.length(45);
      expect(part(list, 'filters').checkVisibility()).to.equal(false);
      await stopPrinting();
      await list.updateComplete;
      expect(cards(list)).to.have.length(20);
    });

    it('is nothing to a list that has left the page', async () => {
      const list = await longList();
      list.remove();
      await startPrinting();
      await list.updateComplete;
      expect(cards(list)).to.have.length(20);
    });
  });

  describe('layout', () => {
    it('fits 320 px with the text spacing of WCAG 1.4.12', async () => {
      const page = await pageFixture(html`
        <div style="inline-size: 320px; ${TEXT_SPACING}">
          <cwk-publication-list></cwk-publication-list>
        </div>
      `);
      expect(page.scrollWidth).to.equal(320);
      expect(clippedBoxes(page.querySelector('cwk-publication-list')!)).to.deep.equal([]);
    });

    it('gives the cards in a row the same height', async () => {
      const page = await pageFixture<HTMLElement>(html`
        <div style="inline-size: 60rem"><cwk-publication-list></cwk-publication-list></div>
      `);
      const [, , first, second, third] = cards(page.querySelector('cwk-publication-list')!).map(
        (card) => part(card, 'card').getBoundingClientRect(),
      );
      expect(second!.top).to.equal(first!.top);
      expect(third!.top).to.equal(first!.top);
      expect(second!.height).to.equal(first!.height);
      expect(third!.height).to.equal(first!.height);
    });

    it('has controls of at least 44 px', async () => {
      const list = await longList();
      const controls = [...list.shadowRoot!.querySelectorAll('input, select, .button')];
      for (const each of controls) {
        expect(each.getBoundingClientRect().height).to.be.at.least(44);
      }
    });
  });

  describe('context', () => {
    it('takes the content of a nearer provider that comes later', async () => {
      const page = await pageFixture<HTMLElement>(
        html`<div><cwk-publication-list></cwk-publication-list></div>`,
      );
      const list = page.querySelector('cwk-publication-list')!;
      const warnings = await warningsDuring(async () => {
        providePage(page, madeContent(7));
        await list.updateComplete;
        await Promise.all(cards(list).map((card) => (card as CwkPublicationList).updateComplete));
      });
      expect(words(part(list, 'count'))).to.equal('7 publicaties gevonden');
      expect(warnings).to.be.empty;
    });

    it('works after it moved on the page', async () => {
      const list = await longList();
      list.parentElement!.append(list);
      await search(list, 'oefening');
      expect(words(part(list, 'count'))).to.equal('9 publicaties gevonden');
    });

    it('keeps the questions of two lists apart', async () => {
      const page = await pageFixture<HTMLElement>(html`
        <div>
          <cwk-publication-list></cwk-publication-list>
          <cwk-publication-list></cwk-publication-list>
        </div>
      `);
      const [first, second] = [...page.querySelectorAll('cwk-publication-list')];
      await search(first!, 'ransomware');
      expect(titles(first!)).to.have.length(1);
      expect(titles(second!)).to.have.length(nl.publications.length);
    });
  });
});
