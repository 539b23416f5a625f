import {expect, html} from '@open-wc/testing';
import '../../src/cyberwegenkaart.js';
import {MAX_TEXT} from '../../src/content/model/statement-schema.js';
import {nl} from '../../src/content/nl/content.js';
import type {CwkContent} from '../../src/elements/content/content.js';
import {eventually} from '../support/eventually.js';
import {deepElements, rendered} from '../support/host-page.js';
import {isRecord} from '../support/walk-content.js';
import {
  itWouldHaveSeenWhatRuns,
  kindsIn,
  madeIn,
  ran,
  takeWarnings,
  wordsIn,
  type Kinds,
} from './checks.js';
import {HOSTILE, named} from './corpora/hostile.js';
import {mounted} from './mounted.js';

/** The widgets that show content. */
const WIDGETS = [
  'cwk-situation',
  'cwk-road-map',
  'cwk-grip-matrix',
  'cwk-crisis-card',
  'cwk-exercise',
  'cwk-publication-list',
];
const ROADS = ['own-house', 'incidents', 'cybercrime', 'online-disorder'];
/** What is no text, what no file may change, and the words that are looked for in every text. */
const KEPT =
  /^(id|number|road|group|need|state|role|kind|document|locator|fragment|verifiedOn|date|url|phone|email|actor|contradiction|position|value|vital|phases?|levels?|basis|origin|society|boundary|word|aliases)$/;
/** What the content says of itself. */
const ABOUT = ['lang', 'verifiedOn', 'foreign'];

const CONTACT = {id: 'x', phone: '112', verifiedOn: '2026-01-31', name: 'x', hours: 'x'};
const FILE = {
  ...Object.fromEntries(Object.entries(nl).filter(([name]) => !ABOUT.includes(name))),
  schemaVersion: 2,
  organisation: {name: 'x', region: 'x', plan: {title: 'x', url: 'https://x.example'}},
  contacts: [{...CONTACT, role: 'x', deputy: {name: 'x', phone: '112'}}],
};

/** What a text of a content file may be. */
const ACCEPTED = HOSTILE.filter((text) => text.trim() !== '' && text.length <= MAX_TEXT);

/** In how many places each text stands, at least. */
const TIMES = 2;

describe('<cwk-content> with a hostile text in every field', () => {
  let made: string[];
  let warnings: string[];
  let words: string;

  before(async function () {
    this.timeout(120_000);
    const plain = await content((field) => markOf(field));
    const marked = wordsOf(plain).join();
    const long = await content(() => 'GRIP is een woord. '.repeat(50));
    // What is too long for a card gets a button, as soon as the browser has measured it.
    await eventually(() => [...deepElements(long)].some((each) => each.matches('[part~="more"]')));
    const known: Kinds = new Set([...kindsIn(plain), ...kindsIn(long)]);
    takeWarnings();
    const elements: CwkContent[] = [];
    for (let index = 0; index < TIMES * ACCEPTED.length;) {
      elements.push(
        await content((field) =>
          // What does not show at first cannot be looked for.
          marked.includes(markOf(field)) ? ACCEPTED[index++ % ACCEPTED.length]! : markOf(field),
        ),
      );
    }
    warnings = takeWarnings();
    made = elements.flatMap((element) => madeIn(element, known));
    words = elements.flatMap(wordsOf).join('\n');
  });

  for (const text of ACCEPTED) {
    it(named(text), () => {
      expect([...ran(), ...made], 'what ran or was made').to.deep.equal([]);
      expect(words.split(text).length - 1, 'how often it shows').to.be.at.least(TIMES);
      expect(warnings).to.deep.equal([]);
    });
  }

  itWouldHaveSeenWhatRuns();
});

async function content(textOf: (field: number) => string): Promise<CwkContent> {
  const element = mounted<CwkContent>(
    html`<cwk-content .content=${withTexts(FILE, textOf)}>
      ${WIDGETS.map((tag) => document.createElement(tag))}
      ${ROADS.map((road) => html`<cwk-road road=${road}></cwk-road><cwk-wegenwacht road=${road}></cwk-wegenwacht>`)}
      <cwk-publication-card publication=${nl.publications[0]!.id}></cwk-publication-card>
    </cwk-content>`,
  );
  await rendered(element);
  for (const details of deepElements(element)) {
    if (details instanceof HTMLDetailsElement) details.open = true;
  }
  await rendered(element);
  return element;
}

function wordsOf(element: CwkContent): string[] {
  return [...element.children].map(wordsIn);
}

function markOf(field: number): string {
  return `veld ${field} eind`;
}

/** A copy with other texts; each field gets its number. */
function withTexts(file: object, textOf: (field: number) => string): unknown {
  let field = 0;
  const copy = (value: unknown, key: string): unknown => {
    if (KEPT.test(key)) return value;
    if (typeof value === 'string') return textOf(field++);
    if (Array.isArray(value)) return value.map((item) => copy(item, key));
    if (!isRecord(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, child]) => [name, copy(child, name)]),
    );
  };
  return copy(file, '');
}
