import {expect, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import '../../../src/cyberwegenkaart.js';
import {deepFocus} from '../../support/every-widget.js';
import {pageFixture} from '../../support/page.js';
import {nameOf} from '../../support/queries.js';
import {settleAll} from '../../support/settle-all.js';
import {unfold} from '../../support/unfold.js';

/** The Tab stops of each widget as it first shows: how many of each kind, by hand. */
const WIDGETS = [
  [
    'situation',
    html`<cwk-situation></cwk-situation>`,
    {button: 1, radio: 2, select: 1, summary: 16, a: 1, word: 5},
  ],
  ['road map', html`<cwk-road-map></cwk-road-map>`, {button: 5, word: 2}],
  ['road', html`<cwk-road></cwk-road>`, {button: 1, checkbox: 1, summary: 9, a: 1, word: 15}],
  [
    'matrix',
    html`<cwk-grip-matrix level="3"></cwk-grip-matrix>`,
    {radio: 2, cell: 1, select: 1, checkbox: 1, summary: 4, button: 2, word: 15},
  ],
  [
    'wegenwacht',
    html`<cwk-wegenwacht></cwk-wegenwacht>`,
    {button: 1, checkbox: 1, select: 1, radio: 1, summary: 6, a: 4, word: 6},
  ],
  [
    'publications',
    html`<cwk-publication-list></cwk-publication-list>`,
    {button: 1, summary: 12, a: 5, word: 5},
  ],
  [
    'publication',
    html`<cwk-publication-card publication="ibd-ransomware"></cwk-publication-card>`,
    {summary: 1, word: 1},
  ],
  ['crisis card', html`<cwk-crisis-card></cwk-crisis-card>`, {button: 2, summary: 1}],
  ['choice of an exercise', html`<cwk-exercise></cwk-exercise>`, {button: 7, summary: 6, word: 2}],
  [
    'exercise',
    html`<cwk-exercise scenario="bridges"></cwk-exercise>`,
    {radio: 2, button: 5, word: 4},
  ],
] as const;

/** More than any widget has; who comes here is trapped. */
const MOST = 200;

describe('with Tab alone', () => {
  before(() => setViewport({width: 1280, height: 800}));

  for (const [name, widget, expected] of WIDGETS) {
    it(`every group in the ${name} is one stop, and nothing else is one`, async () => {
      const stops = await stopsOf(widget);
      const groups = stops.map(groupOf).filter((group) => group !== undefined);
      expect(groups).to.have.length(new Set(groups).size);
      // A field for date and time has a stop for each of its parts, as many as the engine gives it.
      const kinds = stops.map(kindOf).filter((kind) => kind !== 'datetime-local');
      expect(counted(kinds)).to.deep.equal(expected);
    });
  }

  it('every group is one stop in the situation with all that opens open', async () => {
    const groups = (await stopsOf(html`<cwk-situation></cwk-situation>`, unfold)).map(groupOf);
    const named = groups.filter((group) => group !== undefined);
    expect(named).to.have.length(6);
    expect(new Set(named).size).to.equal(6);
  });
});

/** What has the focus after each Tab, from before the widget until after it. */
async function stopsOf(
  widget: unknown,
  prepare = (page: Element): unknown => page,
): Promise<HTMLElement[]> {
  const page = await pageFixture(
    html`<div><button>Ervoor</button>${widget}<button>Erna</button></div>`,
  );
  await settleAll(page);
  prepare(page);
  page.querySelector('button')!.focus();
  const stops: HTMLElement[] = [];
  while (stops.length < MOST) {
    await sendKeys({press: 'Tab'});
    const stop = deepFocus() as HTMLElement;
    if (stop === page.lastElementChild) return stops;
    stops.push(stop);
  }
  throw new Error(`Tab does not leave: ${stops.slice(-5).map(nameOf).join(', ')}`);
}

/** The controls that are one stop together: the answers to a question, the cells of a table. */
function groupOf(stop: HTMLElement): string | undefined {
  if (stop instanceof HTMLInputElement && stop.type === 'radio') return stop.name;
  return stop.closest('td') ? 'cells' : undefined;
}

function kindOf(stop: HTMLElement): string {
  if (stop.closest('td')) return 'cell';
  if (stop.matches('.term')) return 'word';
  return stop instanceof HTMLInputElement ? stop.type : stop.localName;
}

function counted(kinds: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    [...new Set(kinds)].map((kind) => [kind, kinds.filter((each) => each === kind).length]),
  );
}
