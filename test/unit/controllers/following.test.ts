import {expect, html} from '@open-wc/testing';
import type {LookId, QuestionId} from '../../../src/context/questions.js';
import {CwkAnswerEvent, CwkLookEvent} from '../../../src/context/situation-events.js';
import '../../../src/elements/grip-matrix/define.js';
import '../../../src/elements/road-map/define.js';
import '../../../src/elements/situation/define.js';
import '../../../src/elements/wegenwacht/define.js';
import {eventsDuring} from '../../support/events.js';
import {pageFixture} from '../../support/page.js';
import {all, one} from '../../support/queries.js';
import {settle} from '../../support/settle.js';

/** What a visitor can choose in a widget: where, how, and how to read it back. */
interface Choice {
  readonly tag: string;
  readonly attribute: string;
  /** The value of the attribute that an editor has set. */
  readonly start: string;
  /** What a visitor chooses first and second. */
  readonly values: readonly [string, string];
  choose(widget: Element, value: string): void;
  shown(widget: Element): string;
}

interface Answer extends Choice {
  readonly question: QuestionId;
  /** What shows for "weet ik niet". */
  readonly open: string;
  /** Another value of the attribute, and what shows for it. */
  readonly other: readonly [value: string, shown: string];
}

interface Look extends Choice {
  readonly look: LookId;
  /** The question that it follows, with two answers and what shows for them. */
  readonly follows: QuestionId;
  readonly answers: readonly [answer: string, shown: string][];
}

