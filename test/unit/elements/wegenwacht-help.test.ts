import {expect, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {nl} from '../../../src/content/nl/content.js';
import {pageFixture} from '../../support/page.js';
import {all, nameOf, one, parts, widgetWords, words} from '../../support/queries.js';
import {wegenwachtIn, withLocalNumber} from '../../support/wegenwacht.js';

const NO_NUMBERS = 'Leg de telefoonnummers van uw gemeente en regio klaar.';
const NEEDS = ['Bellen', 'Melden', 'Lezen', 'Oefenen'];
const OF_ROAD = nl.resources.filter(({road}) => road === 'incidents');

describe('<cwk-wegenwacht> help', () => {
  before(() => setViewport({width: 1280, height: 800}));

  it('stands below what a visitor can do with it', async () => {
    const wegenwacht = await wegenwachtIn('1280px');
    const shown = all(wegenwacht, 'heading').map(words);
    expect(shown.filter((text) => NEEDS.includes(text))).to.deep.equal(NEEDS);
    expect(shown.slice(0, 3)).to.deep.equal([
      'Wegenwacht: Cyberincidenten en -crises',
      'Bellen',
      'Informatiebeveiligingsdienst (IBD)',
    ]);
    expect(shown.slice(-3)).to.deep.equal([
      'Oefenen',
      "Oefenscenario's van de VNG",
      'Overheidsbrede Cyberoefening',
    ]);
  });

  it('is one list per need, with an item per source of help', async () => {
    const lists = parts(await wegenwachtIn('1280px'), 'list');
    expect(lists.map(({tagName, childElementCount}) => [tagName, childElementCount])).to.deep.equal(
      [
        ['UL', 1],
        ['UL', 2],
        ['UL', 13],
        ['UL', 2],
      ],
    );
  });

  it('is marked where it is not from the factsheet', async () => {
    const lists = parts(await wegenwachtIn('1280px'), 'list');
    const marked = lists
      .flatMap((list) => [...list.children] as HTMLElement[])
      .filter((item) => words(item).includes('niet uit de factsheet'))
      .map((item) => words(all(item, 'heading')[0]!));
    expect(marked).to.have.members(
      OF_ROAD.filter(({sources}) => !sources.some(({document}) => document === 'factsheet')).map(
        ({title}) => title,
      ),
    );
    expect(marked).to.have.lengthOf(9);
  });

  it('has the text and the remark of every item', async () => {
    const shown = widgetWords(await wegenwachtIn('1280px'));
    const texts = OF_ROAD.flatMap(({text, note}) => [text, ...(note ? [note.text] : [])]);
    expect(texts.filter((text) => !shown.includes(text))).to.deep.equal([]);
  });

  it('has every link of the content', async () => {
    const wegenwacht = await wegenwachtIn('1280px');
    const urls = all(wegenwacht, 'link').map((link) => link.getAttribute('href'));
    const links = OF_ROAD.flatMap((resource) => resource.links);
    expect(urls).to.include.members(links.map(({url}) => url));
    expect(urls).to.include.members(links.flatMap(({successor}) => successor?.url ?? []));
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

  it('shows first the link that works, and behind it what the factsheet gave, with why', async () => {
    const wegenwacht = await wegenwachtIn('1280px');
    for (const [title, text] of [
      [
        'GRIP-structuur (Raadsleden en Veiligheid)',
        'GRIP-structuur (Raadsleden en Veiligheid) (raadsledenenveiligheid.nl) ' +
          'In de factsheet stond een ander adres GRIP (IFV, 2017) (ifv.nl) ' +
          'Het IFV heet sinds 2022 NIPV. De oude link werkt misschien niet meer. Bron: beveiligingnieuws.nl; redactioneel',
      ],
      [
        'Landelijk Crisisplan Digitaal',
        'Landelijk Crisisplan Digitaal (nctv.nl) ' +
          'In de factsheet stond een ander adres Nationaal Crisisplan Digitaal (2020) (ncsc.nl) ' +
          'Het Veiligheidsberaad stemde in december 2022 in met de opvolger. In augustus 2026 was dat nog de versie van 2022. ' +
          'Bron: veiligheidsberaad.nl (21 december 2022); security-commons-nl.github.io (11 augustus 2026)',
      ],
    ] as const) {
      const item = one(wegenwacht, 'link', title).closest('li')!;
      const details = item.querySelector('details')!;
      expect(details.open).to.equal(false);
      details.open = true;
      expect(words(item)).to.equal(text);
    }
  });

  it('keeps every old address of the factsheet closed', async () => {
    const wegenwacht = await wegenwachtIn('1280px');
    const closed = [...wegenwacht.shadowRoot!.querySelectorAll('details')];
    expect(closed.map(({open}) => open)).to.deep.equal([false, false, false, false, false]);
  });

  it('leaves a link that nobody has marked as it is', async () => {
    const wegenwacht = await wegenwachtIn('1280px');
    expect(aboutLink(wegenwacht, 'Interactieve cyberoefening')).to.equal(
      'Interactieve cyberoefening (vng.nl)',
    );
  });

  it('names the section of the factsheet when a visitor asks', async () => {
    const wegenwacht = await wegenwachtIn('1280px');
    expect(widgetWords(wegenwacht)).not.to.contain('factsheet, Wegenwacht');
    one(wegenwacht, 'checkbox', 'Toon bij elke zin de bron').click();
    await wegenwacht.updateComplete;
    expect(widgetWords(wegenwacht)).to.contain(
      'houdt deze oefening elk jaar. Bron: factsheet, Wegenwacht',
    );
  });

  describe('telephone numbers', () => {
    it('are asked for where there is none to call', async () => {
      const resources = OF_ROAD.filter(({need}) => need !== 'call');
      const wegenwacht = await pageFixture(html`<cwk-wegenwacht></cwk-wegenwacht>`, {
        ...nl,
        resources,
      });
      expect(widgetWords(wegenwacht)).to.contain(NO_NUMBERS);
    });

    it('are those of the IBD, without the notice', async () => {
      const wegenwacht = await wegenwachtIn('1280px');
      expect(widgetWords(wegenwacht)).to.contain('Bel 070 204 55 11, dag en nacht.');
      expect(widgetWords(wegenwacht)).not.to.contain(NO_NUMBERS);
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
