import {expect, html} from '@open-wc/testing';
import '../../../src/cyberwegenkaart.js';
import {nl} from '../../../src/content/nl/content.js';
import type {Term} from '../../../src/content/model/schema.js';
import {describeOnce} from '../../support/once.js';
import {pageFixture} from '../../support/page.js';
import {settleAll} from '../../support/settle-all.js';

/** A word with two capitals or more: GRIP, CoPI, Z-CERT. Not in an address. */
const ABBREVIATION =
  /(?<![\p{L}\p{N}.@/-])[\p{L}\p{N}-]*\p{Lu}[\p{L}\p{N}-]*\p{Lu}[\p{L}\p{N}-]*/gu;

/** Names of places, academic titles, two misprints that are quoted, and kinds of files, sticks and suppliers. */
const NAMES =
  /^(Noord-Holland|Midden-Nederland|Rotterdam-Zuid|IJsselland|Brabant-(Noord|Zuidoost)|MA|MSc|ÌBD|GRIP3|CSV|USB-stick|ICT-leverancier)$/;

/** Where a word cannot be a button: titles, marks next to a sentence, and what is or belongs to a control already. */
const NO_ROOM =
  'h2, h3, h4, h5, h6, strong, .badge, caption, legend, label, option, summary, a, button:not(.term)';

/** "Waarom?" explains the words of a cell, and of its row and column. */
const CELL = 'td, th';

const WIDGETS = [
  html`<cwk-situation></cwk-situation>`,
  html`<cwk-road-map></cwk-road-map>`,
  html`<cwk-road></cwk-road>`,
  html`<cwk-road road="own-house"></cwk-road>`,
  html`<cwk-road road="cybercrime"></cwk-road>`,
  html`<cwk-road road="online-disorder"></cwk-road>`,
  html`<cwk-grip-matrix></cwk-grip-matrix>`,
  html`<cwk-wegenwacht></cwk-wegenwacht>`,
  html`<cwk-publication-list></cwk-publication-list>`,
  html`<cwk-publication-card publication="ibd-ransomware"></cwk-publication-card>`,
  html`<cwk-exercise></cwk-exercise>`,
  html`<cwk-exercise scenario="bridges"></cwk-exercise>`,
  html`<cwk-exercise scenario="town-hall"></cwk-exercise>`,
];

describeOnce('every abbreviation', () => {
  for (const widget of WIDGETS) {
    const name = String(widget.strings[0]).slice(1, -1);

    it(`of ${name} is explained or written out where it first stands in the text`, async () => {
      const {first} = await readThrough(widget);
      expect(first).to.deep.equal([]);
    });

    it(`of ${name} that stands elsewhere is explained or written out somewhere`, async () => {
      const {never} = await readThrough(widget);
      expect(never).to.deep.equal([]);
    });
  }

  // On paper no word can be pressed.
  it('of the crisis card is written out on it', async () => {
    const page = await pageFixture(html`<div><cwk-crisis-card></cwk-crisis-card></div>`);
    await settleAll(page);
    const texts = textsIn(page).map(({data}) => data);
    const words = texts.flatMap((text) => text.match(ABBREVIATION) ?? []);
    const card = texts.join('').toLowerCase();
    const never = words.filter((word) => {
      const term = termOf(word);
      return !NAMES.test(word) && !(term && card.includes((term.full ?? term.word).toLowerCase()));
    });
    expect(words).to.have.length.above(50);
    expect(never).to.deep.equal([]);
  });
});

interface Gaps {
  /** What stands in the text before it is explained. */
  readonly first: readonly string[];
  /** What is explained nowhere. */
  readonly never: readonly string[];
}

/** Reads a widget from top to bottom, as a visitor does. */
async function readThrough(widget: unknown): Promise<Gaps> {
  const page = await pageFixture(html`<div>${widget}</div>`);
  await settleAll(page);
  const explained = new Set<Term | undefined>();
  const seen = new Map<Term | undefined, string>();
  const first: string[] = [];
  let read = '';
  for (const {data, parentElement} of textsIn(page)) {
    read += data;
    const pressed = parentElement!.matches('.term') ? termOf(data.trim()) : undefined;
    if (pressed) explained.add(pressed);
    for (const [word] of data.matchAll(ABBREVIATION)) {
      const term = termOf(word);
      if (NAMES.test(word) || (term && explained.has(term))) continue;
      if (parentElement!.closest(CELL) || read.includes(`(${word})`)) {
        explained.add(term);
      } else if (parentElement!.closest(NO_ROOM) && term) {
        seen.set(term, word);
      } else {
        first.push(`${word}: ${data.trim()}`);
      }
    }
  }
  return {first, never: [...seen].filter(([term]) => !explained.has(term)).map(([, word]) => word)};
}

/** The texts of a page in order, in widgets too, but for those that only show when a word is pressed. */
function textsIn(root: ParentNode): Text[] {
  return [...root.childNodes].flatMap((node) => {
    if (node instanceof Text) return [node];
    if (!(node instanceof Element) || node.matches('[popover], style')) return [];
    return textsIn(node.shadowRoot ?? node);
  });
}

/** The term that a word stands for, also in front of a hyphen and at the start of a sentence. */
function termOf(word: string): Term | undefined {
  const front = word.replace(/(?<=.)-\p{Ll}.*/u, '');
  const spellings = [word, front, `${word.charAt(0).toLowerCase()}${word.slice(1)}`];
  return nl.terms.find(({word: name, aliases = []}) =>
    [name, ...aliases].some((each) => spellings.includes(each)),
  );
}
