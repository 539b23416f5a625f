import {html, nothing, type TemplateResult} from 'lit';
import {ANSWERS, VISITOR_ROLES} from '../../content/ids.js';
import type {Answer, Answers, Content, Question, VisitorRole} from '../../content/schema.js';
import * as m from '../../i18n/messages.js';
import {renderChoice} from '../../templates/choice.js';
import {heading} from '../../templates/heading.js';
import {renderStatement, type Rendering} from '../../templates/statement.js';

/** Called with the question and its answer; undefined is "weet ik niet". */
export type OnAnswer = <Q extends Question>(question: Q, answer: Answer<Q> | undefined) => void;

/** Renders what comes first: is it happening now, and who is asking. */
export function renderStart(
  answers: Answers,
  visitor: VisitorRole | undefined,
  rendering: Rendering,
  onAnswer: OnAnswer,
  onVisitor: (visitor: VisitorRole | undefined) => void,
): TemplateResult {
  return html`<div class="start" part="start">
    ${renderQuestion('phase', answers, rendering, onAnswer)}
    <label class="visitor"
      ><span>${m.iAm}</span>
      <select
        @change=${({target}: Event) =>
          onVisitor(VISITOR_ROLES.find((role) => role === (target as HTMLSelectElement).value))}
      >
        ${[undefined, ...VISITOR_ROLES].map(
          (role) =>
            html`<option value=${role ?? ''} .selected=${role === visitor}>
              ${m.visitors[role ?? 'none']}
            </option>`,
        )}
      </select></label
    >
  </div>`;
}

/**
 * Renders the questions that make the answer more precise.
 *
 * @param leaders - Who leads after the visitor's last answer here; nothing is said of changes elsewhere.
 */
export function renderQuestions(
  answers: Answers,
  leaders: unknown,
  headingLevel: number,
  rendering: Rendering,
  onAnswer: OnAnswer,
): TemplateResult {
  return html`<section class="questions" part="questions">
    ${heading(headingLevel, m.whatYouKnow, 'section-title')}
    ${rendering.content.questions
      .filter(({id}) => id !== 'phase')
      .map(({id}) => renderQuestion(id, answers, rendering, onAnswer))}
    <p class="leads-now" role="status">${leaders}</p>
  </section>`;
}

function renderQuestion<Q extends Question>(
  id: Q,
  answers: Answers,
  rendering: Rendering,
  onAnswer: OnAnswer,
): TemplateResult | typeof nothing {
  const question = find(rendering.content, id);
  if (!question) {
    return nothing;
  }
  const allowed: readonly string[] = [...ANSWERS[id], 'unknown'];
  const texts = Object.fromEntries(
    question.answers.flatMap(({value, text}) => (allowed.includes(value) ? [[value, text]] : [])),
  );
  return renderChoice<string>(
    id,
    question.title,
    texts,
    answers[id] ?? 'unknown',
    (answer) => onAnswer(id, answer === 'unknown' ? undefined : (answer as Answer<Q>)),
    question.help && renderStatement(question.help, rendering),
  );
}

function find({questions}: Content, question: Question): Content['questions'][number] | undefined {
  return questions.find(({id}) => id === question);
}
