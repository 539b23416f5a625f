import {html, nothing, type TemplateResult} from 'lit';
import * as exerciseTexts from '../../i18n/exercise.js';
import * as wheelTexts from '../../i18n/wheel.js';
import {foreign, inLanguages} from '../../templates/languages.js';
import {nameOfLevel} from '../../templates/level-name.js';
import {renderStatement, type Rendering} from '../../templates/statement.js';
import {fittingNames} from './outcome.js';
import type {Played} from './run.js';

/** Renders the messages that came before, closed, each with what the visitor chose. */
export function renderEarlier(
  earlier: readonly Played[],
  total: number,
  rendering: Rendering,
): TemplateResult | typeof nothing {
  return earlier.length
    ? html`<ol class="plain earlier" part="earlier">
        ${earlier.map((each) => html`<li>${renderPlayed(each, total, rendering)}</li>`)}
      </ol>`
    : nothing;
}

function renderPlayed(
  {inject, turn, number}: Played,
  total: number,
  rendering: Rendering,
): TemplateResult {
  const {content} = rendering;
  const step = turn.step === undefined ? undefined : inject.steps[turn.step];
  const level =
    turn.level === 'unknown' ? wheelTexts.unknownLevel() : nameOfLevel(turn.level, content);
  return html`<details>
    <summary>
      ${inLanguages(exerciseTexts.inject(number, total, foreign(inject.time, content)))}
    </summary>
    ${renderStatement(inject, rendering)}
    <p class="label">${inLanguages(exerciseTexts.chose(level))}</p>
    <p>${inLanguages(exerciseTexts.fits(fittingNames(inject, content)))}</p>
    ${renderStatement(inject.why, rendering)}
    <p class="label">
      ${step ? inLanguages(exerciseTexts.step(foreign(step.text, content))) : exerciseTexts.noStep()}
    </p>
    ${step ? renderStatement(step.response, rendering) : nothing}
  </details>`;
}
