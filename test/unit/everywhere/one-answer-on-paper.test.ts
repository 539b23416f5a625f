import {expect, html} from '@open-wc/testing';
import {render} from 'lit';
import {assess} from '../../../src/content/answers/assess.js';
import {cellAt} from '../../../src/content/answers/cells.js';
import {levelName} from '../../../src/content/answers/level-names.js';
import type {Content} from '../../../src/content/model/schema.js';
import type {CwkCrisisCard} from '../../../src/elements/crisis-card/crisis-card.js';
import {renderPaper} from '../../../src/elements/exercise/paper.js';
import type {CwkGripMatrix} from '../../../src/elements/grip-matrix/grip-matrix.js';
import {CONTENTS} from '../../support/one-answer-contents.js';
import {downloadsDuring} from '../../support/downloads.js';
import {describeOnce} from '../../support/once.js';
import {
  cellWords,
  difference,
  limited,
  ownText,
  seatsFor,
  seatsIn,
  tidy,
} from '../../support/one-answer.js';
import {pageFixture} from '../../support/page.js';
import {all, one, part} from '../../support/queries.js';

// As one-answer.test.ts, for what is the same whatever somebody answers: paper, the card and the file.

describeOnce('who leads, on paper and in a file', () => {
  for (const [name, content] of Object.entries(CONTENTS)) {
    it(`is one answer in the exercise on paper, with ${name}`, () => {
      const box = document.createElement('div');
      render(renderPaper(content.scenarios, 2, content, 'lines'), box);
      const injects = content.scenarios.flatMap((scenario) => scenario.injects);
      const outcomes = [...box.querySelectorAll('.outcome')];
      const assessments = injects.flatMap(({levels, answers}) =>
        levels.map((level) => assess({...answers, level}, content)),
      );
      expect(
        difference(
          outcomes.map((each) => tidy(all(each, 'heading')[0])),
          assessments.map(({level}) => levelName(level, content)),
        ),
      ).to.deep.equal([]);
      expect(difference(outcomes.flatMap(seatsIn), assessments.flatMap(seatsFor))).to.deep.equal(
        [],
      );
    });

    it(`is one answer on the crisis card, with ${name}`, async () => {
      const card = await pageFixture<CwkCrisisCard>(
        html`<cwk-crisis-card></cwk-crisis-card>`,
        content,
      );
      expect(
        difference(cellsOnCard(part(card, 'table'), content), contentCells(content)),
      ).to.deep.equal([]);
    });

    it(`is one answer in the file for a spreadsheet, with ${name}`, async () => {
      const matrix = await pageFixture<CwkGripMatrix>(
        html`<cwk-grip-matrix></cwk-grip-matrix>`,
        content,
      );
      const [saved] = await downloadsDuring(() =>
        one(matrix, 'button', 'Download als CSV').click(),
      );
      const [, ...rows] = fieldsOf(new TextDecoder().decode(saved!.bytes));
      expect(
        difference(
          rows.map(
            ([actor, , level, role, scope, , , , differ]) =>
              `${actor}, ${level}: ${limited(role!, scope || undefined, Boolean(differ))}`,
          ),
          contentCells(content),
        ),
      ).to.deep.equal([]);
      expect(
        difference(
          rows.map(([actor, condition]) => `${actor}: ${condition}`),
          content.actors.flatMap(({name: actor, vital}) =>
            content.levels.map(() => `${actor}: ${vital ? CONDITIONS[vital] : ''}`),
          ),
        ),
      ).to.deep.equal([]);
    });
  }
});

const CONDITIONS = {
  yes: 'Geldt alleen als vitale infrastructuur is geraakt.',
  no: 'Geldt alleen als er geen vitale infrastructuur is geraakt.',
};

/** What each actor does at each level, whatever the situation. */
function contentCells(content: Content): string[] {
  return content.actors.flatMap((actor) =>
    content.levels.map(({id}) => cellWords(actor, id, cellAt(actor, id)!, content)),
  );
}

/** The cells of the table on the card, in the same words; a cell can stand for levels next to each other. */
function cellsOnCard(table: Element, {levels}: Content): string[] {
  const names = [...table.querySelectorAll('thead th:not(:first-child)')].map(ownText);
  return [...table.querySelectorAll('tbody tr')].flatMap((row) => {
    const actor = ownText(row.querySelector('th')!);
    const cells = [...row.querySelectorAll<HTMLTableCellElement>('td')].flatMap((cell) =>
      Array<Element>(cell.colSpan).fill(cell),
    );
    return levels.map((_, index) => {
      const cell = cells[index]!;
      const role = ownText(cell) || tidy(cell.querySelector('.visually-hidden'));
      const scope = tidy(cell.querySelector(':scope > .small')).replace(/^, /, '');
      return `${actor}, ${names[index]!}: ${limited(role, scope || undefined, cell.querySelector('.note-mark') !== null)}`;
    });
  });
}

/** The fields of each line of a file for a spreadsheet. */
function fieldsOf(csv: string): string[][] {
  return [...csv.replace('\uFEFF', '').matchAll(/((?:"(?:[^"]|"")*";?)+)\r\n/g)].map(([, line]) =>
    [...line!.matchAll(/"((?:[^"]|"")*)"/g)].map(([, field]) => field!.replaceAll('""', '"')),
  );
}
