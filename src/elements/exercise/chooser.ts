import {html, type TemplateResult} from 'lit';
import type {Scenario} from '../../content/model/schema.js';
import {renderFold, renderMore} from '../../templates/fold.js';
import {heading} from '../../templates/heading.js';
import {foreign, inItsLanguage} from '../../templates/languages.js';
import {renderStatement, type Rendering} from '../../templates/statement.js';
import {texts} from './texts.js';

/** Renders the scenarios to choose from, each with how long it is; what it follows from, and how it works, are one tap away. */
export function renderChooser(
  scenarios: readonly Scenario[],
  headingLevel: number,
  rendering: Rendering,
  onChoose: (scenario: string) => void,
): TemplateResult {
  if (!scenarios.length) {
    return html`<p>${texts.none()}</p>`;
  }
  return html`<p>${texts.intro()}</p>
    <ul class="plain scenarios" part="list">
      ${scenarios.map(
        ({id, title, origin, injects}) =>
          html`<li>
            ${heading(headingLevel, inItsLanguage(title, rendering.content), 'item-title')}
            <p>
              <button
                type="button"
                class="button"
                aria-label=${texts.beginNamed({title})}
                @click=${() => onChoose(id)}
              >
                ${texts.begin()}
              </button>
              <span class="quiet">${texts.length({count: injects.length})}</span>
            </p>
            ${renderMore(foreign(title, rendering.content), renderStatement(origin, rendering))}
          </li>`,
      )}
    </ul>
    ${renderFold({title: texts.how(), headingLevel, part: 'how'}, html`<p>${texts.works()}</p>`)}`;
}
