import {expect, html} from '@open-wc/testing';
import {render} from 'lit';
import {assess} from '../../../src/content/answers/assess.js';
import {cellAt} from '../../../src/content/answers/cells.js';
import {levelName} from '../../../src/content/answers/level-names.js';
import {ANSWERS, LEVEL_IDS, VISITOR_ROLES} from '../../../src/content/model/ids.js';
import type {Answers, Content, Question, VisitorRole} from '../../../src/content/model/schema.js';
import {nl} from '../../../src/content/nl/content.js';
import {lookingAt, type LevelChoice} from '../../../src/context/situation-context.js';
import type {CwkCrisisCard} from '../../../src/elements/crisis-card/crisis-card.js';
import {renderPaper} from '../../../src/elements/exercise/paper.js';
import {
  answerText as spokenByMatrix,
  renderAnswer as renderMatrixAnswer,
} from '../../../src/elements/grip-matrix/answer.js';
import type {CwkGripMatrix} from '../../../src/elements/grip-matrix/grip-matrix.js';
import {renderTable} from '../../../src/elements/grip-matrix/table.js';
import {
  answerText as spokenBySituation,
  renderAnswer as renderSituationAnswer,
} from '../../../src/elements/situation/answer.js';
import type {CwkSituation} from '../../../src/elements/situation/situation.js';
import {TermMarker} from '../../../src/templates/terms.js';
import type {Rendering} from '../../../src/templates/statement.js';
import {merged} from '../../support/crisis-card.js';
import {downloadsDuring} from '../../support/downloads.js';
import {everyCase} from '../../support/every-situation.js';
import {exerciseWith, NEXT, press, REVEAL} from '../../support/exercise.js';
import {chosenRadio} from '../../support/matrix.js';
import {
  cellsFor,
  cellsIn,
  cellWords,
  difference,
  headingFor,
  headingsIn,
  limited,
  ownText,
  seatsFor,
  seatsIn,
  spokenFor,
  tidy,
} from '../../support/one-answer.js';
import {pageFixture} from '../../support/page.js';
import {all, one, part, parts} from '../../support/queries.js';
import {Random} from '../../support/random.js';
import {settle} from '../../support/settle.js';
import {radio, visitorSelect} from '../../support/situation.js';

// What a widget shows about who leads has one author: `content/answers`. Here each place that shows it is held against
// that, for every combination of answers.

/** Without explained words, which say nothing of who leads, and split the sentences that a test compares. */
const CONTENTS: Readonly<Record<string, Content>> = {
  'GRIP 3': {...nl, terms: []},
  'Opschaling Rood': {...merged({levels: [{id: '3', name: 'Opschaling Rood'}]}), terms: []},
};

const QUESTIONS = Object.keys(ANSWERS) as Question[];
const ROLES: readonly (VisitorRole | undefined)[] = [undefined, ...VISITOR_ROLES];
const LOOKS: readonly LevelChoice[] = ['unknown', ...LEVEL_IDS];

const EVERY = everyCase(nl).filter(({role}) => role === undefined);

