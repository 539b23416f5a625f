import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../../templates/heading.js';
import {inItsLanguage, inLanguages} from '../../templates/languages.js';
import {nameOfLevel} from '../../templates/level-name.js';
import {renderStatement, type Rendering} from '../../templates/statement.js';
import {renderLevelFacts} from './answer.js';
import {renderProfile} from './profile.js';
import {reasonsOf, renderContradictions, renderReasons} from './reason.js';
import {renderCondition} from './role.js';
import {texts} from './texts.js';

/**
 * Renders for paper what a visitor opens on a screen: who does what and why, and the facts of every level.
 *
 * @param headingLevel - Of its two headings.
 */
export function renderPaper(headingLevel: number, rendering: Rendering): TemplateResult {
  const {content} = rendering;
  return html`<section class="paper" part="reasons">
      ${heading(headingLevel, texts.whyPerCell(), 'section-title')}
      ${content.actors.map(
        (actor) =>
          html`${heading(headingLevel + 1, inItsLanguage(actor.name, content), 'item-title')}${renderCondition(actor)}
          ${renderProfile(actor, rendering)} ${renderReasons(reasonsOf(actor, content), rendering)}
          ${actor.note ? renderStatement(actor.note, rendering) : nothing}`,
      )}
      ${renderContradictions(
        content.actors.flatMap(({cells}) => cells),
        rendering,
      )}
    </section>
    <section class="paper" part="levels">
      ${heading(headingLevel, texts.allLevels(), 'section-title')}
      ${content.levels.map(
        (level) =>
          html`${heading(headingLevel + 1, inLanguages(nameOfLevel(level.id, content)), 'item-title')}
          ${renderLevelFacts(level, rendering)}`,
      )}
    </section>`;
}
