import {html, type TemplateResult} from 'lit';
import type {Scenario} from '../../content/schema.js';
import * as m from '../../i18n/messages.js';
import {heading} from '../../templates/heading.js';
import {renderStatement, type Rendering} from '../../templates/statement.js';

/** Renders the scenarios to choose from, each with what it follows from and how long it is. */
export function renderChooser(
  scenarios: readonly Scenario[],
  headingLevel: number,
  rendering: Rendering,
  onChoose: (scenario: string) => void,
): TemplateResult {
  if (!scenarios.length) {
    return html`<p>${m.exerciseNone}</p>`;
  }
  return html`<p>${m.exerciseIntro}</p>
    <ul class="plain scenarios" part="list">
      ${scenarios.map(
        ({id, title, origin, injects}) =>
          html`<li>
            ${heading(headingLevel, title, 'item-title')} ${renderStatement(origin, rendering)}
            <p>
              <button
                type="button"
                class="button"
                aria-label=${m.exerciseBeginNamed(title)}
                @click=${() => onChoose(id)}
              >
                ${m.exerciseBegin}
              </button>
              <span class="quiet">${m.exerciseLength(injects.length)}</span>
            </p>
          </li>`,
      )}
    </ul>`;
}