describe('who leads', () => {
  it('is asked in 2,268 combinations of answers', () => {
    expect(EVERY).to.have.lengthOf(3 * 3 * 3 * 4 * 3 * 7);
  });

  for (const [name, content] of Object.entries(CONTENTS)) {
    for (const role of ROLES) {
      it(`is one answer in what the situation renders for ${role ?? 'nobody in particular'}, with ${name}`, () => {
        const box = document.createElement('div');
        expectNone(EVERY, ({answers}) => {
          const assessment = assess(answers, content, role);
          render(
            renderSituationAnswer({
              assessment,
              visitor: role,
              isCold: answers.phase === 'cold',
              headingLevel: 3,
              rendering: renderingOf(content),
              shown: new Set(),
            }),
            box,
          );
          return differenceOf(
            box,
            {answers, role, content},
            spokenBySituation(assessment, content),
          );
        });
      });
    }

    // The matrix knows of no role: neither its table nor its boxes are given one.
    it(`is one answer in the boxes of the matrix and in what it says, with ${name}`, () => {
      const box = document.createElement('div');
      expectNone(EVERY, ({answers}) => {
        const assessment = assess(answers, content);
        render(renderMatrixAnswer(assessment, 3, renderingOf(content)), box);
        return [
          ...difference(headingsIn(box), [headingFor(assessment, content)]),
          ...difference(seatsIn(box), seatsFor(assessment)),
          ...difference(
            [spokenByMatrix(assessment, content)],
            [`${levelName(assessment.level, content)}. ${spokenFor(assessment)}`],
          ),
        ];
      });
    });
  }

  // With one name, because in the table only the headers and the names of the buttons have it: those of the other are
  // held against levelName in the widget itself, below.
  it('is one answer in every cell of the matrix', () => {
    const content = CONTENTS['GRIP 3']!;
    const box = document.createElement('div');
    expectNone(EVERY, ({answers}) => {
      const shown = answers.level ?? '0';
      render(
        renderTable({
          rendering: renderingOf(content),
          actors: content.actors,
          shown,
          unknown: answers.level === undefined,
          answers,
          active: {actor: 'mayor', level: shown},
          open: undefined,
          onKey: () => undefined,
          onFocus: () => undefined,
          onToggle: () => undefined,
        }),
        box,
      );
      return difference(cellsIn(box), cellsFor(content, answers));
    });
  });

  // The widgets only pass on what the page was told: every two answers meet here, with each role and each look.
  for (const [name, content] of Object.entries(CONTENTS)) {
    it(`is one answer in a situation and a matrix on one page, with ${name}`, async () => {
      const {situation, matrix} = await onePage(content);
      for (const told of everyPair()) {
        const {answers, role, look} = told;
        const wasSaid = await tell(situation, matrix, told);
        const seen = assess(lookingAt(look, answers), content);
        expect(
          [
            ...differenceOf(situation.shadowRoot!, {answers, role, content}, wasSaid.situation),
            ...difference(headingsIn(matrix.shadowRoot!), [headingFor(seen, content)]),
            ...difference(seatsIn(part(matrix, 'answer')), seatsFor(seen)),
            ...difference(
              [wasSaid.matrix ?? spokenByMatrix(seen, content)],
              [`${levelName(seen.level, content)}. ${spokenFor(seen)}`],
            ),
            ...difference(cellsIn(part(matrix, 'table')), cellsFor(content, answers)),
            ...difference(
              [chosenRadio(matrix).split(':')[0]!],
              [look === 'unknown' ? 'Weet ik niet' : levelName(look, content)],
            ),
          ],
          JSON.stringify(told),
        ).to.deep.equal([]);
      }
    });

    for (const scenario of content.scenarios) {
      it(`is one answer at each message of ${scenario.id}, with ${name}`, async () => {
        const exercise = await exerciseWith(scenario.id, content);
        for (const [index, inject] of scenario.injects.entries()) {
          await press(exercise, REVEAL);
          for (const choice of [...LEVEL_IDS, 'unknown'] as const) {
            const level = choice === 'unknown' ? '0' : choice;
            all(exercise, 'radio')
              .find((each) => each.name === 'level' && each.value === choice)!
              .click();
            await exercise.updateComplete;
            const levels = [level, ...inject.levels.filter((each) => each !== level)];
            const assessments = levels.map((each) =>
              assess({...inject.answers, level: each}, content),
            );
            expect(
              [
                ...difference(
                  parts(exercise, 'outcome').map((each) =>
                    tidy(all(each, 'heading')[0]).replace(/ \([^()]*\)$/, ''),
                  ),
                  levels.map((each) => levelName(each, content)),
                ),
                ...difference(
                  parts(exercise, 'outcome').flatMap(seatsIn),
                  assessments.flatMap(seatsFor),
                ),
                ...difference(
                  [tidy(all(exercise, 'status')[0])],
                  [`${levelName(level, content)}. ${spokenFor(assessments[0]!)}`],
                ),
              ],
              `message ${index + 1}, ${choice}`,
            ).to.deep.equal([]);
          }
          if (index + 1 < scenario.injects.length) await press(exercise, NEXT);
        }
      });
    }

    it(`is one answer in the exercise on paper, with ${name}`, () => {
      const box = document.createElement('div');
      render(renderPaper(content.scenarios, 2, content), box);
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

  it('has the name of the region with the level behind it', () => {
    expect(levelName('3', CONTENTS['Opschaling Rood']!)).to.equal('Opschaling Rood (GRIP 3)');
    expect(levelName('3', CONTENTS['GRIP 3']!)).to.equal('GRIP 3');
  });
});

const CONDITIONS = {
  yes: 'Geldt alleen als vitale infrastructuur is geraakt.',
  no: 'Geldt alleen als er geen vitale infrastructuur is geraakt.',
};

/** Fails with the first three cases in which something differs, and with how many there are. */
function expectNone<C extends {readonly answers: Answers}>(
  cases: readonly C[],
  differs: (each: C) => readonly string[],
): void {
  const found = cases.flatMap((each) => {
    const wrong = differs(each);
    return wrong.length ? [`${JSON.stringify(each.answers)}: ${wrong.join('; ')}`] : [];
  });
  expect(found.slice(0, 3), `${found.length} of ${cases.length} differ`).to.deep.equal([]);
}

interface Shown {
  readonly answers: Answers;
  readonly role: VisitorRole | undefined;
  readonly content: Content;
}

/** What differs in a situation: its heading, its boxes, its own lines, and what it says. */
function differenceOf(root: ParentNode, {answers, role, content}: Shown, spoken: string): string[] {
  const assessment = assess(answers, content, role);
  const clash = assessment.conflicts.length ? 'Deze antwoorden passen niet bij elkaar. ' : '';
  return [
    ...difference(headingsIn(root), [headingFor(assessment, content)]),
    ...difference(seatsIn(root), seatsFor(assessment)),
    ...difference(
      [...root.querySelectorAll('.own li')].map(ownText),
      assessment.own.map(({text}) => text),
    ),
    ...difference(
      [spoken],
      [`${clash}${headingFor(assessment, content)}. ${spokenFor(assessment)}`],
    ),
  ];
}

function renderingOf(content: Content): Rendering {
  return {content, terms: new TermMarker(content), showSources: false};
}

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

interface Told {
  readonly answers: Answers;
  readonly role: VisitorRole | undefined;
  readonly look: LevelChoice;
}

/** Situations in which every two answers, roles and looks meet. */
function everyPair(): Told[] {
  const values: readonly (readonly unknown[])[] = [
    ...QUESTIONS.map((question) => [undefined, ...ANSWERS[question]]),
    ROLES,
    LOOKS,
  ];
  const missing = new Set(
    values.flatMap((some, one) =>
      values
        .slice(one + 1)
        .flatMap((others, rest) =>
          some.flatMap((a) => others.map((b) => pair(one, a, one + 1 + rest, b))),
        ),
    ),
  );
  const random = new Random(1);
  const found: Told[] = [];
  while (missing.size) {
    const tries = Array.from({length: 50}, () => values.map((each) => random.pick(each)));
    const pairs = (row: readonly unknown[]): string[] =>
      row.flatMap((a, one) => row.slice(one + 1).map((b, rest) => pair(one, a, one + 1 + rest, b)));
    const news = (row: readonly unknown[]): number =>
      pairs(row).filter((each) => missing.has(each)).length;
    const best = tries.reduce((row, other) => (news(other) > news(row) ? other : row));
    if (!news(best)) continue;
    for (const each of pairs(best)) missing.delete(each);
    found.push({
      answers: Object.fromEntries(QUESTIONS.map((question, index) => [question, best[index]])),
      role: best[QUESTIONS.length] as VisitorRole | undefined,
      look: best[QUESTIONS.length + 1] as LevelChoice,
    });
  }
  return found;
}

function pair(one: number, a: unknown, other: number, b: unknown): string {
  return `${one}=${String(a)} ${other}=${String(b)}`;
}

async function onePage(
  content: Content,
): Promise<{situation: CwkSituation; matrix: CwkGripMatrix}> {
  const page = await pageFixture(
    html`<main><cwk-situation></cwk-situation><cwk-grip-matrix></cwk-grip-matrix></main>`,
    content,
  );
  const situation = page.querySelector('cwk-situation')!;
  const matrix = page.querySelector('cwk-grip-matrix')!;
  await settle(situation, matrix);
  return {situation, matrix};
}

/** Answers in the situation, and then looks in the matrix; gives what each says, the matrix only of another level. */
async function tell(
  situation: CwkSituation,
  matrix: CwkGripMatrix,
  {answers, role, look}: Told,
): Promise<{situation: string; matrix: string | undefined}> {
  const select = visitorSelect(situation);
  if (select.value !== (role ?? '')) {
    select.value = role ?? '';
    select.dispatchEvent(new Event('change'));
  }
  for (const question of QUESTIONS)
    radio(situation, question, answers[question] ?? 'unknown').click();
  await settle(situation, matrix);
  const said = tidy(all(situation, 'status').find(tidy));
  const [first = ''] = /^.*? Leidt operationeel: .*?\.(?= |$)/.exec(said) ?? [];
  all(matrix, 'radio')
    .find(({name, value}) => name === 'level' && value === look)!
    .click();
  await settle(matrix);
  return {
    situation: first,
    matrix: tidy(all(matrix, 'status')[0]) || undefined,
  };
}
