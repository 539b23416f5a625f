import {expect, html} from '@open-wc/testing';
import '../../src/elements/grip-matrix/define.js';
import '../../src/elements/situation/define.js';
import {rendered} from '../support/host-page.js';
import {
  expectNothingExecutes,
  itWouldHaveSeenWhatRuns,
  kindsIn,
  takeWarnings,
  wordsIn,
  type Kinds,
} from './checks.js';
import {HOSTILE, named} from './corpora/hostile.js';
import {few} from './few.js';
import {mounted} from './mounted.js';

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  phase: ['all', 'cold', 'warm'],
  origin: ['unknown', 'own', 'other'],
  society: ['unknown', 'yes', 'no'],
  boundary: ['unknown', 'none', 'municipality', 'region'],
  vital: ['unknown', 'yes', 'no'],
  level: ['unknown', '0', '1', '2', '3', '4', '5'],
  role: ['none', 'mayor', 'public-order-adviser', 'ciso', 'communication'],
  'look-level': ['unknown', '0', '1', '2', '3', '4', '5'],
};
const KEYS = [...Object.keys(CHOICES), 'look-actor'];

/** As many texts as one address has keys; a browser lets a page change its address a hundred times at most. */
const TEXTS = HOSTILE.filter((text) => text.length < 10_000).slice(0, 90 * KEYS.length);
const ADDRESSES = Array.from({length: Math.ceil(TEXTS.length / KEYS.length)}, (_, index) =>
  // Each time another text for the same key.
  TEXTS.slice(index * KEYS.length, (index + 1) * KEYS.length),
);

const address = location.href;

describe('a link that somebody shares with hostile texts for its choices', () => {
  let known: Kinds;
  let shown: string[];

  before(async () => {
    const page = widgets('');
    await rendered(page);
    known = kindsIn(page);
    shown = [...page.children].map(wordsIn);
    takeWarnings();
  });

  after(() => history.replaceState(null, '', address));

  for (const texts of ADDRESSES) {
    describe(`of ${named(texts[0]!)} and so on`, () => {
      let page: Element;
      let messages: string[];

      before(async () => {
        const query = new URLSearchParams(
          texts.map((text, index) => [`cwk-${KEYS[index]!}`, text]),
        );
        page = widgets(`?${query}`);
        await rendered(page);
        messages = takeWarnings();
      });

      after(() => page.parentElement!.remove());

      for (const [index, text] of texts.entries()) {
        const key = KEYS[index]!;
        it(`${named(text)} for ${key}`, () => {
          expectNothingExecutes(page, known);
          const fine = texts.some((each, at) => isFine(KEYS[at]!, each));
          if (!fine) expect([...page.children].map(wordsIn)).to.deep.equal(shown);
          const found = new URLSearchParams(location.search).get(`cwk-${key}`)!;
          const part = `cwk-${key} in the address must be `;
          const rest = `, but was "${found.slice(0, 80)}".`;
          const says = messages.filter((each) => each.includes(part) && each.includes(rest));
          // The matrix and the situation read it both.
          expect(says).to.have.lengthOf(isFine(key, text) ? 0 : 2);
          expect(messages.length).to.be.at.most(3);
        });
      }
    });
  }

  itWouldHaveSeenWhatRuns();
});

function isFine(key: string, text: string): boolean {
  return CHOICES[key]?.includes(text) ?? /^[a-z0-9-]{1,64}$/.test(text);
}

/** A page with this query, and the two widgets that read it. */
function widgets(query: string): Element {
  history.replaceState(null, '', query || address);
  return mounted(
    html`<div><cwk-situation share></cwk-situation><cwk-grip-matrix share></cwk-grip-matrix></div>`,
    few,
  );
}
