import {expect, html} from '@open-wc/testing';
import type {CwkContent} from '../../src/elements/content/content.js';
import '../../src/elements/content/define.js';
import '../../src/elements/publication-card/define.js';
import '../../src/elements/wegenwacht/define.js';
import {rendered, shownText} from '../support/host-page.js';
import {all, words} from '../support/queries.js';
import {
  expectNothingExecutes,
  itWouldHaveSeenWhatRuns,
  kindsIn,
  takeWarnings,
  type Kinds,
} from './checks.js';
import {HOSTILE, named} from './corpora/hostile.js';
import {few} from './few.js';
import {mounted} from './mounted.js';
import {isBlank, isDay} from './oracles.js';

const CONTACT = {name: 'Piket', role: 'Crisis', phone: '0000 000 001', verifiedOn: '2026-01-31'};
const INCOMPLETE = 'Een deel van de gegevens van deze organisatie ontbreekt.';
const BUILT_IN = few.publications[1]!;

/** The places of the text in a file, what may stand there, and whether it is that. */
const PLACES: Readonly<Record<string, (text: string) => boolean>> = {
  'publications[0].url': isHttps,
  'publications[0].date': isDay,
  'publications[0].id': (text) => /^[a-z0-9-]{1,64}$/.test(text),
  'contacts[1].phone': isPhone,
  'contacts[2].email': (text) => /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(text),
  'contacts[3].verifiedOn': (text) => text.length === 10 && isDay(text) && text < '2027',
  'resources[0].links[0].url': isHttps,
};

/** A file with the text in each of those places, and a contact with which all is well. */
function fileWith(text: string): object {
  const [publication] = few.publications;
  const [resource] = few.resources;
  return {
    schemaVersion: 2,
    publications: [{...publication, id: text, url: text, date: text}],
    contacts: [
      {...CONTACT, id: 'a'},
      {...CONTACT, id: 'b', phone: text},
      {...CONTACT, id: 'c', email: text},
      {...CONTACT, id: 'd', verifiedOn: text},
    ],
    resources: [{id: resource!.id, links: [{title: 'Van ons', url: text, state: 'unchecked'}]}],
  };
}

describe('<cwk-content> with a hostile text for an address, a date, a number to call or an id', () => {
  let element: CwkContent;
  let known: Kinds;

  before(async () => {
    element = mounted(
      html`<cwk-content>
        <cwk-publication-card publication=${BUILT_IN.id}></cwk-publication-card>
        <cwk-wegenwacht road="incidents"></cwk-wegenwacht>
      </cwk-content>`,
      few,
    );
    element.content = fileWith('https://example.org/');
    await rendered(element);
    const line = ['slot', 'p', 'p[role]', 'p[part]', 'p[lang]'];
    known = new Set([...kindsIn(element), ...line]);
    takeWarnings();
  });

  for (const text of HOSTILE) {
    it(named(text), async () => {
      element.content = fileWith(text);
      await rendered(element);
      expectNothingExecutes(element, known);
      expectNothingExecutes(element.shadowRoot!, known);
      expect(all(element.children[0]!, 'heading').map(words)).to.deep.equal([BUILT_IN.title]);
      expect(shownText(element.children[1]!)).to.include(few.resources[1]!.title);
      const wrong = Object.keys(PLACES).filter((place) => !PLACES[place]!(text));
      const messages = takeWarnings();
      const places = messages.map((each) => /<cwk-content>: (\S+) /.exec(each)?.[1]);
      // Of a megabyte only is said that the item is too large.
      const expected = wrong.map((place) => (text.length < 500_000 ? place : place.split('.')[0]));
      expect(places.sort()).to.deep.equal([...new Set(expected)].sort());
      expect(messages.filter((each) => each.length > 250)).to.deep.equal([]);
      const contact = wrong.some((place) => place.startsWith('contacts'));
      expect(all(element, 'status').map(words)).to.deep.equal(contact ? [INCOMPLETE] : []);
    });
  }

  itWouldHaveSeenWhatRuns();
});

function isHttps(text: string): boolean {
  return (
    !isBlank(text) &&
    text.length <= 2_000 &&
    URL.canParse(text) &&
    new URL(text).href.startsWith('https:')
  );
}

function isPhone(text: string): boolean {
  const digits = text.replace(/[^0-9]/g, '').length;
  const rest = text.replace(/^\+/, '').replace(/[0-9 ()-]/g, '');
  return rest === '' && digits >= 3 && text.length <= 24;
}
