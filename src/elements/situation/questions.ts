import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {isAsked} from '../../content/answers/asked.js';
import {ANSWERS, VISITOR_ROLES} from '../../content/model/ids.js';
import type {AnswerTo, QuestionId} from '../../context/questions.js';
import type {
  Answers,
  Content,
  LevelId,
  Question,
  QuestionText,
  VisitorRole,
} from '../../content/model/schema.js';
import {renderChoice} from '../../templates/choice.js';
import {heading} from '../../templates/heading.js';
import {foreign, inItsLanguage, inLanguages} from '../../templates/languages.js';
import {nameOfLevel} from '../../templates/level-name.js';
import {renderStatement, type Rendering} from '../../templates/statement.js';
import {texts} from './texts.js';

/** Called with the question and its answer; undefined is "weet ik niet". */
export type OnAnswer = <Q extends QuestionId>(question: Q, answer: AnswerTo<Q> | undefined) => void;

/** Renders what comes first: is it happening now, and who is asking. */
export function renderStart(
  answers: Answers,
  visitor: VisitorRole | undefined,
  rendering: Rendering,
  onAnswer: OnAnswer,
): TemplateResult {
  return html`<div class="start" part="start">
    ${renderQuestion('phase', answers, rendering, onAnswer)}
    <label class="visitor"
      ><span>${texts.iAm()}</span>
      <select
        @change=${({target}: Event) =>
          onAnswer(
            'role',
            VISITOR_ROLES.find((role) => role === (target as HTMLSelectElement).value),
          )}
      >
        ${[undefined, ...VISITOR_ROLES].map(
          (role) =>
            html`<option value=${role ?? ''} .selected=${role === visitor}>
              ${texts.visitors[role ?? 'none']()}
            </option>`,
        )}
      </select></label
    >
  </div>`;
}

/** The questions that make the answer more precise, in the order in which to ask them. */
export function openQuestions(answers: Answers, {questions}: Content): Question[] {
  return questions
    .filter((question) => question.id !== 'phase' && isAsked(question, answers))
    .map(({id}) => id);
}

/**
 * Renders the questions that make the answer more precise, each as a row with its answer.
 *
 * @param open - Which are open; a visitor opens and closes them.
 */
export function renderQuestions(
  answers: Answers,
  open: ReadonlySet<Question>,
  headingLevel: number,
  rendering: Rendering,
  onAnswer: OnAnswer,
): TemplateResult {
  const {content} = rendering;
  return html`<section class="questions" part="questions">
    ${heading(headingLevel, texts.whatYouKnow(), 'section-title')}
    ${openQuestions(answers, content).map((id) =>
      // A row of its own, because a visitor may have opened it.
      keyed(
        id,
        html`<details class="fold question" ?open=${open.has(id)}>
          <summary>
            <span
              ><span class="asked" id=${askedIn(id)}>${renderTitle(id, content)}</span>
              ${renderGiven(id, answers, content)}</span
            >
          </summary>
          ${renderQuestion(id, answers, rendering, onAnswer, askedIn(id))}
        </details>`,
      ),
    )}
  </section>`;
}

/** The id of the row that asks a question. */
function askedIn(id: Question): string {
  return `asked-${id}`;
}

function renderTitle(id: Question, content: Content): unknown {
  const question = content.questions.find((each) => each.id === id);
  return question && inItsLanguage(question.title, content);
}

/** Renders what was answered, and that it can be changed. */
function renderGiven(
  id: Question,
  answers: Answers,
  content: Content,
): TemplateResult | typeof nothing {
  const question = content.questions.find((each) => each.id === id);
  const answer = answers[id];
  const given = question && answer && answersTo(question, content)[answer];
  return given
    ? html`<span class="given"
        ><strong>${given}</strong> <span class="quiet">${texts.change()}</span></span
      >`
    : nothing;
}

function renderQuestion<Q extends Question>(
  id: Q,
  answers: Answers,
  rendering: Rendering,
  onAnswer: OnAnswer,
  rowId?: string,
): TemplateResult | typeof nothing {
  const question = rendering.content.questions.find((each) => each.id === id);
  if (!question) {
    return nothing;
  }
  return renderChoice<string>(
    id,
    inItsLanguage(question.title, rendering.content),
    answersTo(question, rendering.content),
    answers[id] ?? 'unknown',
    (answer) => onAnswer(id, answer === 'unknown' ? undefined : (answer as AnswerTo<Q>)),
    question.help && renderStatement(question.help, rendering),
    rowId,
  );
}

/** The words of each answer that belongs to the question; the levels as the region has and names them. */
function answersTo({id, answers}: QuestionText, content: Content): Record<string, unknown> {
  const allowed: readonly string[] = [...ANSWERS[id], 'unknown'];
  return Object.fromEntries(
    answers.flatMap(({value, text}) => {
      if (id !== 'level' || value === 'unknown') {
        return allowed.includes(value) ? [[value, inItsLanguage(text, content)]] : [];
      }
      const level = content.levels.find((each) => each.id === value);
      if (!level) {
        return [];
      }
      const alias = level.alias ? ` (${foreign(level.alias, content)})` : '';
      return [[value, inLanguages(nameOfLevel(value as LevelId, content) + alias)]];
    }),
  );
}
