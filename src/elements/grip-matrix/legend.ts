import {html, type TemplateResult} from 'lit';
import {BASES, ROLES} from '../../content/ids.js';
import * as m from '../../i18n/messages.js';
import {heading} from '../../templates/heading.js';
import {renderStatement, type Rendering} from '../../templates/statement.js';

/** Renders what the roles mean, and what a cell can rest on. */
export function renderLegend(headingLevel: number): TemplateResult {
  return html`<section class="legend" part="legend">
    ${heading(headingLevel, m.legend, 'section-title')}
    <div class="columns">
      <div>
        ${heading(headingLevel + 1, m.legendRoles, 'item-title')}
        <dl>
          ${ROLES.map(
            (role) =>
              html`<div>
                <dt>${m.roles[role]}</dt>
                <dd>${m.roleMeanings[role]}</dd>
              </div>`,
          )}
        </dl>
      </div>
      <div>
        ${heading(headingLevel + 1, m.legendBases, 'item-title')}
        <dl>
          ${BASES.map(
            (basis) =>
              html`<div>
                <dt>${m.bases[basis]}</dt>
                <dd>${m.baseMeanings[basis]}</dd>
              </div>`,
          )}
        </dl>
      </div>
    </div>
    <p class="quiet keys">${m.legendKeys}</p>
  </section>`;
}

/** Renders what GRIP is, where it stands in the law, and what is different for cyber incidents. */
export function renderAboutGrip(rendering: Rendering): TemplateResult {
  const {explanation, legalStatus, variation, national, cyber} = rendering.content.grip;
  return html`<details class="about">
    <summary>${m.aboutGrip}</summary>
    ${[explanation, legalStatus, variation, cyber, national].map((statement) =>
      renderStatement(statement, rendering),
    )}
  </details>`;
}
