import {html} from '@open-wc/testing';
import {nl} from '../../src/content/nl/content.js';
import type {Cell, Role} from '../../src/content/model/schema.js';
import type {CwkGripMatrix} from '../../src/elements/grip-matrix/grip-matrix.js';
import '../../src/elements/grip-matrix/define.js';
import {pageFixture} from './page.js';
import {all, focused, nameOf, one, words} from './queries.js';

/** The words for a role, as the design has them; tests must not take them from the interface itself. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  'leads-administratively': 'leidt bestuurlijk',
  'leads-operationally': 'leidt operationeel',
  supports: 'ondersteunt',
  advises: 'adviseert',
  aligns: 'stemt af',
  oversees: 'houdt toezicht',
  coordinates: 'coördineert',
  informed: 'wordt geïnformeerd',
  'own-systems': 'zorgt voor eigen systemen',
  none: 'geen rol',
};

/** One cell of the matrix, by the names that a visitor reads. */
export interface NamedCell {
  readonly actor: string;
  readonly level: string;
  readonly cell: Cell;
}

/** What the button in a cell is called: all that stands in it, once, with whose it is and at which level. */
export function cellName({actor, level, cell}: NamedCell): string {
  const said = [ROLE_WORDS[cell.role], cell.scope, cell.contradiction && 'bronnen verschillen'];
  return `${actor}, ${level}: ${said.filter(Boolean).join(', ')}. Waarom?`;
}

/** The button of a cell, by its headers: "Burgemeester, GRIP 3". */
export function cellButton(matrix: Element, headers: string): HTMLButtonElement {
  const start = headers.replace(/[().]/g, '\\$&');
  return one(matrix, 'button', new RegExp(`^${start}: .*\\. Waarom\\?$`));
}

/** The headers of the cell that has the focus, or the name of what else has it. */
export function focusedCell(matrix: Element): string {
  return headersIn(focused(matrix));
}

/** The headers in the name of a cell's button. */
export function headersIn(name: string): string {
  return name.endsWith('. Waarom?') ? name.split(': ')[0]! : name;
}

/** The ninety cells of the built-in content, row by row. */
export function contentCells(): NamedCell[] {
  return nl.actors.flatMap(({name, cells}) =>
    nl.levels.map(({id, name: level}) => ({
      actor: name,
      level,
      cell: cells.find(({levels}) => levels.includes(id))!,
    })),
  );
}

/** The matrix in a block of this width, at GRIP 3. */
export async function matrixIn(width: string, style = ''): Promise<CwkGripMatrix> {
  const block = await pageFixture(
    html`<div style="width: ${width}; ${style}">
      <cwk-grip-matrix level="3"></cwk-grip-matrix>
    </div>`,
  );
  const matrix = block.querySelector('cwk-grip-matrix')!;
  await matrix.updateComplete;
  return matrix;
}

/** Shows the rows without a role too, where the matrix folds them. */
export async function unfoldRows(matrix: CwkGripMatrix): Promise<CwkGripMatrix> {
  const [line] = foldedLine(matrix);
  line?.click();
  await matrix.updateComplete;
  return matrix;
}

/** The line in place of the rows without a role; nothing where all rows are in sight. */
export function foldedLine(matrix: Element): HTMLButtonElement[] {
  return all(matrix, 'button').filter(
    (button) => button.checkVisibility() && / geen rol$/.test(nameOf(button)),
  );
}

/** The drop-down list of a question. */
export function listBox(matrix: Element, question: string): HTMLSelectElement {
  const labels = [...matrix.shadowRoot!.querySelectorAll('label')];
  const label = labels.find(({firstChild}) => firstChild?.nextSibling?.textContent === question);
  return label!.control as HTMLSelectElement;
}

/** Chooses in a drop-down list, by the words of an option. */
export async function chooseIn(
  matrix: CwkGripMatrix,
  question: string,
  option: string,
): Promise<void> {
  const box = listBox(matrix, question);
  box.value = [...box.options].find(({text}) => text === option)!.value;
  box.dispatchEvent(new Event('change', {bubbles: true}));
  await matrix.updateComplete;
}

/** Collects what the status says from now on. */
export function listenTo(matrix: CwkGripMatrix): () => Promise<string[]> {
  const [status] = all(matrix, 'status');
  const said: string[] = [];
  new MutationObserver(() => said.push(words(status!))).observe(status!, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return async () => {
    await matrix.updateComplete;
    return said;
  };
}

/** The header of a row without the remarks below it. */
export function actorOf(row: HTMLTableRowElement): string {
  return words(all(row, 'rowheader')[0]!).replace(/ Geldt alleen als .*/, '');
}

/** The rows below the header row. */
export function bodyRows(matrix: Element): HTMLTableRowElement[] {
  return all(matrix, 'row').filter((row) => all(row, 'rowheader').length === 1);
}

/** The words of the level's header that says "gekozen" or "niet opgeschaald". */
export function currentHeader(matrix: Element): string {
  return all(matrix, 'columnheader')
    .map(words)
    .filter((text) => / (gekozen|niet opgeschaald)$/.test(text))
    .join();
}

/** The words of the radio button of a question that is on. */
export function chosenRadio(matrix: Element, question = 'level'): string {
  return all(matrix, 'radio')
    .filter(({name, checked}) => name === question && checked)
    .map(nameOf)
    .join();
}
