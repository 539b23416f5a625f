import {expect, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {Content} from '../../../src/content/model/schema.js';
import type {CwkCrisisCard} from '../../../src/elements/crisis-card/crisis-card.js';
import {cardIn, foldedCardIn, merged, withContacts} from '../../support/crisis-card.js';
import {TEXT_SPACING} from '../../support/layout.js';
import {pageFixture} from '../../support/page.js';
import {one, part, widgetWords, words} from '../../support/queries.js';

const LONG = 'Gemeenschappelijke regeling Waterbergen-Sint Annaland en Omstreken';

describe('<cwk-crisis-card>, at first sight', () => {
  before(() => setViewport({width: 390, height: 844}));
  after(() => setViewport({width: 1280, height: 800}));

  for (const [name, content] of [
    ['the built-in content', undefined],
    ['twelve contacts and a long name', longName(withContacts(12))],
    ['twelve old contacts and a long name', longName(withContacts(12, '2024-01-05'))],
  ] as const) {
    it(`is a card of at most 450 pixels and about 60 words, with ${name}`, async () => {
      const card = await foldedCardIn('358px', content);
      expect(card.getBoundingClientRect().height).to.be.within(200, 450);
      expect(widgetWords(card).split(/\s+/)).to.have.length.within(40, 75);
    });
  }

  it('says what it is, whose, and of what date', async () => {
    const about = words(part(await foldedCardIn('358px', withContacts(2)), 'about'));
    expect(about).to.match(
      /^Noodkaart cyberincident Gemeente Sint-Ánthonis aan Zee, veiligheidsregio Brabant-Noord Twee vellen A4 /,
    );
    expect(about).to.include('Inhoud gecontroleerd op 30 november 2026.');
    expect(about).to.include('Eigen nummers gecontroleerd op 1 november 2026.');
  });

  it('says from which day on numbers were checked, and whether that is long ago', async () => {
    const {organisation, contacts} = withContacts(2);
    const [first, second] = contacts;
    const mixed = merged({organisation, contacts: [first, {...second, verifiedOn: '2024-02-03'}]});
    const about = words(part(await foldedCardIn('358px', mixed), 'about'));
    expect(about).to.include(
      'Eigen nummers gecontroleerd vanaf 3 februari 2024. Dat is langer dan een jaar geleden.',
    );
  });

  it('says that no numbers were filled in', async () => {
    const about = words(part(await foldedCardIn('358px'), 'about'));
    expect(about).to.include('Nog zonder eigen nummers.');
  });

  it('unfolds the whole card below, which says the title and the organisation no second time', async () => {
    const card = await foldedCardIn('358px', withContacts(2));
    expect(part(card, 'card').checkVisibility()).to.be.false;
    card.shadowRoot!.querySelector('summary')!.click();
    await card.updateComplete;
    expect(part(card, 'card').checkVisibility()).to.be.true;
    const text = widgetWords(card);
    expect(text.match(/Noodkaart cyberincident/g)).to.have.lengthOf(1);
    expect(text.match(/, veiligheidsregio Brabant-Noord/g)).to.have.lengthOf(1);
    expect(text).to.include('Persoon nummer 1');
  });

  it('has places to press as large as a thumb', async () => {
    const card = await foldedCardIn('358px');
    const places = [
      one(card, 'button', 'Druk de kaart af'),
      one(card, 'button', 'Bewaar als bestand'),
      card.shadowRoot!.querySelector('summary')!,
    ];
    for (const place of places) expect(place.offsetHeight, words(place)).to.be.at.least(44);
  });

  it('fits in 288 pixels with a long name and more space between letters and words', async () => {
    const card = await foldedCardIn(`288px; ${TEXT_SPACING}`, longName(withContacts(12)));
    const {scrollWidth, clientWidth} = card.parentElement!;
    expect(scrollWidth).to.be.at.most(clientWidth);
  });

  it('has no letters below 13 pixels on a page whose root is small', async () => {
    const root = document.documentElement;
    root.style.fontSize = '62.5%';
    try {
      const card = await pageFixture<CwkCrisisCard>(
        html`<cwk-crisis-card></cwk-crisis-card>`,
        withContacts(8),
      );
      card.shadowRoot!.querySelector('details')!.open = true;
      const small = [...card.shadowRoot!.querySelectorAll<HTMLElement>('.widget *')]
        .filter((each) =>
          [...each.childNodes].some((node) => node instanceof Text && node.data.trim()),
        )
        .filter(
          (each) => each.checkVisibility() && parseFloat(getComputedStyle(each).fontSize) < 13,
        )
        .map(words);
      expect(small.filter(Boolean)).to.deep.equal([]);
    } finally {
      root.style.fontSize = '';
    }
  });

  it('leaves no gap between a number and the address below it', async () => {
    const card = await cardIn('358px', withContacts(1));
    const phone = one(card, 'link', '0612 34 56 10').getBoundingClientRect();
    const email = one(card, 'link', 'persoon.0@waterrijk.example').getBoundingClientRect();
    expect(email.top - phone.bottom).to.be.within(-0.5, 8);
    expect(email.height).to.be.below(50);
  });
});

/** The content of an organisation whose name is longer than most. */
function longName({organisation, contacts}: Content): Content {
  return merged({organisation: {...organisation, name: LONG}, contacts});
}
