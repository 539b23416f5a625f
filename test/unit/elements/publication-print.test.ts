import {expect, html} from '@open-wc/testing';
import {nl} from '../../../src/content/nl/content.js';
import {CwkAnswerEvent} from '../../../src/context/situation-events.js';
import type {CwkPublicationCard} from '../../../src/elements/publication-card/publication-card.js';
import type {CwkPublicationList} from '../../../src/elements/publication-list/publication-list.js';
import '../../../src/elements/publication-list/define.js';
import {eventually} from '../../support/eventually.js';
import {clippedBoxes} from '../../support/layout.js';
import {itOnce} from '../../support/once.js';
import {pageFixture} from '../../support/page.js';
import {startPrinting, stopPrinting, writtenUrl} from '../../support/print.js';
import {madeContent} from '../../support/publications.js';
import {all, one, part, parts, words} from '../../support/queries.js';

const cards = (list: Element): CwkPublicationCard[] => [
  ...list.shadowRoot!.querySelectorAll('cwk-publication-card'),
];
const titles = (list: Element): string[] =>
  cards(list).map((card) => words(all(card, 'heading')[0]!));
const field = (list: Element): HTMLInputElement => list.shadowRoot!.querySelector('input')!;

async function search(list: CwkPublicationList, text: string): Promise<void> {
  field(list).value = text;
  field(list).dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await list.updateComplete;
}

describe('publications on paper', () => {
  afterEach(stopPrinting);

  describe('<cwk-publication-list>', () => {
    let list: CwkPublicationList;

    beforeEach(async () => {
      list = await pageFixture(html`<cwk-publication-list></cwk-publication-list>`);
    });

    it('shows all, whatever the visitor searched for', async () => {
      await search(list, 'ransomware');
      expect(cards(list)).to.have.length(1);
      await startPrinting();
      expect(titles(list).map((title) => title.replace(/ \([\w.-]+\)$/, ''))).to.have.members(
        nl.publications.map(({title}) => title),
      );
    });

    it('shows all of a list in which nothing was found', async () => {
      await search(list, 'onvindbaar');
      await startPrinting();
      expect(cards(list)).to.have.length(nl.publications.length);
    });

    it('shows all of every road, wherever it began', async () => {
      list.dispatchEvent(new CwkAnswerEvent('origin', 'own'));
      await list.updateComplete;
      await startPrinting();
      expect(cards(list)).to.have.length(nl.publications.length);
    });

    it('shows only the group that the editor of the page chose', async () => {
      const group = await pageFixture<CwkPublicationList>(
        html`<cwk-publication-list group="research"></cwk-publication-list>`,
      );
      await startPrinting();
      expect(cards(group)).to.have.length(
        nl.publications.filter((each) => each.group === 'research').length,
      );
    });

    it('shows only the road that the editor of the page chose', async () => {
      const road = await pageFixture<CwkPublicationList>(
        html`<cwk-publication-list road="cybercrime"></cwk-publication-list>`,
        madeContent(45),
      );
      await startPrinting();
      expect(cards(road)).to.have.length(22);
    });

    it('shows what a visitor wrote, and the same cards, afterwards', async () => {
      await search(list, 'ransomware');
      const [card] = cards(list);
      const heard: string[] = [];
      const status = list.shadowRoot!.querySelector('[role="status"]')!;
      // Or it would say so when the typing pauses.
      await eventually(() => status.textContent.trim() === '1 publicatie gevonden');
      new MutationObserver(() => heard.push(status.textContent)).observe(status, {
        characterData: true,
        childList: true,
        subtree: true,
      });
      await startPrinting();
      expect(field(list).value).to.equal('ransomware');
      expect(part(list, 'count').checkVisibility()).to.equal(false);
      await stopPrinting();
      expect(field(list).value).to.equal('ransomware');
      expect(words(part(list, 'count'))).to.equal('1 publicatie gevonden');
      expect(cards(list)).to.deep.equal([card]);
      expect(words(all(card!, 'heading')[0]!)).to.equal('Ransomware voor gemeenten');
      expect(heard).to.deep.equal([]);
    });

    itOnce('is accessible', async () => {
      await startPrinting();
      await expect(list).to.be.accessible();
    });
  });

  describe('<cwk-publication-card>', () => {
    const LONG = 'Een lange beschrijving die over meer dan drie regels gaat. '.repeat(20);

    it('opens what the source printed, and closes it again', async () => {
      const card = await pageFixture<CwkPublicationCard>(
        html`<cwk-publication-card publication="nhl-cybercrisis-gemeenten"></cwk-publication-card>`,
      );
      const details = card.shadowRoot!.querySelector('details')!;
      await startPrinting();
      expect(words(details)).to.include('“Infographic”');
      expect(details.querySelector('ul')!.checkVisibility()).to.equal(true);
      await stopPrinting();
      expect(details.querySelector('ul')!.checkVisibility()).to.equal(false);
    });

    it('shows all of a long description, and clamps it again', async () => {
      const card = await pageFixture<CwkPublicationCard>(
        html`<cwk-publication-card heading="Handreiking">${LONG}</cwk-publication-card>`,
      );
      const text = part(card, 'text');
      const height = text.clientHeight;
      await startPrinting();
      expect(text.clientHeight).to.be.above(height);
      expect(clippedBoxes(card)).to.deep.equal([]);
      await stopPrinting();
      expect(text.clientHeight).to.equal(height);
    });

    it('leaves a description open that the visitor opened', async () => {
      const card = await pageFixture<CwkPublicationCard>(
        html`<cwk-publication-card heading="Handreiking">${LONG}</cwk-publication-card>`,
      );
      const more = await eventuallyMore(card);
      more.click();
      await card.updateComplete;
      await startPrinting();
      await stopPrinting();
      expect(one(card, 'button', /^Lees minder/).ariaExpanded).to.equal('true');
    });

    for (const [what, href, written] of [
      ['of another site', 'https://vng.nl/handreiking', ' (https://vng.nl/handreiking)'],
      ['of this site', '/handreiking.pdf', ' (/handreiking.pdf)'],
      ['of a place on this page', '#bijlage', ''],
      ['that is a number', 'tel:0702045511', ''],
    ] as const) {
      it(`${written ? 'writes out' : 'does not write out'} an address ${what}`, async () => {
        const card = await pageFixture<CwkPublicationCard>(
          html`<cwk-publication-card heading="Handreiking" href=${href}></cwk-publication-card>`,
        );
        await startPrinting();
        expect(writtenUrl(all(card, 'link')[0]!)).to.equal(written);
      });
    }

    it('breaks a long address, at the width of a phone too', async () => {
      const href = `https://vng.nl/${'een-heel-lang-pad'.repeat(20)}`;
      const page = await pageFixture(html`
        <div style="inline-size: 320px">
          <cwk-publication-card heading="Handreiking" href=${href}></cwk-publication-card>
        </div>
      `);
      await startPrinting();
      expect(page.scrollWidth).to.equal(320);
    });
  });
});

async function eventuallyMore(card: CwkPublicationCard): Promise<HTMLElement> {
  await eventually(() => parts(card, 'more').length);
  return part(card, 'more');
}
