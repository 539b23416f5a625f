import {expect, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {nl} from '../../../src/content/nl/content.js';
import {pageFixture} from '../../support/page.js';
import {all, nameOf, one, parts, widgetWords, words} from '../../support/queries.js';
import {wegenwachtIn, withLocalNumber} from '../../support/wegenwacht.js';

const NO_NUMBERS =
  'In deze lijst staan geen telefoonnummers. Leg de nummers van uw gemeente en regio klaar.';

const OF_FACTSHEET = nl.resources.filter(({road}) => road === 'incidents');

describe('<cwk-wegenwacht> help', () => {
  before(() => setViewport({width: 1280, height: 800}));

  it('stands below what a visitor can do with it', async () => {
    const wegenwacht = await wegenwachtIn('1280px');
    expect(all(wegenwacht, 'heading').map(words)).to.deep.equal([
      'Wegenwacht: Cyberincidenten en -crises',
      'Lezen',
      'NIPV en Veiligheidsberaad',
      'Uitleg over GRIP',
      'CCV-database lokale cyberprojecten',
      'Digitale ontwrichting',
      'Nationaal Crisisplan Digitaal',
      "Handreiking voor CERT's",
      'Agenda Digitale Veiligheid van de VNG',
      'Oefenen',
      "Oefenscenario's van de VNG",
      'Overheidsbrede Cyberoefening',
    ]);
  });

  it('is one list per need, with an item per source of help', async () => {
    const lists = parts(await wegenwachtIn('1280px'), 'list');
    expect(lists.map(({tagName, childElementCount}) => [tagName, childElementCount])).to.deep.equal(
      [
        ['UL', 7],
        ['UL', 2],
      ],
    );
  });

  it('has the text and the remark of every item', async () => {
    const shown = widgetWords(await wegenwachtIn('1280px'));
    const texts = OF_FACTSHEET.flatMap(({text, note}) => [text, ...(note ? [note.text] : [])]);
    expect(texts.filter((text) => !shown.includes(text))).to.deep.equal([]);
  });

  it('has the ten links of the factsheet', async () => {
    const wegenwacht = await wegenwachtIn('1280px');
    const links = OF_FACTSHEET.flatMap((resource) => resource.links);
    expect(links).to.have.lengthOf(10);
    const hrefs = links.map(({title}) => one(wegenwacht, 'link', title).getAttribute('href'));
    expect(hrefs).to.deep.equal(links.map(({url}) => url));
  });

  it('names the host that each link of it leads to', async () => {
    const lists = parts(await wegenwachtIn('1280px'), 'list');
    const links = lists.flatMap((list) => all(list, 'link'));
    const hostless = links
      .filter((link) => !link.closest('small'))
      .filter(({host, parentElement}) => {
        const name = host.replace(/^www\./, '');
        return !words(parentElement!).includes(`(${name})`);
      });
    expect(hostless.map(nameOf)).to.deep.equal([]);
  });

  it('opens no link in another window, and gives away nothing of this page', async () => {
    const links = all(await wegenwachtIn('1280px'), 'link');
    const odd = links.filter(({target, rel}) => target !== '' || rel !== 'noopener noreferrer');
    expect(odd.map(nameOf)).to.deep.equal([]);
  });

  it('marks outdated links in words, with why, and with what to use if there is something', async () => {
    const wegenwacht = await wegenwachtIn('1280px');
    expect(aboutLink(wegenwacht, 'GRIP (IFV, 2017)')).to.equal(
      'GRIP (IFV, 2017) (ifv.nl) Oude link ' +
        'Kijk ook hier: GRIP-structuur (Raadsleden en Veiligheid) (raadsledenenveiligheid.nl) ' +
        'Het IFV heet sinds 2022 NIPV. De oude link werkt misschien niet meer. Bron: beveiligingnieuws.nl; redactioneel',
    );
    expect(aboutLink(wegenwacht, 'Database lokale cyberprojecten')).to.match(
      /Oude link Kijk ook hier: Cybercrime \(CCV\) \(hetccv\.nl\) /,
    );
    expect(aboutLink(wegenwacht, 'Whitepaper Digitale ontwrichting en cyber')).to.equal(
      'Whitepaper Digitale ontwrichting en cyber (ifv.nl) Oude link ' +
        'Het IFV heet sinds 2022 NIPV. Zoek het whitepaper op nipv.nl. Bron: beveiligingnieuws.nl; redactioneel',
    );
  });

  it('marks superseded links in words, with their successor', async () => {
    const wegenwacht = await wegenwachtIn('1280px');
    expect(aboutLink(wegenwacht, 'Nationaal Crisisplan Digitaal (2020)')).to.equal(
      'Nationaal Crisisplan Digitaal (2020) (ncsc.nl) Vervangen ' +
        'Gebruik nu: Landelijk Crisisplan Digitaal ' +
        'Het Veiligheidsberaad stemde in december 2022 in met de opvolger. Bron: veiligheidsberaad.nl',
    );
    expect(aboutLink(wegenwacht, 'Digitale veiligheid en privacy')).to.match(
      /Vervangen Gebruik nu: Programmaplan 2022–2026 \(vng\.nl\) /,
    );
  });

  it('leaves a link that nobody has marked as it is', async () => {
    const wegenwacht = await wegenwachtIn('1280px');
    expect(aboutLink(wegenwacht, 'Interactieve cyberoefening')).to.equal(
      'Interactieve cyberoefening (vng.nl)',
    );
  });

  it('names the lines of the factsheet when a visitor asks', async () => {
    const wegenwacht = await wegenwachtIn('1280px');
    expect(widgetWords(wegenwacht)).not.to.contain('factsheet, regels 208–210');
    one(wegenwacht, 'checkbox', 'Toon bij elke zin de bron').click();
    await wegenwacht.updateComplete;
    expect(widgetWords(wegenwacht)).to.contain(
      'houdt deze oefening elk jaar. Bron: factsheet, regels 208–210',
    );
  });

  describe('telephone numbers', () => {
    it('are not claimed: there is none, and a notice says so', async () => {
      const wegenwacht = await wegenwachtIn('1280px');
      expect(widgetWords(wegenwacht)).to.contain(NO_NUMBERS);
      expect(widgetWords(wegenwacht)).not.to.match(/\d[\d -]{8,}\d|\b112\b|\b0900\b/);
      const links = all(wegenwacht, 'link');
      expect(links.filter(({protocol}) => protocol === 'tel:').length).to.equal(0);
    });

    for (const road of ['own-house', 'cybercrime'] as const) {
      it(`stand first on the road ${road}, with when they were read`, async () => {
        const wegenwacht = await pageFixture(html`<cwk-wegenwacht road=${road}></cwk-wegenwacht>`);
        const [call] = parts(wegenwacht, 'list');
        expect(words(all(wegenwacht, 'heading')[1]!)).to.equal('Bellen');
        for (const item of call!.children) {
          expect(words(item as HTMLElement)).to.match(/Bel .*\d{2}.*gelezen op 30 november 2026/);
        }
        expect(widgetWords(wegenwacht)).not.to.contain(NO_NUMBERS);
      });
    }

    it('are not missed while a visitor prepares', async () => {
      const wegenwacht = await pageFixture(html`<cwk-wegenwacht phase="cold"></cwk-wegenwacht>`);
      expect(widgetWords(wegenwacht)).not.to.contain(NO_NUMBERS);
    });

    it('stand first, without the notice, where a gemeente has added one', async () => {
      const wegenwacht = await pageFixture(
        html`<cwk-wegenwacht></cwk-wegenwacht>`,
        withLocalNumber(),
      );
      expect(words(all(wegenwacht, 'heading')[1]!)).to.equal('Bellen');
      expect(widgetWords(wegenwacht)).not.to.contain(NO_NUMBERS);
    });
  });
});

/** Everything that stands at a link. */
function aboutLink(wegenwacht: Element, title: string): string {
  return words(one(wegenwacht, 'link', title).closest('li')!);
}
