import {expect, html} from '@open-wc/testing';
import '../../src/cyberwegenkaart.js';
import {nl} from '../../src/content/nl/content.js';
import {widgetsIn} from '../support/every-widget.js';
import {pageFixture} from '../support/page.js';
import {settleAll} from '../support/settle-all.js';

/** A word with two capitals or more: GRIP, CoPI, Z-CERT. Not in an address. */
const ABBREVIATION =
  /(?<![\p{L}\p{N}.@/-])[\p{L}\p{N}-]*\p{Lu}[\p{L}\p{N}-]*\p{Lu}[\p{L}\p{N}-]*/gu;

/** Names of places, academic titles, a misprint that is quoted, and a kind of file. */
const NAMES = /^(Noord-Holland|Brabant-(Noord|Zuidoost)|MA|MSc|ÌBD|CSV)$/;

// Not the crisis card: on paper no word can be pressed, and its two sides have no room for a list.
const WIDGETS = [
  html`<cwk-situation></cwk-situation>`,
  html`<cwk-road-map></cwk-road-map>`,
  html`<cwk-road></cwk-road>`,
  html`<cwk-grip-matrix></cwk-grip-matrix>`,
  html`<cwk-wegenwacht></cwk-wegenwacht>`,
  html`<cwk-publication-list></cwk-publication-list>`,
  html`<cwk-publication-card publication="ibd-ransomware"></cwk-publication-card>`,
  html`<cwk-exercise></cwk-exercise>`,
  html`<cwk-exercise scenario="bridges"></cwk-exercise>`,
];

describe('every abbreviation', () => {
  for (const widget of WIDGETS) {
    it(`of ${String(widget.strings[0]).slice(1, -1)} is explained there or written out`, async () => {
      const page = await pageFixture(html`<div>${widget}</div>`);
      await settleAll(page);
      const elements = widgetsIn(page).flatMap(({shadowRoot}) => [
        ...shadowRoot!.querySelectorAll('*'),
      ]);
      const text = elements.map(ownText).join('\n');
      const pressed = elements.filter((each) => each.matches('.term')).map(ownText);
      // "Waarom?" explains the words of its own cell.
      const inCells = elements.filter((each) => each.matches('td *')).map(ownText);
      const explained = [...pressed, ...inCells].flatMap(spellings);
      const gaps = [...new Set(text.match(ABBREVIATION) ?? [])].filter(
        (word) =>
          !NAMES.test(word) &&
          !text.includes(`(${word})`) &&
          !explained.some((known) => word === known || word.replace(/[-\d].*/, '') === known),
      );
      expect(gaps).to.deep.equal([]);
    });
  }
});

/** The text of an element itself, not of what is in it. */
function ownText(element: Element): string {
  return [...element.childNodes]
    .filter((node) => node instanceof Text)
    .map(({data}) => data)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Each way to write the terms in a text. */
function spellings(text: string): string[] {
  return nl.terms
    .map(({word, aliases = []}) => [word, ...aliases])
    .filter((names) => names.some((name) => new RegExp(`(^|\\W)${name}($|\\W)`).test(text)))
    .flat();
}
