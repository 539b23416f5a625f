import {expect, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {nl} from '../../../src/content/nl/content.js';
import {pageFixture} from '../../support/page.js';
import {all, nameOf, one, parts, widgetWords, words} from '../../support/queries.js';
import {
  isAlike,
  openAll,
  wegenwachtIn,
  withLocalNumber,
  WITHOUT_NUMBERS,
} from '../../support/wegenwacht.js';

const NO_NUMBERS = 'Leg de telefoonnummers van uw gemeente en regio klaar.';
const NEEDS = ['Bellen', 'Melden', 'Lezen', 'Oefenen'];
const OF_ROAD = nl.resources.filter(({road}) => road === 'incidents');

describe('<cwk-wegenwacht> help', () => {
  before(() => setViewport({width: 1280, height: 800}));

  it('stands below what a visitor can do with it', async () => {
    const wegenwacht = await wegenwachtIn('1280px');
    const shown = all(wegenwacht, 'heading').map((each) => words(each).replace(/ \(\d+\)$/, ''));
    expect(shown.filter((text) => NEEDS.includes(text))).to.deep.equal(NEEDS);
    expect(shown.slice(0, 3)).to.deep.equal([
      'Wegenwacht: Cyberincidenten en -crises',
      'Bellen',
      'Melden',
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
        ['UL', 2],
        ['UL', 13],
        ['UL', 2],
      ],
    );
  });

  it('names its source in one word where it is not from the factsheet, and says that once', async () => {
    const wegenwacht = await wegenwachtIn('1280px');
    openAll(wegenwacht);
    const marked = parts(wegenwacht, 'list')
      .flatMap((list) => [...list.children] as HTMLElement[])
      .filter((item) => /Bron: (wet|website)/.test(words(item.querySelector('p')!)))
      .map((item) => words(all(item, 'heading')[0]!));
    expect(marked).to.have.members(
      OF_ROAD.filter((each) => !isAlike(each))
        .filter(({sources}) => !sources.some(({document}) => document === 'factsheet'))
        .map(({title}) => title),
    );
    expect(marked).to.have.lengthOf(8);
    expect(widgetWords(wegenwacht).split('Wat niet uit de factsheet komt')).to.have.lengthOf(2);
  });

  it('has the text and the remark of every item', async () => {
    const wegenwacht = await wegenwachtIn('1280px');
    openAll(wegenwacht);
    const shown = widgetWords(wegenwacht);
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
    const links = all(await wegenwachtIn('1280px'), 'link').filter(
      ({protocol}) => protocol !== 'tel:',
    );
    const odd = links.filter(({target, rel}) => target !== '' || rel !== 'noopener noreferrer');
    expect(odd.map(nameOf)).to.deep.equal([]);
  });

  it('shows the link that works, and one tap away what the factsheet gave, with why', async () => {
    const wegenwacht = await wegenwachtIn('1280px');
    openFolds(wegenwacht);
    for (const [title, shown, behind] of [
      [
        'GRIP-structuur (Raadsleden en Veiligheid)',
        'GRIP-structuur (Raadsleden en Veiligheid) (raadsledenenveiligheid.nl)',
        'In de factsheet stond een ander adres: GRIP (IFV, 2017) (ifv.nl) ' +
          'Het IFV heet sinds 2022 NIPV. De oude link werkt misschien niet meer. Bron: website, redactie',
      ],
      [
        'Landelijk Crisisplan Digitaal',
        'Landelijk Crisisplan Digitaal (nctv.nl)',
        'In de factsheet stond een ander adres: Nationaal Crisisplan Digitaal (2020) (ncsc.nl) ' +
          'Het Veiligheidsberaad stemde in december 2022 in met de opvolger. In augustus 2026 was dat nog de versie van 2022. ' +
          'Bron: website',
      ],
    ] as const) {
      const given = one(wegenwacht, 'link', title).closest('li')!;
      expect(words(given)).to.equal(shown);
      const item = given.parentElement!.closest('li')!;
      expect(words(item)).not.to.include('In de factsheet stond een ander adres');
      item.querySelector('details')!.open = true;
      expect(words(item)).to.include(behind);
    }
  });

  it('keeps every old address of the factsheet closed', async () => {
    const wegenwacht = await wegenwachtIn('1280px');
    openFolds(wegenwacht);
    const old = OF_ROAD.flatMap(({links}) => links).filter(({successor}) => successor);
    expect(old).to.have.lengthOf(5);
    for (const {url} of old) {
      const link = all(wegenwacht, 'link').find((each) => each.getAttribute('href') === url)!;
      expect(link.checkVisibility()).to.equal(false);
    }
  });

  it('leaves a link that nobody has marked as it is', async () => {
    const wegenwacht = await wegenwachtIn('1280px');
    openFolds(wegenwacht);
    expect(aboutLink(wegenwacht, 'Interactieve cyberoefening')).to.equal(
      'Interactieve cyberoefening (vng.nl)',
    );
  });

  it('names the section of the factsheet when a visitor asks', async () => {
    const wegenwacht = await wegenwachtIn('1280px');
    expect(widgetWords(wegenwacht)).not.to.contain('factsheet, Wegenwacht');
    openFolds(wegenwacht);
    one(wegenwacht, 'checkbox', 'Toon bij elke zin de bron').click();
    await wegenwacht.updateComplete;
    expect(widgetWords(wegenwacht)).to.contain(
      'houdt deze oefening elk jaar. Bron: factsheet, Wegenwacht',
    );
  });

  describe('telephone numbers', () => {
    it('are asked for where there is none to call', async () => {
      const wegenwacht = await pageFixture(
        html`<cwk-wegenwacht></cwk-wegenwacht>`,
        WITHOUT_NUMBERS,
      );
      expect(widgetWords(wegenwacht)).to.contain(NO_NUMBERS);
    });

    it('are those of the helplines, as a link each, without the notice', async () => {
      const wegenwacht = await wegenwachtIn('1280px');
      openAll(wegenwacht);
      const calls = parts(wegenwacht, 'calls').flatMap((list) => all(list, 'link'));
      expect(calls.filter(({href}) => href.startsWith('tel:')).map(words)).to.deep.equal(
        nl.helplines.flatMap(({phone, name}) => (phone ? [`${name}: ${phone}`] : [])),
      );
      expect(widgetWords(wegenwacht)).not.to.contain(NO_NUMBERS);
    });

    it('have behind them what the list says about the same number', async () => {
      const wegenwacht = await wegenwachtIn('1280px');
      const [ibd] = parts(wegenwacht, 'calls').map(({firstElementChild}) => firstElementChild!);
      const details = ibd!.querySelector('details')!;
      expect(words(ibd as HTMLElement)).not.to.include('Bel 070 204 55 11');
      details.open = true;
      expect(words(ibd as HTMLElement)).to.match(
        /Bel 070 204 55 11, dag en nacht\..*Een incident melden bij de IBD .*Nummer gelezen op 30 november 2026/,
      );
    });

    it('are said not to be from the factsheet', async () => {
      expect(widgetWords(await wegenwachtIn('1280px'))).to.include('Niet uit de factsheet.');
    });

    for (const [road, names] of [
      ['own-house', ['Informatiebeveiligingsdienst (IBD)']],
      ['cybercrime', ['Politie']],
      ['online-disorder', []],
    ] as const) {
      it(`are on the road ${road} those that its own list gives`, async () => {
        const wegenwacht = await pageFixture(html`<cwk-wegenwacht road=${road}></cwk-wegenwacht>`);
        const calls = parts(wegenwacht, 'calls').flatMap((list) => [...list.children]);
        expect(calls.map((call) => words(call.querySelector('strong')!))).to.deep.equal(names);
      });
    }

    for (const road of ['own-house', 'cybercrime'] as const) {
      it(`stand first on the road ${road}, with when they were read`, async () => {
        const wegenwacht = await pageFixture(html`<cwk-wegenwacht road=${road}></cwk-wegenwacht>`);
        openAll(wegenwacht);
        const bellen = all(wegenwacht, 'heading')[1]!;
        expect(words(bellen)).to.equal('Bellen');
        const items = ['calls', 'list']
          .flatMap((name) => parts(bellen.parentElement!, name))
          .flatMap((list) => [...list.children] as HTMLElement[]);
        expect(items).not.to.be.empty;
        for (const item of items) {
          expect(words(item)).to.match(/Bel .*\d{2}.*gelezen op 30 november 2026/);
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

/** Opens the folds, and nothing in them. */
function openFolds(wegenwacht: Element): void {
  for (const fold of parts(wegenwacht, 'fold')) {
    (fold as HTMLDetailsElement).open = true;
  }
}

/** Everything that stands at a link. */
function aboutLink(wegenwacht: Element, title: string): string {
  return words(one(wegenwacht, 'link', title).closest('li')!);
}
