import {html, nothing, type TemplateResult} from 'lit';
import type {Content, LevelId, QuestionText, Statement} from '../../content/model/schema.js';
import {foreign, inItsLanguage, inLanguages} from '../../templates/languages.js';
import {nameOfLevel} from '../../templates/level-name.js';
import {renderNoteMark, renderSourceMarks} from './marks.js';
import {texts} from './texts.js';

/** Renders the questions that anybody is asked about the situation, with all their answers and what follows from each. */
export function renderPath(content: Content): TemplateResult {
  return html`<p>${texts.tick()}</p>
    <ol part="path">
      ${content.questions
        .filter(({when}) => !when)
        .map(
          ({title, answers}) =>
            html`<li>
              <p><strong>${inItsLanguage(title, content)}</strong></p>
              <ul>
                ${answers.map(
                  (answer) =>
                    html`<li>
                      <strong>${inLanguages(`${nameOfAnswer(answer, content)}:`)}</strong
                      >${' '}${answer.means ? html`${inItsLanguage(answer.means.text, content)}${renderSourceMarks(answer.means.sources)}` : nothing}
                    </li>`,
                )}
              </ul>
            </li>`,
        )}
    </ol>`;
}

/** An answer that is a level has the name of the region, as in the table. */
function nameOfAnswer({value, text}: QuestionText['answers'][number], content: Content): string {
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

function renderLine(
  {text, items, sources, contradiction}: Statement & {readonly contradiction?: string | undefined},
  content: Content,
): TemplateResult {
  const own = (each: string): string => foreign(each, content);
  const listed = items ? `${own(text)} ${items.map(own).join(', ')}.` : own(text);
  return html`${inLanguages(listed)}${renderSourceMarks(sources)}${renderNoteMark(contradiction, content)}`;
}
