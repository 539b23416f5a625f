import {html, nothing, type TemplateResult} from 'lit';
import type {Content, LevelId, QuestionText, Statement} from '../../content/schema.js';
import * as m from '../../i18n/messages.js';
import {nameOfLevel} from '../../templates/level-name.js';
import {renderNoteMark, renderSourceMarks} from './marks.js';

/** Renders the questions about the situation with all their answers, and what follows from each. */
export function renderPath({questions, levels}: Content): TemplateResult {
  return html`<p>${m.cardTick}</p>
    <ol part="path">
      ${questions.map(
        ({title, answers}) =>
          html`<li>
            <p><strong>${title}</strong></p>
            <ul>
              ${answers.map(
                (answer) =>
                  html`<li>
                    <strong>${`${answerText(answer, levels)}:`}</strong
                    >${' '}${answer.means.text}${renderSourceMarks(answer.means.sources)}
                  </li>`,
              )}
            </ul>
          </li>`,
      )}
    </ol>`;
}

/** An answer that is a level has the name of the region, as in the table. */
function answerText(
  {value, text}: QuestionText['answers'][number],
  levels: Content['levels'],
): string {
  return text === `GRIP ${value}` ? nameOfLevel(value as LevelId, levels) : text;
}

/** Renders the steps of the warm phase, in the order of the source, or says that they are left out. */
export function renderSteps(content: Content): TemplateResult {
  const steps = content.roads.find(({id}) => id === 'incidents')?.direction?.warm;
  return steps
    ? html`<ol part="steps">
        ${steps.map((step) => html`<li>${renderLine(step, content)}</li>`)}
      </ol>`
    : html`<p>${m.cardNoSteps}</p>`;
}

/** Renders how fast each team starts. */
export function renderTimes(content: Content): TemplateResult | typeof nothing {
  const times = content.advice.filter(({kind}) => kind === 'time');
  return times.length
    ? html`<ul part="times">
        ${times.map((time) => html`<li>${renderLine(time, content)}</li>`)}
      </ul>`
    : nothing;
}

function renderLine(
  {text, items, sources, contradiction}: Statement & {readonly contradiction?: string | undefined},
  content: Content,
): TemplateResult {
  const listed = items ? `${text} ${items.join(', ')}.` : text;
  return html`${listed}${renderSourceMarks(sources)}${renderNoteMark(contradiction, content)}`;
}
