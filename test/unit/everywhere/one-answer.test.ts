import {expect, html} from '@open-wc/testing';
import {render} from 'lit';
import {assess} from '../../../src/content/answers/assess.js';
import {levelName} from '../../../src/content/answers/level-names.js';
import {LEVEL_IDS} from '../../../src/content/model/ids.js';
import type {Answers, Content, VisitorRole} from '../../../src/content/model/schema.js';
import {nl} from '../../../src/content/nl/content.js';
import {lookingAt} from '../../../src/context/situation-context.js';
import {renderAnswer as renderMatrixAnswer} from '../../../src/elements/grip-matrix/answer.js';
import type {CwkGripMatrix} from '../../../src/elements/grip-matrix/grip-matrix.js';
import {renderTable} from '../../../src/elements/grip-matrix/table.js';
import {
  answerText as spokenBySituation,
  renderAnswer as renderSituationAnswer,
} from '../../../src/elements/situation/answer.js';
import type {CwkSituation} from '../../../src/elements/situation/situation.js';
import {leadersText as spokenByMatrix} from '../../../src/templates/leaders.js';
import {TermMarker} from '../../../src/templates/terms.js';
import type {Rendering} from '../../../src/templates/statement.js';
import {CONTENTS} from '../../support/one-answer-contents.js';
import {everyPair, QUESTIONS, ROLES, type Told} from '../../support/every-pair.js';
import {everyCase} from '../../support/every-situation.js';
import {exerciseWith, NEXT, press, REVEAL} from '../../support/exercise.js';
import {chosenRadio} from '../../support/matrix.js';
import {describeOnce} from '../../support/once.js';
import {
  cellsFor,
  cellsIn,
  difference,
  headingFor,
  headingsIn,
  ownText,
  seatsFor,
  seatsIn,
  spokenFor,
  tidy,
} from '../../support/one-answer.js';
import {pageFixture} from '../../support/page.js';
import {all, part, parts} from '../../support/queries.js';
import {settle} from '../../support/settle.js';
import {radio, visitorSelect} from '../../support/situation.js';

// What a widget shows about who leads has one author: `content/answers`. Here each place that shows it is held against
// that, for every combination of answers.

// With an unknown sector, because no leader depends on it.
const EVERY = everyCase(nl, {sectors: false}).filter(({role}) => role === undefined);

describeOnce('who leads', () => {
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
            renderSituationAnswer(
              {
                assessment,
                visitor: role,
                headingLevel: 3,
                rendering: renderingOf(content),
                shown: new Set(),
              },
              {known: undefined, now: new Date(), onKnown: () => undefined},
            ),
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
              [chosenRadio(matrix).split(':')[0]!.replace(/, nu$/, '')],
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
  }

  it('has the name of the region with the level behind it', () => {
    expect(levelName('3', CONTENTS['Opschaling Rood']!)).to.equal('Opschaling Rood (GRIP 3)');
    expect(levelName('3', CONTENTS['GRIP 3']!)).to.equal('GRIP 3');
  });
});

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
  const leads = assessment.isCold
    ? {headings: [], seats: [], spoken: 'U bereidt zich voor.'}
    : {
        headings: [headingFor(assessment, content)],
        seats: seatsFor(assessment),
        spoken: `${
          assessment.assumed
            ? headingFor(assessment, content)
            : levelName(assessment.level, content)
        }. ${spokenFor(assessment)}`,
      };
  return [
    ...difference(headingsIn(root), leads.headings),
    ...difference(seatsIn(root), leads.seats),
    ...difference(
      [...root.querySelectorAll('.own li')].map(ownText),
      assessment.own.map(({text}) => text),
    ),
    ...difference([spoken], [`${clash}${leads.spoken}`]),
  ];
}

function renderingOf(content: Content): Rendering {
  return {content, terms: new TermMarker(content), sourcesAs: 'words'};
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
  for (const question of QUESTIONS) {
    if (question === 'sector' && answers.origin !== 'other') continue;
    radio(situation, question, answers[question] ?? 'unknown').click();
    // An answer can bring a question.
    await situation.updateComplete;
  }
  await settle(situation, matrix);
  const said = tidy(all(situation, 'status').find(tidy));
  const [first = ''] =
    /^(?:.*? Leidt operationeel: .*?\.|.*?U bereidt zich voor\.)(?= (?:Er staat nu|Verder verandert)|$)/.exec(
      said,
    ) ?? [];
  all(matrix, 'radio')
    .find(({name, value}) => name === 'level' && value === look)!
    .click();
  await settle(matrix);
  return {
    situation: first,
    matrix: tidy(all(matrix, 'status')[0]) || undefined,
  };
}
