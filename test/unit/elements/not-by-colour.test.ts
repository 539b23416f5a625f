import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {html} from 'lit';
import type {CwkGripMatrix} from '../../../src/elements/grip-matrix/grip-matrix.js';
import '../../../src/elements/road-map/define.js';
import {ROLE_WORDS, contentCells, matrixIn} from '../../support/matrix.js';
import {pageFixture} from '../../support/page.js';
import {all, words} from '../../support/queries.js';

const LEVELS = ['unknown', '0', '1', '2', '3', '4', '5'] as const;
const VITAL = ['unknown', 'yes', 'no'] as const;

/** Every colour of the page and of the widgets becomes black on white. */
const NO_COLOURS = `
  :host, * {
    color: #000 !important;
    background: #fff !important;
    border-color: #000 !important;
    outline-color: #000 !important;
    box-shadow: none !important;
    opacity: 1 !important;
    text-decoration-color: #000 !important;
    fill: none !important;
    stroke: #000 !important;
  }`;

describe('without any colour', () => {
  before(() => setViewport({width: 1280, height: 800}));

  for (const level of LEVELS) {
    it(`tells the roles in the matrix apart by words, at level ${level}`, async () => {
      const matrix = await withoutColours(await matrixAt({level}));
      const cells = all(matrix, 'cell');
      const read = cells.map((cell) => roleIn(visibleWords(cell)));
      expect(read).to.deep.equal(contentCells().map(({cell}) => cell.role));
    });

    it(`tells the chosen column apart by a word, at level ${level}`, async () => {
      const matrix = await withoutColours(await matrixAt({level}));
      const chosen = all(matrix, 'columnheader')
        .map(visibleWords)
        .filter((header) => /(gekozen|niet opgeschaald)$/.test(header));
      expect(chosen).to.have.lengthOf(1);
      expect(chosen[0]).to.match(new RegExp(`^GRIP ${level === 'unknown' ? '0' : level} `));
    });
  }

  it('tells those who lead apart by the steering wheel', async () => {
    const matrix = await withoutColours(await matrixAt({level: '3'}));
    const shapes = new Map<string, Set<string>>();
    for (const cell of all(matrix, 'cell')) {
      const shape = cell.querySelector('.role path')?.getAttribute('d') ?? 'none';
      const role = roleIn(visibleWords(cell))!;
      shapes.set(role, (shapes.get(role) ?? new Set()).add(shape));
    }
    const [wheel] = shapes.get('leads-administratively')!;
    const withWheel = [...shapes].filter(([, each]) => each.has(wheel!)).map(([role]) => role);
    expect(withWheel).to.have.members(['leads-administratively', 'leads-operationally']);
    expect([...shapes.values()].map(({size}) => size)).to.deep.equal([...shapes].map(() => 1));
  });

  for (const vital of VITAL) {
    it(`tells by its letters which rows do not hold, when vital is ${vital}`, async () => {
      const matrix = await withoutColours(await matrixAt({level: '3', vital}));
      const slanted = all(matrix, 'rowheader').filter(
        (header) => getComputedStyle(header).fontStyle === 'italic',
      );
      const condition = {
        unknown: undefined,
        yes: 'Geldt alleen als er geen vitale infrastructuur is geraakt.',
        no: 'Geldt alleen als vitale infrastructuur is geraakt.',
      }[vital];
      const conditional = all(matrix, 'rowheader').filter(
        (header) => condition && words(header).includes(condition),
      );
      expect(slanted).to.deep.equal(conditional);
      expect(conditional.length > 0).to.equal(vital !== 'unknown');
    });
  }

  it('tells the chosen road apart by the text below it and the turn of its arrow', async () => {
    const map = await pageFixture(html`<cwk-road-map></cwk-road-map>`);
    await withoutColours(map);
    const buttons = [...map.shadowRoot!.querySelectorAll<HTMLButtonElement>('.sign button')];
    buttons[1]!.click();
    await (map as HTMLElement & {updateComplete: Promise<boolean>}).updateComplete;
    const turns = buttons.map((button) => getComputedStyle(button, '::before').rotate);
    expect(new Set(turns.filter((_, index) => index !== 1))).to.have.lengthOf(1);
    expect(turns[1]).to.not.equal(turns[0]);
    expect(buttons.map((button) => button.ariaExpanded)).to.deep.equal([
      'false',
      'true',
      'false',
      'false',
    ]);
  });
});

async function matrixAt(values: Partial<CwkGripMatrix>): Promise<CwkGripMatrix> {
  const matrix = await matrixIn('1280px');
  Object.assign(matrix, values);
  await matrix.updateComplete;
  return matrix;
}

function withoutColours<T extends Element>(widget: T): T {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(NO_COLOURS);
  const root = widget.shadowRoot!;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return widget;
}

/** What the eye sees, which is not what is only for a screen reader. */
function visibleWords(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const each of copy.querySelectorAll('.visually-hidden, [popover]')) each.remove();
  return words(copy);
}

/** The one role that these words name; a dash is that there is none. */
function roleIn(text: string): string | undefined {
  const named = Object.entries(ROLE_WORDS).filter(([, role]) => text.startsWith(role));
  if (named.length === 0 && text.startsWith('–')) return 'none';
  return named.length === 1 ? named[0]![0] : undefined;
}
