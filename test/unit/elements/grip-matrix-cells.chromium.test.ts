// Only in Chromium: only its driver gives the whole accessibility tree.
import {expect} from '@open-wc/testing';
import {cellName, contentCells, matrixIn, ROLE_WORDS, unfoldRows} from '../../support/matrix.js';
import {treeOf} from '../../support/tree.js';

interface ToldCell {
  readonly actor: string;
  readonly level: string;
  readonly words: string;
  button: string | undefined;
}

/** What a table is to assistive technology. */
interface Told {
  readonly rows: number;
  readonly columnHeaders: readonly string[];
  readonly rowHeaders: readonly string[];
  /** Of each cell the row header, the column header, its own words and the name of its button, if it has one. */
  readonly cells: readonly ToldCell[];
}

describe('the cells of <cwk-grip-matrix>', () => {
  for (const width of ['1280px', '320px']) {
    it(`say actor, level and role, with both headers, at ${width}`, async () => {
      const {cells} = await toldAt(width);
      expect(cells).to.have.length(90);
      for (const [index, {actor, level, cell}] of contentCells().entries()) {
        const told = cells[index]!;
        const role = ROLE_WORDS[cell.role];
        expect(told.actor).to.match(new RegExp(`^${escaped(actor)}`));
        expect(told.level).to.match(new RegExp(`^${escaped(level)}`));
        // Where only one level shows, the cells of the others have words and no button.
        if (width === '1280px' || level === 'GRIP 3') {
          expect(told.button).to.equal(cellName({actor, level, cell}));
          expect(told.words, 'said once').to.equal(told.button);
        } else {
          expect(told.button).to.equal(undefined);
          expect(told.words).to.match(new RegExp(`^${role}`));
        }
      }
    });
  }

  it('are the same table in a narrow block as in a wide one', async () => {
    for (const told of [await toldAt('1280px'), await toldAt('320px')]) {
      expect(told.rows).to.equal(16);
      expect(told.columnHeaders).to.have.length(7);
      expect(told.rowHeaders).to.have.length(15);
      expect(told.cells).to.have.length(90);
    }
  });
});

async function toldAt(width: string): Promise<Told> {
  const matrix = await unfoldRows(await matrixIn(width));
  matrix.id = `at-${width}`;
  const lines = await treeOf(matrix.id);
  // Where a word can be explained, Chromium says a space before the comma, and within parentheses.
  const name = (line: string): string =>
    (/"(.*?)"/.exec(line)?.[1] ?? '').replace(' ,', ',').replace(/(?<=\() | (?=\))/g, '');
  const columnHeaders: string[] = [];
  const rowHeaders: string[] = [];
  const cells: ToldCell[] = [];
  for (const line of lines) {
    const role = line.trim().split(' ', 1)[0];
    if (role === 'columnheader') columnHeaders.push(name(line));
    if (role === 'rowheader') rowHeaders.push(name(line));
    if (role === 'cell') {
      const level = columnHeaders[(cells.length % (columnHeaders.length - 1)) + 1]!;
      cells.push({actor: rowHeaders.at(-1)!, level, words: name(line), button: undefined});
    }
    if (role === 'button' && name(line).endsWith('Waarom?')) cells.at(-1)!.button = name(line);
  }
  const rows = lines.filter((line) => line.trim() === 'row').length;
  return {rows, columnHeaders, rowHeaders, cells};
}

function escaped(text: string): string {
  return text.replace(/[()]/g, '\\$&');
}
