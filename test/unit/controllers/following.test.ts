import {expect, html} from '@open-wc/testing';
import {
  CwkLevelSelectEvent,
  CwkPhaseSelectEvent,
  CwkRoadSelectEvent,
  CwkVitalSelectEvent,
} from '../../../src/context/situation-events.js';
import '../../../src/elements/grip-matrix/define.js';
import '../../../src/elements/road-map/define.js';
import '../../../src/elements/wegenwacht/define.js';
import {pageFixture} from '../../support/page.js';
import {all, one} from '../../support/queries.js';
import {settle} from '../../support/settle.js';

/** What a visitor can choose: where, how, and how to read it back. */
interface Choice {
  readonly tag: string;
  readonly attribute: string;
  readonly event: string;
  /** What the event holds after the first and the second choice. */
  readonly values: readonly [string, string];
  /** The value of the attribute that an editor has set. */
  readonly start: string;
  choose(widget: Element, value: string): void;
  shown(widget: Element): string;
}

const CHOICES: Readonly<Record<string, Choice>> = {
  road: {
    tag: 'cwk-road-map',
    attribute: 'road',
    event: 'cwk-road-select',
    values: ['cybercrime', 'own-house'],
    start: 'online-disorder',
    choose: (map, road) => {
      const names: Record<string, RegExp> = {cybercrime: /^Weg 3/, 'own-house': /^Weg 1/};
      one(map, 'button', names[road]!).click();
    },
    shown: (map) =>
      all(map, 'button')
        .filter((sign) => sign.getAttribute('aria-expanded') === 'true')
        .map(({id}) => id)
        .join(),
  },
  level: {
    tag: 'cwk-grip-matrix',
    attribute: 'level',
    event: 'cwk-level-select',
    values: ['4', '1'],
    start: '3',
    choose: (matrix, level) => one(matrix, 'radio', new RegExp(`^GRIP ${level}`)).click(),
    shown: (matrix) => checked(matrix, 'level'),
  },
  vital: {
    tag: 'cwk-grip-matrix',
    attribute: 'vital',
    event: 'cwk-vital-select',
    values: ['yes', 'unknown'],
    start: 'no',
    choose: (matrix, vital) =>
      one(matrix, 'radio', vital === 'yes' ? 'Ja' : 'Weet ik niet').click(),
    shown: (matrix) => checked(matrix, 'vital'),
  },
  phase: {
    tag: 'cwk-wegenwacht',
    attribute: 'phase',
    event: 'cwk-phase-select',
    values: ['cold', 'all'],
    start: 'warm',
    choose: (wegenwacht, phase) =>
      one(wegenwacht, 'radio', phase === 'cold' ? /koude fase/ : 'alles').click(),
    shown: (wegenwacht) => checked(wegenwacht, 'phase'),
  },
};

describe('widgets in blocks of one page', () => {
  for (const [name, choice] of Object.entries(CHOICES)) {
    const {attribute, start, values, choose, shown} = choice;
    const [first, second] = values;

    describe(`when a visitor chooses the ${name}`, () => {
      it('keep what the editor has set until somebody chooses', async () => {
        const {left, right} = await twoBlocks(choice);
        right.removeAttribute(attribute);
        await settle(left, right);
        expect(shown(left)).to.equal(start);
        expect(shown(right)).not.to.equal(start);
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

      it('follow the choice that was made before they came', async () => {
        const {left, block} = await twoBlocks(choice);
        choose(left, first);
        const late = create(choice);
        block.append(late);
        await settle(late);
        expect(shown(late)).to.equal(first);
      });

      it('show the attribute that is set after a choice, each for itself', async () => {
        const {left, right} = await twoBlocks(choice);
        choose(left, first);
        await settle(left, right);
        right.setAttribute(attribute, second);
        await settle(left, right);
        expect([shown(left), shown(right)]).to.deep.equal([first, second]);
      });

      it('follow again when somebody chooses after that, also the same', async () => {
        const {left, right} = await twoBlocks(choice);
        choose(left, first);
        await settle(left, right);
        right.setAttribute(attribute, second);
        await settle(right);
        left.dispatchEvent(eventOf(name, first));
        await settle(left, right);
        expect(shown(right)).to.equal(first);
      });

      it('follow what was chosen while they were away', async () => {
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

      it('keep their own attribute of after the choice when they come back', async () => {
        const {left, right, block} = await twoBlocks(choice);
        choose(left, first);
        await settle(left, right);
        right.setAttribute(attribute, second);
        await settle(right);
        block.append(right);
        await settle(right);
        expect(shown(right)).to.equal(second);
      });

      it('go back to what the editor has set when they come to a page where nobody has chosen', async () => {
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
        const events: Event[] = [];
        const listen = (event: Event): void => void events.push(event);
        document.addEventListener(choice.event, listen);
        choose(left, first);
        document.removeEventListener(choice.event, listen);
        expect(events).to.have.lengthOf(1);
        expect(events[0]!.constructor).to.equal(eventOf(name, first).constructor);
        expect(events[0]).to.include({[name]: first, bubbles: true, composed: true});
      });

      it('obey a choice that the host page makes with the same event', async () => {
        const {left, right} = await twoBlocks(choice);
        document.body.querySelector('main')!.dispatchEvent(eventOf(name, second));
        await settle(left, right);
        expect([shown(left), shown(right)]).to.deep.equal([second, second]);
      });
    });
  }

  it('follow each other through the shadow root of a host component', async () => {
    const {left, block} = await twoBlocks(CHOICES['level']!);
    const inner = create(CHOICES['level']!);
    block.attachShadow({mode: 'open'}).append(inner);
    await settle(inner);
    one(inner, 'radio', /^GRIP 5/).click();
    await settle(left, inner);
    expect(checked(left, 'level')).to.equal('5');
  });
});

interface Blocks {
  readonly left: Element;
  readonly right: Element;
  readonly block: HTMLElement;
}

/** Two widgets that know nothing of each other, in blocks as a CMS makes them. */
async function twoBlocks(choice: Choice): Promise<Blocks> {
  const page = await pageFixture(html`
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
  return {left, right, block};
}

function create({tag, attribute, start}: Choice): Element {
  const widget = document.createElement(tag);
  widget.setAttribute(attribute, start);
  return widget;
}

function eventOf(name: string, value: string): Event {
  switch (name) {
    case 'road':
      return new CwkRoadSelectEvent(value as 'cybercrime');
    case 'level':
      return new CwkLevelSelectEvent(value as '3');
    case 'vital':
      return new CwkVitalSelectEvent(value as 'yes');
    default:
      return new CwkPhaseSelectEvent(value as 'cold');
  }
}

/** The value of the radio button that is on. */
function checked(widget: Element, question: string): string {
  return all(widget, 'radio')
    .filter((radio) => radio.name === question && radio.checked)
    .map(({value}) => value)
    .join();
}
