import {html} from '@open-wc/testing';
import type {LookId, QuestionId} from '../../src/context/questions.js';
import {CwkAnswerEvent} from '../../src/context/situation-events.js';
import '../../src/elements/grip-matrix/define.js';
import '../../src/elements/road-map/define.js';
import '../../src/elements/situation/define.js';
import '../../src/elements/wegenwacht/define.js';
import {pageFixture} from './page.js';
import {all, one} from './queries.js';
import {settle} from './settle.js';
/** What a visitor can choose in a widget: where, how, and how to read it back. */

export interface Choice {
  readonly tag: string;
  readonly attribute: string;
  /** The value of the attribute that an editor has set. */
  readonly start: string;
  /** What a visitor chooses first and second. */
  readonly values: readonly [string, string];
  choose(widget: Element, value: string): void;
  shown(widget: Element): string;
}

export interface Answer extends Choice {
  readonly question: QuestionId;
  /** What shows for "weet ik niet". */
  readonly open: string;
  /** Another value of the attribute, and what shows for it. */
  readonly other: readonly [value: string, shown: string];
}

export interface Look extends Choice {
  readonly look: LookId;
  /** The question that it follows, with two answers and what shows for them. */
  readonly follows: QuestionId;
  readonly answers: readonly [answer: string, shown: string][];
}

export const ANSWERS: Readonly<Record<string, Answer>> = {
  'whether vital infrastructure is hit': {
    tag: 'cwk-grip-matrix',
    attribute: 'vital',
    question: 'vital',
    start: 'no',
    values: ['yes', 'no'],
    open: 'unknown',
    other: ['unknown', 'unknown'],
    choose: (matrix, vital) => one(matrix, 'radio', vital === 'yes' ? 'Ja' : 'Nee').click(),
    shown: (matrix) => checked(matrix, 'vital'),
  },
  'the phase': {
    tag: 'cwk-situation',
    attribute: 'phase',
    question: 'phase',
    start: 'warm',
    values: ['cold', 'warm'],
    open: 'unknown',
    other: ['all', 'unknown'],
    choose: (situation, phase) => radioOf(situation, 'phase', phase).click(),
    shown: (situation) => checked(situation, 'phase'),
  },
  'who asks': {
    tag: 'cwk-situation',
    attribute: 'visitor',
    question: 'role',
    start: 'mayor',
    values: ['ciso', 'communication'],
    open: '',
    other: ['public-order-adviser', 'public-order-adviser'],
    choose: (situation, role) => {
      const box = visitorBox(situation);
      box.value = role;
      box.dispatchEvent(new Event('change', {bubbles: true}));
    },
    shown: (situation) => visitorBox(situation).value,
  },
};

export const LOOKS: Readonly<Record<string, Look>> = {
  'at a level in the matrix': {
    tag: 'cwk-grip-matrix',
    attribute: 'level',
    look: 'level',
    start: '3',
    values: ['4', '1'],
    follows: 'level',
    answers: [
      ['5', '5'],
      ['2', '2'],
    ],
    choose: (matrix, level) => one(matrix, 'radio', new RegExp(`^GRIP ${level}`)).click(),
    shown: (matrix) => checked(matrix, 'level'),
  },
  'at a phase in the wegenwacht': {
    tag: 'cwk-wegenwacht',
    attribute: 'phase',
    look: 'phase',
    start: 'warm',
    values: ['cold', 'all'],
    follows: 'phase',
    answers: [
      ['cold', 'cold'],
      ['warm', 'warm'],
    ],
    choose: (wegenwacht, phase) => radioOf(wegenwacht, 'phase', phase).click(),
    shown: (wegenwacht) => checked(wegenwacht, 'phase'),
  },
  'at a road on the map': {
    tag: 'cwk-road-map',
    attribute: 'road',
    look: 'road',
    start: 'online-disorder',
    values: ['cybercrime', 'own-house'],
    follows: 'origin',
    answers: [
      ['own', 'own-house'],
      ['other', 'incidents'],
    ],
    choose: (map, road) => one(map, 'button', road === 'cybercrime' ? /^Weg 3/ : /^Weg 1/).click(),
    shown: (map) =>
      all(map, 'button')
        .filter((sign) => sign.getAttribute('aria-expanded') === 'true')
        .map(({id}) => id)
        .join(),
  },
};

export interface Blocks {
  readonly left: Element;
  readonly right: Element;
  readonly block: HTMLElement;
  readonly page: HTMLElement;
}

/** Two widgets that know nothing of each other, in blocks as a CMS makes them. */
export async function twoBlocks(choice: Choice): Promise<Blocks> {
  const page = await pageFixture<HTMLElement>(html`
    <main>
      <section></section>
      <aside><div></div></aside>
    </main>
  `);
  const left = create(choice);
  const right = create(choice);
  page.querySelector('section')!.append(left);
  const block = page.querySelector<HTMLElement>('aside div')!;
  block.append(right);
  await settle(left, right);
  return {left, right, block, page};
}

export function create({tag, attribute, start}: Choice): Element {
  const widget = document.createElement(tag);
  widget.setAttribute(attribute, start);
  return widget;
}

export function answerTo(question: QuestionId, answer: string | undefined): CwkAnswerEvent {
  return new CwkAnswerEvent(question, answer as never);
}

export function radioOf(widget: Element, question: string, value: string): HTMLInputElement {
  return all(widget, 'radio').find((radio) => radio.name === question && radio.value === value)!;
}

export function visitorBox(situation: Element): HTMLSelectElement {
  return situation.shadowRoot!.querySelector('select')!;
}

/** The value of the radio button that is on. */
export function checked(widget: Element, question: string): string {
  return all(widget, 'radio')
    .filter((radio) => radio.name === question && radio.checked)
    .map(({value}) => value)
    .join();
}
