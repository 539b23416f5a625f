import {html, nothing, type TemplateResult} from 'lit';
import {foreign, inLanguages} from '../../templates/languages.js';
import {nameOfLevel} from '../../templates/level-name.js';
import {renderStatement, type Rendering} from '../../templates/statement.js';
import {fittingNames} from './outcome.js';
import {leadersTexts} from '../../templates/leaders.texts.js';
import {injectTitle} from './inject.js';
import {renderDuties} from './reveal.js';
import type {Played} from './run.js';
import {texts} from './texts.js';

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
    turn.level === 'unknown' ? leadersTexts.unknownLevel() : nameOfLevel(turn.level, content);
  return html`<details>
    <summary>${inLanguages(injectTitle(inject, number, total, content))}</summary>
    ${renderStatement(inject, rendering)}
    <p class="label">${inLanguages(texts.chose({level}))}</p>
    <p>${inLanguages(texts.fits({levels: fittingNames(inject, content)}))}</p>
    ${renderStatement(inject.why, rendering)}
    ${renderDuties(inject, html`<p class="label">${texts.duties()}</p>`, rendering)}
    <p class="label">
      ${step ? inLanguages(texts.step({step: foreign(step.text, content)})) : texts.noStep()}
    </p>
    ${step ? renderStatement(step.response, rendering) : nothing}
  </details>`;
}
