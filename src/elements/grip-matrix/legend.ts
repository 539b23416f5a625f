import {html, type TemplateResult} from 'lit';
import {BASES, ROLES} from '../../content/model/ids.js';
import * as basisTexts from '../../i18n/basis.js';
import * as legendTexts from '../../i18n/legend.js';
import * as wheelTexts from '../../i18n/wheel.js';
import {heading} from '../../templates/heading.js';
import {renderStatement, type Rendering} from '../../templates/statement.js';

/** Renders what the roles mean, and what a cell can rest on. */
export function renderLegend(headingLevel: number): TemplateResult {
  return html`<section class="legend" part="legend">
    ${heading(headingLevel, legendTexts.title(), 'section-title')}
    <div class="columns">
      <div>
        ${heading(headingLevel + 1, legendTexts.roles(), 'item-title')}
        <dl>
          ${ROLES.map(
            (role) =>
              html`<div>
                <dt>${wheelTexts.roles[role]()}</dt>
                <dd>${legendTexts.roleMeanings[role]()}</dd>
              </div>`,
          )}
        </dl>
      </div>
      <div>
        ${heading(headingLevel + 1, legendTexts.bases(), 'item-title')}
        <dl>
          ${BASES.map(
            (basis) =>
              html`<div>
                <dt>${basisTexts.bases[basis]()}</dt>
                <dd>${legendTexts.baseMeanings[basis]()}</dd>
              </div>`,
          )}
        </dl>
      </div>
    </div>
    <p class="quiet keys">${legendTexts.keys()}</p>
  </section>`;
}

/** Renders what GRIP is, where it stands in the law, and what is different for cyber incidents. */
export function renderAboutGrip(rendering: Rendering): TemplateResult {
  const {explanation, legalStatus, variation, national, cyber} = rendering.content.grip;
  return html`<details class="about">
    <summary>${legendTexts.aboutGrip()}</summary>
    ${[explanation, legalStatus, variation, cyber, national].map((statement) =>
      renderStatement(statement, rendering),
    )}
  </details>`;
}
