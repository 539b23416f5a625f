import {html, nothing, type TemplateResult} from 'lit';
import type {Assessment} from '../../content/answers/assess.js';
import type {Level} from '../../content/model/schema.js';
import {heading} from '../../templates/heading.js';
import {inLanguages} from '../../templates/languages.js';
import {renderLeaders} from '../../templates/leaders.js';
import {nameOfLevel} from '../../templates/level-name.js';
import {contradictionTexts} from '../../templates/contradiction.texts.js';
import {leadersTexts} from '../../templates/leaders.texts.js';
import {renderStatement, type Rendering} from '../../templates/statement.js';
import {texts} from './texts.js';

/** Renders who leads at the level that is looked at. */
export function renderAnswer(
  assessment: Assessment,
  headingLevel: number,
  rendering: Rendering,
): TemplateResult {
  const {content} = rendering;
  const {level, assumed} = assessment;
  const name = nameOfLevel(level, content);
  return html`<section class="answer" part="answer">
    ${heading(headingLevel, assumed ? leadersTexts.atWheelUnknown() : inLanguages(leadersTexts.atWheel({level: name})), 'section-title')}
    ${renderLeaders(assessment, {rendering, differ: contradictionTexts.differ()})}
  </section>`;
}

/** Renders when a level applies, who leads, with which teams, how fast, and who scales up. */
export function renderLevelFacts(level: Level, rendering: Rendering): TemplateResult {
  return html`<dl class="facts">
    ${(Object.keys(texts.levelFacts) as (keyof typeof texts.levelFacts)[]).map((key) => {
      const statement = level[key];
      return statement
        ? html`<div>
            <dt>${texts.levelFacts[key]()}</dt>
            <dd>${renderStatement(statement, rendering)}</dd>
          </div>`
        : nothing;
    })}
  </dl>`;
}
