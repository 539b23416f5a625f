import {html, type TemplateResult} from 'lit';
import {BASES, ROLES} from '../../content/model/ids.js';
import {renderFold} from '../../templates/fold.js';
import {heading} from '../../templates/heading.js';
import {leadersTexts} from '../../templates/leaders.texts.js';
import {renderStatement, type Rendering} from '../../templates/statement.js';
import {texts} from './texts.js';

/** Renders what the roles mean, and what a cell can rest on. */
export function renderLegend(headingLevel: number): TemplateResult {
  const body = html`<div class="legend">
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
  </div>`;
  return renderFold({title: texts.legendTitle(), headingLevel, part: 'legend'}, body);
}

/** Renders what GRIP is, where it stands in the law, and what is different for cyber incidents. */
export function renderAboutGrip(headingLevel: number, rendering: Rendering): TemplateResult {
  const {explanation, legalStatus, variation, national, cyber} = rendering.content.grip;
  return renderFold(
    {title: texts.aboutGrip(), headingLevel},
    [explanation, legalStatus, variation, cyber, national].map((statement) =>
      renderStatement(statement, rendering),
    ),
  );
}
