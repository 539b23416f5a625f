import {html, nothing, type TemplateResult} from 'lit';
import type {Content, LevelId, QuestionText} from '../../content/model/schema.js';
import {foreign, inItsLanguage, inLanguages} from '../../templates/languages.js';
import {nameOfLevel} from '../../templates/level-name.js';
import {renderLine} from './lines.js';
import {renderSourceMarks} from './marks.js';
import {texts} from './texts.js';

type Answer = QuestionText['answers'][number];

/** Renders the questions that anybody is asked about the situation, with all their answers and what follows from each. */
export function renderPath(content: Content): TemplateResult {
  return html`<p>${texts.tick()}</p>
    <ol part="path">
      ${content.questions
        .filter(({when}) => !when)
        .map(
          ({id, title, answers}) =>
            html`<li>
              <p><strong>${inItsLanguage(title, content)}</strong></p>
              <div>
                ${id === 'level' ? renderLevels(answers, content) : renderAnswers(answers, content)}
              </div>
            </li>`,
        )}
    </ol>`;
}

function renderAnswers(answers: readonly Answer[], content: Content): TemplateResult {
  return html`<ul class="ticks">
    ${answers.map((answer) => html`<li>${renderAnswer(answer, content)}</li>`)}
  </ul>`;
}

function renderAnswer({text, means}: Answer, content: Content): TemplateResult {
  return html`<strong>${inLanguages(`${foreign(text, content)}:`)}</strong
    >${' '}${means ? html`${inItsLanguage(means.text, content)}${renderSourceMarks(means.sources)}` : nothing}`;
}

/** Renders the levels, each with what it is; what follows from each is what the table says. */
function renderLevels(answers: readonly Answer[], content: Content): TemplateResult {
  return html`<ul class="ticks in-line">
    ${answers.map((answer) => {
      const level = content.levels.find(({id}) => id === answer.value);
      return level
        ? html`<li>
            <strong>${inLanguages(`${nameOfAnswer(answer, content)}:`)}</strong
            >${' '}${inItsLanguage(level.alias ?? level.short, content)}
          </li>`
        : html`<li class="line">${renderAnswer(answer, content)}</li>`;
    })}
  </ul>`;
}

/** An answer that is a level has the name of the region, as in the table. */
function nameOfAnswer({value, text}: Answer, content: Content): string {
  return text === `GRIP ${value}` ? nameOfLevel(value as LevelId, content) : foreign(text, content);
}

/** Renders the steps of the warm phase, in the order of the source, or says that they are left out. */
export function renderSteps(content: Content): TemplateResult {
  const steps = content.roads.find(({id}) => id === 'incidents')?.direction?.warm;
  return steps
    ? html`<ol part="steps">
        ${steps.map((step) => html`<li>${renderLine(step, content)}</li>`)}
      </ol>`
    : html`<p>${texts.noSteps()}</p>`;
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
