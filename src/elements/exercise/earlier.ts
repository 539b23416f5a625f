import {html, nothing, type TemplateResult} from 'lit';
import * as m from '../../i18n/messages.js';
import {renderStatement, type Rendering} from '../../templates/statement.js';
import {fittingNames, levelName} from './outcome.js';
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
  const level = turn.level === 'unknown' ? m.unknownLevel : levelName(turn.level, content);
  return html`<details>
    <summary>${m.exerciseInject(number, total, inject.time)}</summary>
    ${renderStatement(inject, rendering)}
    <p class="label">${m.exerciseChose(level)}</p>
    <p>${m.exerciseFits(fittingNames(inject, content))}</p>
    ${renderStatement(inject.why, rendering)}
    <p class="label">${step ? m.exerciseStep(step.text) : m.exerciseNoStep}</p>
    ${step ? renderStatement(step.response, rendering) : nothing}
  </details>`;
}
