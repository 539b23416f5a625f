import {expect, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import intranet from '../../../stories/content/intranet.json';
import large from '../../../stories/content/large-municipality.json';
import regional from '../../../stories/content/regional-organisation.json';
import small from '../../../stories/content/small-municipality.json';
import v1 from '../../node/content/local/versions/v1.json';
import {mergeContent} from '../../../src/content/local/merge.js';
import {nl} from '../../../src/content/nl/content.js';
import type {CwkWegenwacht} from '../../../src/elements/wegenwacht/wegenwacht.js';
import '../../../src/elements/wegenwacht/define.js';
import {itOnce} from '../../support/once.js';
import {pageFixture} from '../../support/page.js';
import {all, one, parts, words} from '../../support/queries.js';
import {titles} from '../../support/wegenwacht.js';

const PUBLIC = nl.helplines.flatMap(({name, phone}) => (phone ? name : []));

const FACTSHEET = /factsheet, \p{Lu}/u;

describe('<cwk-wegenwacht> with help of the organisation itself', () => {
  before(() => setViewport({width: 1280, height: 800}));

  for (const [name, file, title, marks] of [
    [
      'a small gemeente',
      small,
      'Piketkaart van Waterbergen',
      'ingevuld door Gemeente Waterbergen, gecontroleerd op 2 november 2026',
    ],
    [
      'a large gemeente',
      large,
      'Meldpunt digitale verstoring',
      'ingevuld door Gemeente Havenrade, gecontroleerd op 16 november 2026',
    ],
    [
      'a region',
      regional,
      'Handboek digitale verstoring Rivierdelta',
      'vastgesteld door de bestuurstafel, ingevuld door Veiligheidsregio Rivierdelta, gecontroleerd op 9 november 2026',
    ],
    [
      'an intranet',
      intranet,
      'Draaiboek digitale uitval',
      'ingevuld door Gemeente Oosterlinde, gecontroleerd op 20 november 2026',
    ],
  ] as const) {
    it(`names ${name} and the day below its item, without asking`, async () => {
      expect(textOf(await wegenwacht(file), title)).to.include(marks);
    });

    it(`names ${name} and the day below its item with the sources shown`, async () => {
      const element = await wegenwacht(file);
      one(element, 'checkbox', 'Toon bij elke zin de bron').click();
      await element.updateComplete;
      expect(textOf(element, title)).to.include(marks);
      expect(textOf(element, 'Uitleg over GRIP')).to.match(FACTSHEET);
    });

    itOnce(`is accessible with the items of ${name}`, async () => {
      await expect(await wegenwacht(file)).to.be.accessible();
    });
  }

  it('names only the organisation where the file has no day, as in version 1', async () => {
    const text = textOf(await wegenwacht(v1), 'Oefenkalender van Waterbergen');
    expect(text).to.include('ingevuld door deze organisatie');
    expect(text).not.to.include('gecontroleerd');
  });

  it('marks no built-in item as local', async () => {
    const items = parts(await wegenwacht(small), 'list').flatMap((list) => [...list.children]);
    const local = items.filter((item) => item.textContent.includes('ingevuld door'));
    expect(local).to.have.lengthOf(1);
  });

  describe('and its contacts', () => {
    for (const phase of ['warm', 'all'] as const) {
      it(`shows them first, below Bellen, with the phase ${phase}`, async () => {
        const element = await wegenwacht(small);
        element.phase = phase;
        await element.updateComplete;
        expect(words(all(element, 'heading')[1]!)).to.equal('Bellen');
        const names = parts(element, 'calls')
          .flatMap((list) => [...list.children])
          .map((call) => words(call.querySelector('strong')!));
        const own = small.contacts.map(({name}) => name);
        expect(names.slice(0, own.length)).to.deep.equal(own);
        expect(names.slice(own.length)).to.deep.equal(PUBLIC);
        const [last] = parts(element, 'calls').slice(-1);
        const first = parts(element, 'list')[0]!;
        expect(last!.compareDocumentPosition(first)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      });
    }

    it('shows two of them at once, and one public number, whatever else there is', async () => {
      const calls = parts(await wegenwacht(small), 'calls').flatMap((list) => [...list.children]);
      const shown = calls.filter((call) => call.checkVisibility());
      expect(shown.map((call) => words(call.querySelector('strong')!))).to.deep.equal([
        ...small.contacts.slice(0, 2).map(({name}) => name),
        PUBLIC[0],
      ]);
    });

    it('leaves all numbers out while a visitor prepares', async () => {
      const element = await wegenwacht(small);
      element.phase = 'cold';
      await element.updateComplete;
      expect(parts(element, 'calls')).to.be.empty;
    });

    it('counts them with the help', async () => {
      const element = await wegenwacht(small);
      one(element, 'radio', 'nu (warme fase)').click();
      await element.updateComplete;
      const lists = [...parts(element, 'list'), ...parts(element, 'calls')];
      const count = lists.reduce((sum, each) => sum + each.childElementCount, 0);
      expect(words(all(element, 'status')[0]!)).to.equal(
        `Er staan ${count} hulpbronnen in de lijst.`,
      );
    });

    it('shows the public numbers alone where the organisation has filled in none', async () => {
      const calls = parts(await wegenwacht({}), 'calls').flatMap((list) => [...list.children]);
      expect(calls.map((call) => words(call.querySelector('strong')!))).to.deep.equal(PUBLIC);
    });
  });

  for (const [what, link, text] of [
    [
      'with one that takes its place, without the factsheet',
      {state: 'outdated', successor: {title: 'Nieuw', url: 'https://nieuw.example/'}},
      /Nieuw \(nieuw\.example\).* Meer .*Eerder stond hier een ander adres: Oud/,
    ],
    [
      'with only the title of what takes its place',
      {state: 'superseded', successor: {title: 'Nieuw'}},
      /Oud \(oud\.example\) Vervangen Gebruik nu: Nieuw$/,
    ],
    ['with nothing in its place', {state: 'outdated'}, /Oud \(oud\.example\) Oude link$/],
  ] as const) {
    it(`shows an old link of its own ${what}`, async () => {
      const piketkaart = small.resources.find(({id}) => id === 'piketkaart-waterbergen')!;
      const links = [{title: 'Oud', url: 'https://oud.example/', ...link}];
      const element = await wegenwacht({resources: [{...piketkaart, links}]});
      expect(textOf(element, piketkaart.title!)).to.match(text);
    });
  }

  it('hides what the organisation hides', async () => {
    expect(titles(await wegenwacht(small))).not.to.include('Agenda Digitale Veiligheid van de VNG');
  });
});

async function wegenwacht(file: unknown): Promise<CwkWegenwacht> {
  const {content, problems} = mergeContent(nl, file);
  expect(problems).to.deep.equal([]);
  return pageFixture<CwkWegenwacht>(html`<cwk-wegenwacht></cwk-wegenwacht>`, content);
}

/** The words of the item of which some text starts so, also what is closed. */
function textOf(element: Element, start: string): string {
  const texts = parts(element, 'list')
    .flatMap((list) => [...list.children])
    .map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());
  return texts.find((text) => text.includes(start)) ?? '';
}
