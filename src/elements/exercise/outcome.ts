import {html, nothing, type TemplateResult} from 'lit';
import {assess, type Assessment, type Leader, type Line} from '../../content/answers/assess.js';
import type {Content, Inject, LevelId, Statement} from '../../content/model/schema.js';
import {renderDiffer} from '../../templates/contradiction.js';
import {contradictionTexts} from '../../templates/contradiction.texts.js';
import {heading} from '../../templates/heading.js';
import {icon, WHEEL} from '../../templates/icons.js';
import {foreign, inItsLanguage, inLanguages} from '../../templates/languages.js';
import {leadersTexts} from '../../templates/leaders.texts.js';
import {seatsOf, seatText} from '../../templates/seats.js';
import {renderStatement, type Rendering} from '../../templates/statement.js';

/** Who would be at the wheel if the message in the story had this level. */
export interface Outcome {
  readonly assessment: Assessment;
  readonly title: string;
  /** When the level fits. */
  readonly criterion?: Statement | undefined;
}

/** What the content says about a message at a level. */
export function assessInject({answers}: Inject, level: LevelId, content: Content): Assessment {
  return assess({...answers, level}, content);
}

/** "GRIP 3 of GRIP 4": the levels whose criterion fits a message, for `inLanguages`. */
export function fittingNames({levels}: Inject, content: Content): string {
  const names = levels.map((level) => levelName(level, content));
  return new Intl.ListFormat(content.lang, {type: 'disjunction'}).format(names);
}

/** "GRIP 3", or what the region calls it, for `inLanguages`. */
export function levelName(level: LevelId, content: Content): string {
  const name = content.levels.find(({id}) => id === level)?.name;
  return name ? foreign(name, content) : level;
}

/** One sentence for assistive technology: who would lead; for `inLanguages`. */
export function leadersText(assessment: Assessment, content: Content): string {
  const seats = seatsOf(assessment).map(({role, leaders, line}) =>
    seatText(
      role,
      leaders.map(({name}) => name),
      line,
      content,
    ),
  );
  return `${levelName(assessment.level, content)}. ${seats.join(' ')}`;
}

/** All remarks on who is at the wheel, each once; what a seat shows itself is left out. */
export function remarksOf(assessments: readonly Assessment[]): readonly Line[] {
  return once(
    assessments.flatMap((assessment) => {
      const shown = seatsOf(assessment).map(({line}) => line?.id);
      return assessment.wheel.filter(({id}) => !shown.includes(id));
    }),
  );
}

/** Everyone who leads and every remark with which a source disagrees, each contradiction once. */
export function disputedOf(assessments: readonly Assessment[]): readonly Line[] {
  const lines = assessments.flatMap(({administrative, operational, wheel}) =>
    [...administrative, ...operational, ...wheel].filter(({contradiction}) => contradiction),
  );
  return lines.filter(
    ({contradiction}, index) =>
      lines.findIndex((line) => line.contradiction === contradiction) === index,
  );
}

/** Renders who would be at the wheel at one level, and why. */
export function renderOutcome(
  {assessment, title, criterion}: Outcome,
  headingLevel: number,
  rendering: Rendering,
): TemplateResult {
  return html`<section class="outcome" part="outcome">
    ${heading(headingLevel, inLanguages(title), 'item-title')}
    ${criterion ? renderStatement(criterion, rendering) : nothing}
    <dl>
      ${seatsOf(assessment).map(
        ({role, leaders, line}) =>
          html`<div class="seat">
            <dt>${icon(WHEEL)} <span>${leadersTexts.roles[role]()}</span></dt>
            ${
              leaders.length
                ? leaders.map((leader) => renderLeader(leader, rendering))
                : html`<dd>${line ? renderStatement(line, rendering) : leadersTexts.nobody()}</dd>`
            }
          </div>`,
      )}
    </dl>
  </section>`;
}

function renderLeader(leader: Leader, rendering: Rendering): TemplateResult {
  const {name, scope, contradiction} = leader;
  return html`<dd>
    <strong>${inItsLanguage(name, rendering.content)}</strong>
    ${scope ? html`<span class="scope">${rendering.terms.mark(scope)}</span>` : nothing}
    ${renderStatement(leader, rendering)}
    ${contradiction ? renderDiffer(contradictionTexts.differBelow()) : nothing}
  </dd>`;
}

function once(lines: readonly Line[]): readonly Line[] {
  return lines.filter(({id}, index) => lines.findIndex((line) => line.id === id) === index);
}
