import {expect, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {nl} from '../../../src/content/nl/content.js';
import type {Publication} from '../../../src/content/model/schema.js';
import type {CwkPublicationCard} from '../../../src/elements/publication-card/publication-card.js';
import type {CwkPublicationList} from '../../../src/elements/publication-list/publication-list.js';
import '../../../src/elements/publication-list/define.js';
import {authorInFull} from '../../../src/templates/authors.js';
import {pageFixture} from '../../support/page.js';
import {cards as cardsOf, choose} from '../../support/publication-list.js';
import {madeContent} from '../../support/publications.js';
import {all, part, parts, widgetWords, words} from '../../support/queries.js';

const OWN_TITLE = 'de bron geeft geen titel';
const OF_ROAD = nl.publications.filter(({road}) => road === 'incidents');

describe('publications at first sight', () => {
  describe('on a phone', () => {
    let list: CwkPublicationList;

    before(() => setViewport({width: 390, height: 844}));
    after(() => setViewport({width: 1280, height: 800}));

    beforeEach(async () => {
      list = await listIn(html`<cwk-publication-list road="incidents"></cwk-publication-list>`);
    });

    it('are at most 1,900 px high for six', () => {
      expect(cards(list)).to.have.length(6);
      expect(list.getBoundingClientRect().height).to.be.at.most(1900);
    });

    it('say about 220 words', () => {
      const texts = [list, ...cards(list)].map(widgetWords);
      const seen = texts
        .join(' ')
        .replace(/ over [^.]*/g, '')
        .split(' ');
      expect(seen.filter((each) => /\w/.test(each)).length).to.be.at.most(230);
    });

    it('have no text below 13 px', () => {
      const sizes = [list, ...cards(list)]
        .flatMap((each) => [...each.shadowRoot!.querySelectorAll('*')])
        .filter((each) => each.checkVisibility() && each.textContent.trim())
        .map((each) => parseFloat(getComputedStyle(each).fontSize));
      expect(Math.min(...sizes)).to.be.at.least(13);
    });

    it('have two lines of text at most, and all of it with the rest of the card', () => {
      for (const card of cards(list)) {
        const text = part(card, 'text');
        const line = parseFloat(getComputedStyle(text).lineHeight);
        expect(text.clientHeight).to.be.at.most(2 * line + 1);
        more(card).open = true;
        expect(text.scrollHeight).to.be.at.most(text.clientHeight + 1);
      }
    });
  });

  for (const publication of nl.publications) {
    it(`have all of ${publication.id} within one action`, async () => {
      const list = await listIn(html`<cwk-publication-list></cwk-publication-list>`);
      const card = cards(list).find((each) => each.publication === publication.id)!;
      more(card).open = true;
      const shown = widgetWords(card);
      expect(saidOf(publication).filter((each) => !shown.includes(each))).to.deep.equal([]);
      expect(card.shadowRoot!.querySelectorAll('details')).to.have.length(1);
    });
  }

  it('say once for all that a title is of the editors', async () => {
    const list = await listIn(html`<cwk-publication-list road="incidents"></cwk-publication-list>`);
    expect(widgetWords(list).split(OWN_TITLE)).to.have.length(2);
    for (const card of cards(list)) {
      more(card).open = true;
      expect(widgetWords(card)).not.to.match(/van de redactie|bij de uitgever/);
    }
  });

  it('say it on each card where it does not hold for all without a link', async () => {
    const publications = OF_ROAD.map((each, index) =>
      index ? each : {...each, sources: [{document: 'editorial' as const}]},
    );
    const list = await pageFixture<CwkPublicationList>(
      html`<cwk-publication-list></cwk-publication-list>`,
      {...nl, publications},
    );
    expect(widgetWords(list)).not.to.include(OWN_TITLE);
    const said = cards(list).map((card) => {
      more(card).open = true;
      return [/van de redactie/, /bij de uitgever/].map((each) => each.test(widgetWords(card)));
    });
    expect(said).to.deep.equal([[false, true], ...Array.from({length: 5}, () => [true, true])]);
  });

  it('say nothing of it where each has a link', async () => {
    const list = await listIn(
      html`<cwk-publication-list road="online-disorder"></cwk-publication-list>`,
    );
    expect(widgetWords(list)).not.to.include(OWN_TITLE);
  });

  for (const [count, folded] of [
    [6, true],
    [12, true],
    [13, false],
  ] as const) {
    it(`have the filters ${folded ? 'one tap away' : 'open'} for ${count}`, async () => {
      const list = await pageFixture<CwkPublicationList>(
        html`<cwk-publication-list></cwk-publication-list>`,
        madeContent(count),
      );
      expect(part(list, 'filters').checkVisibility()).to.equal(!folded);
      if (folded) {
        part(list, 'narrow').querySelector('summary')!.click();
        expect(part(list, 'filters').checkVisibility()).to.equal(true);
      }
    });
  }

  it('show the filters where the editor has narrowed the list', async () => {
    const list = await listIn(html`<cwk-publication-list group="research"></cwk-publication-list>`);
    expect(part(list, 'filters').checkVisibility()).to.equal(true);
  });

  it('keep the filters open while a visitor chooses', async () => {
    const list = await listIn(html`<cwk-publication-list></cwk-publication-list>`);
    part(list, 'narrow').querySelector('summary')!.click();
    for (const group of ['research', '']) {
      await choose(list, 'Rubriek', group);
      expect(part(list, 'filters').checkVisibility()).to.equal(true);
    }
  });

  it('do not stretch a card that is alone in its group', async () => {
    await setViewport({width: 1280, height: 800});
    const list = await listIn(html`<cwk-publication-list road="incidents"></cwk-publication-list>`);
    const widths = cards(list).map((card) => Math.round(card.getBoundingClientRect().width));
    expect(parts(list, 'list').map((each) => all(each, 'listitem').length)).to.deep.equal([
      1, 1, 4,
    ]);
    expect(new Set(widths)).to.have.property('size', 1);
    expect(widths[0]).to.be.below(640);
  });
});

async function listIn(template: ReturnType<typeof html>): Promise<CwkPublicationList> {
  const page = await pageFixture<HTMLElement>(
    html`<div style="padding: 8px; font: 16px sans-serif">${template}</div>`,
  );
  const list = page.querySelector('cwk-publication-list')!;
  await list.updateComplete;
  await Promise.all(cards(list).map(({updateComplete}) => updateComplete));
  return list;
}

function cards(list: Element): CwkPublicationCard[] {
  return cardsOf(list) as CwkPublicationCard[];
}

function more(card: Element): HTMLDetailsElement {
  return card.shadowRoot!.querySelector('details')!;
}

/** Everything that the content says of a publication. */
function saidOf(publication: Publication): string[] {
  const {title, text, type, authors, pages, edition, foundTitle, original, url} = publication;
  const whole = [
    title,
    text,
    type,
    ...authors.map(authorInFull),
    pages === undefined ? undefined : `${pages} pagina's`,
    edition?.text,
    foundTitle?.text,
    ...Object.values(original ?? {}),
    url && new URL(url).hostname.replace('www.', ''),
  ];
  return whole.flatMap((each) => (each ? words(textNode(each)) : []));
}

/** As a page shows it, with its spaces. */
function textNode(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}
