import {expect, html} from '@open-wc/testing';
import type {CwkContent} from '../../src/elements/content/content.js';
import '../../src/elements/content/define.js';
import '../../src/elements/publication-card/define.js';
import {settle} from '../support/settle.js';
import {all, words} from '../support/queries.js';
import {itWouldHaveSeenWhatRuns, ran, takeWarnings} from './checks.js';
import {STRANGE, SUITE} from './corpora/json.js';
import {mounted} from './mounted.js';
import {soon} from './soon.js';

const BUILT_IN = 'Ransomware voor gemeenten';
const CALM =
  'De eigen gegevens van deze organisatie konden niet worden geladen. U ziet de ingebouwde inhoud.';
const OWN = Object.getOwnPropertyNames(Object.prototype);

/** The ways in which a text becomes content. */
const WAYS: Readonly<Record<string, (element: CwkContent, text: string) => void>> = {
  'a file': (element, text) => {
    element.setAttribute('src', URL.createObjectURL(new Blob([text])));
  },
  'an object': (element, text) => {
    element.content = JSON.parse(text) as unknown;
  },
};

/** What somebody's code does when it is read, each in words of its own. */
function fails(what: string): () => never {
  return () => {
    throw new Error(what);
  };
}

/** Objects that are not only data, and what there is to say of them. */
const LIVE: readonly (readonly [name: string, object: unknown, says: string])[] = [
  ['a function', () => ({}), 'The content must be an object, but was () => '],
  ['a symbol', Symbol('x'), 'The content must be an object, but was Symbol(x).'],
  ['a number of any size', 10n, 'The content must be an object, but was 10.'],
  ['not a number', NaN, 'The content must be an object, but was NaN.'],
  [
    'an object without a prototype',
    Object.assign(Object.create(null) as object, {bare: 1}),
    '"bare" is not a part of the content',
  ],
  ...(
    [
      ['getter', Object.defineProperty({}, 'terms', {get: fails('getter'), enumerable: true})],
      ['proxy', new Proxy({}, {ownKeys: fails('proxy')})],
      ['list', {terms: new Proxy([], {get: fails('list')})}],
      ['item', {terms: [new Proxy({}, {ownKeys: fails('item')})]}],
    ] as const
  ).map(([what, object]): [string, unknown, string] => [
    `a ${what} that throws`,
    object,
    `The content must be data, but reading it gave "Error: ${what}".`,
  ]),
];

describe('<cwk-content> with JSON that a parser stumbles over', () => {
  let element: CwkContent;
  let card: Element;

  before(async () => {
    element = mounted(
      html`<cwk-content
        ><cwk-publication-card publication="ibd-ransomware"></cwk-publication-card
      ></cwk-content>`,
    );
    card = element.firstElementChild!;
    await settle(element, card);
  });

  for (const {name, text} of SUITE) {
    it(name, async () => {
      const url = `/faults/json/${encodeURIComponent(name)}`;
      const problems = problemsIn(text);
      element.setAttribute('src', url);
      // A second answer comes after the first.
      await (problems ? soon(() => statuses().length > 0) : fetch(url));
      await settle(element, card);

      expect([...ran(), ...polluted()]).to.deep.equal([]);
      expect(title()).to.equal(BUILT_IN);
      expect(statuses()).to.deep.equal(problems ? [CALM] : []);
      const messages = takeWarnings();
      expect(messages).to.have.lengthOf(problems);
      expect(messages.filter((each) => !each.includes(url))).to.deep.equal([]);
      await clear();
    });
  }

  for (const [name, text, ...says] of STRANGE) {
    for (const [how, give] of Object.entries(WAYS)) {
      it(`${name}, as ${how}`, async () => {
        give(element, text);
        await soon(() => title() === 'Van ons');
        expect([...ran(), ...polluted()]).to.deep.equal([]);
        expect(statuses()).to.deep.equal([]);
        const messages = takeWarnings();
        expect(messages).to.have.lengthOf(says.length);
        expect(says.filter((each, index) => !messages[index]!.includes(each))).to.deep.equal([]);
        await clear();
      });
    }
  }

  for (const [name, object, says] of LIVE) {
    it(`${name}, which no file can hold`, async () => {
      element.content = object;
      await soon(() => statuses().length > 0);
      expect([...ran(), ...polluted()]).to.deep.equal([]);
      expect(title()).to.equal(BUILT_IN);
      expect(statuses()).to.deep.equal([CALM]);
      const messages = takeWarnings();
      expect(messages).to.have.lengthOf(1);
      expect(messages[0]).to.include(`<cwk-content>: ${says}`);
      await clear();
    });
  }

  itWouldHaveSeenWhatRuns();

  function title(): string {
    return all(card, 'heading').map(words).join();
  }

  function statuses(): string[] {
    return all(element, 'status').map(words);
  }

  async function clear(): Promise<void> {
    element.removeAttribute('src');
    element.content = undefined;
    await soon(() => title() === BUILT_IN && statuses().length === 0);
  }
});

/** How many things are wrong with a file of the suite, none of which knows our parts. */
function problemsIn(text: string): number {
  try {
    const value = JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? Object.keys(value).length : 1;
  } catch {
    return 1;
  }
}

/** What has been added to every object. */
function polluted(): string[] {
  return Object.getOwnPropertyNames(Object.prototype).filter((name) => !OWN.includes(name));
}
