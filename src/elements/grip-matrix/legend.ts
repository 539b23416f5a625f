import {html, type TemplateResult} from 'lit';
import {BASES, ROLES} from '../../content/model/ids.js';
import {heading} from '../../templates/heading.js';
import {leadersTexts} from '../../templates/leaders.texts.js';
import {renderStatement, type Rendering} from '../../templates/statement.js';
import {texts} from './texts.js';

/** Renders what the roles mean, and what a cell can rest on. */
export function renderLegend(headingLevel: number): TemplateResult {
  return html`<section class="legend" part="legend">
    ${heading(headingLevel, texts.legendTitle(), 'section-title')}
    <div class="columns">
      <div>
        ${heading(headingLevel + 1, texts.legendRoles(), 'item-title')}
        <dl>
          ${ROLES.map(
            (role) =>
              html`<div>
                <dt>${leadersTexts.roles[role]()}</dt>
                <dd>${texts.roleMeanings[role]()}</dd>
              </div>`,
          )}
        </dl>
      </div>
      <div>
        ${heading(headingLevel + 1, texts.legendBases(), 'item-title')}
        <dl>
          ${BASES.map(
            (basis) =>
              html`<div>
                <dt>${texts.bases[basis]()}</dt>
                <dd>${texts.baseMeanings[basis]()}</dd>
              </div>`,
          )}
        </dl>
      </div>
    </div>
    <p class="quiet keys">${texts.legendKeys()}</p>
  </section>`;
}

/** Renders what GRIP is, where it stands in the law, and what is different for cyber incidents. */
export function renderAboutGrip(rendering: Rendering): TemplateResult {
  const {explanation, legalStatus, variation, national, cyber} = rendering.content.grip;
  return html`<details class="about">
    <summary>${texts.aboutGrip()}</summary>
    ${[explanation, legalStatus, variation, cyber, national].map((statement) =>
      renderStatement(statement, rendering),
    )}
  </details>`;
}