const ANSWERS: Readonly<Record<string, Answer>> = {
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

const LOOKS: Readonly<Record<string, Look>> = {
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

describe('widgets in blocks of one page', () => {
  for (const [name, choice] of Object.entries(ANSWERS)) {
    const {attribute, open, other, question, start, values, choose, shown} = choice;
    const [first, second] = values;
    const [value, otherShown] = other;

    describe(`when a visitor answers ${name}`, () => {
      it('keep what the editor has set until then', async () => {
        const {left, right} = await twoBlocks(choice);
        right.removeAttribute(attribute);
        await settle(left, right);
        expect([shown(left), shown(right)]).to.deep.equal([start, open]);
      });

      it('follow each other in both directions', async () => {
        const {left, right} = await twoBlocks(choice);
        choose(left, first);
        await settle(left, right);
        expect([shown(left), shown(right)]).to.deep.equal([first, first]);
        choose(right, second);
        await settle(left, right);
        expect([shown(left), shown(right)]).to.deep.equal([second, second]);
      });

      it('all know nothing any more after "weet ik niet", whatever the editor has set', async () => {
        const {left, right} = await twoBlocks(choice);
        choose(left, first);
        await settle(left, right);
        right.dispatchEvent(new CwkAnswerEvent(question, undefined));
        await settle(left, right);
        expect([shown(left), shown(right)]).to.deep.equal([open, open]);
      });

      it('follow the answer that was given before they came', async () => {
        const {left, block} = await twoBlocks(choice);
        choose(left, first);
        const late = create(choice);
        block.append(late);
        await settle(late);
        expect(shown(late)).to.equal(first);
      });

      it('show the attribute that is set after an answer, each for itself', async () => {
        const {left, right} = await twoBlocks(choice);
        choose(left, first);
        await settle(left, right);
        right.setAttribute(attribute, value);
        await settle(left, right);
        expect([shown(left), shown(right)]).to.deep.equal([first, otherShown]);
      });

      it('follow again when somebody answers after that, also the same', async () => {
        const {left, right} = await twoBlocks(choice);
        choose(left, first);
        await settle(left, right);
        right.setAttribute(attribute, value);
        await settle(right);
        left.dispatchEvent(answerTo(question, first));
        await settle(left, right);
        expect(shown(right)).to.equal(first);
      });

      it('follow what was answered while they were away', async () => {
        const {left, right, block} = await twoBlocks(choice);
        right.remove();
        choose(left, first);
        await settle(left);
        block.append(right);
        await settle(right);
        expect(shown(right)).to.equal(first);
      });

      it('do not follow while they are away', async () => {
        const {left, right} = await twoBlocks(choice);
        right.remove();
        choose(left, first);
        await settle(left, right);
        expect(shown(right)).to.equal(start);
      });

      it('keep their own attribute of after the answer when they come back', async () => {
        const {left, right, block} = await twoBlocks(choice);
        choose(left, first);
        await settle(left, right);
        right.setAttribute(attribute, value);
        await settle(right);
        block.append(right);
        await settle(right);
        expect(shown(right)).to.equal(otherShown);
      });

      it('go back to what the editor has set when they come to a page where nobody has answered', async () => {
        const {left, right} = await twoBlocks(choice);
        choose(left, first);
        await settle(left, right);
        const other = await twoBlocks(choice);
        other.block.append(right);
        await settle(right);
        expect(shown(right)).to.equal(start);
      });

      it('do not follow another page', async () => {
        const here = await twoBlocks(choice);
        const there = await twoBlocks(choice);
        choose(here.left, first);
        await settle(there.left);
        expect(shown(there.left)).to.equal(start);
      });

      it('tell the page with one event that bubbles and leaves shadow roots', async () => {
        const {left} = await twoBlocks(choice);
        const events = eventsDuring(() => choose(left, first));
        expect(events).to.have.lengthOf(1);
        expect(events[0]).to.be.instanceOf(CwkAnswerEvent);
        expect(events[0]).to.include({question, answer: first, bubbles: true, composed: true});
      });

      it('obey an answer that the host page gives with the same event', async () => {
        const {left, right, page} = await twoBlocks(choice);
        page.dispatchEvent(answerTo(question, first));
        await settle(left, right);
        expect([shown(left), shown(right)]).to.deep.equal([first, first]);
      });
    });
  }

  for (const [name, look] of Object.entries(LOOKS)) {
    const {answers, attribute, follows, start, values, choose, shown} = look;
    const [first, second] = values;
    const [[answer, at], [otherAnswer, otherAt]] = answers as [[string, string], [string, string]];

    describe(`when a visitor looks ${name}`, () => {
      it('do not follow each other', async () => {
        const {left, right} = await twoBlocks(look);
        choose(left, first);
        await settle(left, right);
        expect([shown(left), shown(right)]).to.deep.equal([first, start]);
        choose(right, second);
        await settle(left, right);
        expect([shown(left), shown(right)]).to.deep.equal([first, second]);
      });

      it('say so with one event that bubbles and leaves shadow roots, and answer nothing', async () => {
        const {left} = await twoBlocks(look);
        const events = eventsDuring(() => choose(left, first));
        expect(events).to.have.lengthOf(1);
        expect(events[0]).to.be.instanceOf(CwkLookEvent);
        expect(events[0]).to.include({
          look: look.look,
          value: first,
          bubbles: true,
          composed: true,
        });
      });

      it('hear nothing in such an event of another widget or of the host page', async () => {
        const {left, right, page} = await twoBlocks(look);
        page.dispatchEvent(new CwkLookEvent(look.look, first as never));
        right.dispatchEvent(new CwkLookEvent(look.look, second as never));
        await settle(left, right);
        expect([shown(left), shown(right)]).to.deep.equal([start, start]);
      });

      it('leave a widget that comes later at what its editor has set', async () => {
        const {left, block} = await twoBlocks(look);
        choose(left, first);
        const late = create(look);
        block.append(late);
        await settle(late);
        expect(shown(late)).to.equal(start);
      });

      it('keep the look when they move on the page', async () => {
        const {left, block} = await twoBlocks(look);
        choose(left, first);
        await settle(left);
        block.append(left);
        await settle(left);
        expect(shown(left)).to.equal(first);
      });

      it('show the attribute that is set after a look', async () => {
        const {left} = await twoBlocks(look);
        choose(left, first);
        await settle(left);
        left.setAttribute(attribute, second);
        await settle(left);
        expect(shown(left)).to.equal(second);
      });
    });

    describe(`that look ${name}, when somebody answers ${follows}`, () => {
      it('go along with the answer, each of them', async () => {
        const {left, right, page} = await twoBlocks(look);
        choose(left, first);
        await settle(left);
        page.dispatchEvent(answerTo(follows, answer));
        await settle(left, right);
        expect([shown(left), shown(right)]).to.deep.equal([at, at]);
      });

      it('let a visitor look at something else after that, until the next answer', async () => {
        const {left, right, page} = await twoBlocks(look);
        page.dispatchEvent(answerTo(follows, answer));
        await settle(left, right);
        choose(left, first === at ? second : first);
        await settle(left, right);
        expect([shown(left), shown(right)]).to.deep.equal([first === at ? second : first, at]);
        page.dispatchEvent(answerTo(follows, otherAnswer));
        await settle(left, right);
        expect([shown(left), shown(right)]).to.deep.equal([otherAt, otherAt]);
      });

      it('go along also with the same answer again', async () => {
        const {left, page} = await twoBlocks(look);
        page.dispatchEvent(answerTo(follows, answer));
        await settle(left);
        choose(left, first === at ? second : first);
        await settle(left);
        page.dispatchEvent(answerTo(follows, answer));
        await settle(left);
        expect(shown(left)).to.equal(at);
      });

      it('go back to what the editor has set after "weet ik niet"', async () => {
        const {left, right, page} = await twoBlocks(look);
        page.dispatchEvent(answerTo(follows, answer));
        await settle(left, right);
        choose(right, first === at ? second : first);
        await settle(right);
        page.dispatchEvent(answerTo(follows, undefined));
        await settle(left, right);
        expect([shown(left), shown(right)]).to.deep.equal([start, start]);
      });

      it('go back too where nothing was answered before', async () => {
        const {left, page} = await twoBlocks(look);
        choose(left, first);
        await settle(left);
        page.dispatchEvent(answerTo(follows, undefined));
        await settle(left);
        expect(shown(left)).to.equal(start);
      });

      it('go along with the answer that was given before they came', async () => {
        const {block, page} = await twoBlocks(look);
        page.dispatchEvent(answerTo(follows, answer));
        const late = create(look);
        block.append(late);
        await settle(late);
        expect(shown(late)).to.equal(at);
      });

      it('go along with what was answered while they were away', async () => {
        const {right, block, page} = await twoBlocks(look);
        right.remove();
        page.dispatchEvent(answerTo(follows, answer));
        block.append(right);
        await settle(right);
        expect(shown(right)).to.equal(at);
      });

      it('keep a look of after the answer when they come back', async () => {
        const {right, block, page} = await twoBlocks(look);
        page.dispatchEvent(answerTo(follows, answer));
        await settle(right);
        choose(right, first === at ? second : first);
        await settle(right);
        block.append(right);
        await settle(right);
        expect(shown(right)).to.equal(first === at ? second : first);
      });

      it('show the attribute that is set after the answer, each for itself', async () => {
        const {left, right, page} = await twoBlocks(look);
        page.dispatchEvent(answerTo(follows, answer));
        await settle(left, right);
        right.setAttribute(attribute, second);
        await settle(left, right);
        expect([shown(left), shown(right)]).to.deep.equal([at, second]);
      });

      it('go back to what the editor has set when they come to a page where nobody has answered', async () => {
        const {right, page} = await twoBlocks(look);
        page.dispatchEvent(answerTo(follows, answer));
        await settle(right);
        const other = await twoBlocks(look);
        other.block.append(right);
        await settle(right);
        expect(shown(right)).to.equal(start);
      });

      it('do not go along with an answer to another question', async () => {
        const {left, page} = await twoBlocks(look);
        choose(left, first);
        await settle(left);
        page.dispatchEvent(new CwkAnswerEvent('society', 'yes'));
        page.dispatchEvent(new CwkAnswerEvent('boundary', undefined));
        await settle(left);
        expect(shown(left)).to.equal(first);
      });
    });
  }

  it('follow each other through the shadow root of a host component', async () => {
    const vital = ANSWERS['whether vital infrastructure is hit']!;
    const {left, block} = await twoBlocks(vital);
    const inner = create(vital);
    block.attachShadow({mode: 'open'}).append(inner);
    await settle(inner);
    vital.choose(inner, 'yes');
    await settle(left, inner);
    expect(vital.shown(left)).to.equal('yes');
  });
});

interface Blocks {
  readonly left: Element;
  readonly right: Element;
  readonly block: HTMLElement;
  readonly page: HTMLElement;
}

/** Two widgets that know nothing of each other, in blocks as a CMS makes them. */
async function twoBlocks(choice: Choice): Promise<Blocks> {
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

function create({tag, attribute, start}: Choice): Element {
  const widget = document.createElement(tag);
  widget.setAttribute(attribute, start);
  return widget;
}

function answerTo(question: QuestionId, answer: string | undefined): CwkAnswerEvent {
  return new CwkAnswerEvent(question, answer as never);
}

function radioOf(widget: Element, question: string, value: string): HTMLInputElement {
  return all(widget, 'radio').find((radio) => radio.name === question && radio.value === value)!;
}

function visitorBox(situation: Element): HTMLSelectElement {
  return situation.shadowRoot!.querySelector('select')!;
}

/** The value of the radio button that is on. */
function checked(widget: Element, question: string): string {
  return all(widget, 'radio')
    .filter((radio) => radio.name === question && radio.checked)
    .map(({value}) => value)
    .join();
}
