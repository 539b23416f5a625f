import {expect, html} from '@open-wc/testing';
import '../../src/cyberwegenkaart.js';
import {deepElements, rendered} from '../support/host-page.js';
import {
  expectMessages,
  expectNothingExecutes,
  itWouldHaveSeenWhatRuns,
  kindsIn,
  ran,
  takeWarnings,
  wordsIn,
  type Kinds,
} from './checks.js';
import {HOSTILE, named} from './corpora/hostile.js';
import {few} from './few.js';
import {mounted} from './mounted.js';

const ROADS = ['own-house', 'incidents', 'cybercrime', 'online-disorder'];
const PHASES = ['all', 'cold', 'warm'];

/** Each attribute with a choice, and what may be chosen. */
const CHOICES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'cwk-situation': {
    phase: PHASES,
    visitor: ['mayor', 'public-order-adviser', 'ciso', 'communication'],
  },
  'cwk-road-map': {road: ROADS},
  'cwk-road': {road: ROADS},
  'cwk-grip-matrix': {
    level: ['unknown', '0', '1', '2', '3', '4', '5'],
    vital: ['unknown', 'yes', 'no'],
    // Empty is everyone's row.
    actor: [''],
  },
  'cwk-wegenwacht': {road: ROADS, phase: PHASES},
  'cwk-crisis-card': {},
  'cwk-exercise': {scenario: ['hospital', 'university', 'drinking-water', 'bridges']},
  'cwk-publication-list': {road: ROADS, group: ['practice-examples', 'research', 'practical-help']},
};

const EVERYTHING = {subtree: true, childList: true, attributes: true, characterData: true};

describe('every widget with a hostile text in every attribute', () => {
  let widgets: Element[];
  let known: Kinds;
  const shown = new Map<Element, string>();
  let changes = 0;
  const watch = new MutationObserver((records) => {
    changes += records.length;
  });

  before(async () => {
    const page = mounted<HTMLElement>(html`<div></div>`, few);
    page.append(...Object.keys(CHOICES).map((tag) => document.createElement(tag)));
    widgets = [...page.children];
    const kinds: string[] = [];
    for (const widget of widgets) widget.toggleAttribute('share', true);
    for (const level of ['1', '2', '3', '4', '5', '6']) {
      for (const widget of widgets) widget.setAttribute('heading-level', level);
      await rendered(page);
      kinds.push(...kindsIn(page));
    }
    known = new Set(kinds);
    for (const widget of widgets) shown.set(widget, wordsIn(widget));
    for (const root of widgets.flatMap(rootsIn)) watch.observe(root, EVERYTHING);
    takeWarnings();
  });

  for (const text of HOSTILE) {
    it(named(text), async () => {
      for (const widget of widgets) {
        // From one word to another it stays no number, which is no change.
        widget.setAttribute('heading-level', '3');
        setAll(widget, text);
      }
      await Promise.all(widgets.map((widget) => rendered(widget)));

      expect(ran()).to.deep.equal([]);
      // What has not changed is as harmless and as complete as it was.
      const same = changes + watch.takeRecords().length === 0;
      changes = 0;
      for (const widget of same ? [] : widgets) {
        expectNothingExecutes(widget.shadowRoot!, known);
        if (wrongIn(widget, text).length === namesOf(widget).length) {
          expect(wordsIn(widget), widget.localName).to.equal(shown.get(widget));
        }
      }
      expectMessages(
        widgets.flatMap((widget) =>
          wrongIn(widget, text).map((of) => ({element: widget.localName, of, value: text})),
        ),
      );
    });
  }

  itWouldHaveSeenWhatRuns();
});

/** The shadow roots of a widget and of the widgets inside it. */
function rootsIn(widget: Element): Node[] {
  const inside = [...deepElements(widget.shadowRoot!)];
  return [widget, ...inside].flatMap(({shadowRoot}) => shadowRoot ?? []);
}

function setAll(widget: Element, text: string): void {
  for (const name of [...namesOf(widget), 'share', 'no-source']) widget.setAttribute(name, text);
}

function namesOf({localName}: Element): string[] {
  return [...Object.keys(CHOICES[localName]!), 'heading-level'];
}

/** The attributes in which the text is wrong. */
function wrongIn(widget: Element, text: string): string[] {
  const level = Number(text);
  return namesOf(widget).filter((name) =>
    name === 'heading-level'
      ? !(level > 0 && level % 1 === 0)
      : !CHOICES[widget.localName]![name]!.includes(text),
  );
}
