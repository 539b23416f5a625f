import {html, nothing, type TemplateResult} from 'lit';
import {assess, type Assessment, type Line} from '../../content/answers/assess.js';
import {seatsOf} from '../../content/answers/leaders.js';
import type {Content, Inject, LevelId, Statement} from '../../content/model/schema.js';
import {heading} from '../../templates/heading.js';
import {inLanguages} from '../../templates/languages.js';
import {renderLeaders} from '../../templates/leaders.js';
import {nameOfLevel} from '../../templates/level-name.js';
import {contradictionTexts} from '../../templates/contradiction.texts.js';
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
  const names = levels.map((level) => nameOfLevel(level, content));
  return new Intl.ListFormat(content.lang, {type: 'disjunction'}).format(names);
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
    ${renderLeaders(assessment, {rendering, differ: contradictionTexts.differBelow(), explained: true})}
  </section>`;
}

function once(lines: readonly Line[]): readonly Line[] {
  return lines.filter(({id}, index) => lines.findIndex((line) => line.id === id) === index);
}
