import {html, nothing, type TemplateResult} from 'lit';
import type {Actor, Cell, Level} from '../../content/schema.js';
import * as m from '../../i18n/messages.js';
import {renderContradiction} from '../../templates/contradiction.js';
import {renderSources} from '../../templates/sources.js';
import {renderStatement, type Rendering} from '../../templates/statement.js';

/** Renders why an actor has a role at a level: reason, basis, sources, and where the sources disagree. */
export function renderReason(
  actor: Actor,
  level: Level,
  cell: Cell,
  rendering: Rendering,
): TemplateResult {
  const contradiction = rendering.content.contradictions.find(({id}) => id === cell.contradiction);
  return html`
    <p><strong>${m.cellSentence(actor.name, level.name, m.roles[cell.role])}</strong></p>
    <p>${cell.why}</p>
    <ul class="bases plain">
      ${cell.basis.map((basis) => html`<li>${`${m.basis}: ${m.bases[basis]}. ${m.baseMeanings[basis]}`}</li>`)}
    </ul>
    <p>${renderSources(cell.sources, rendering.content)}</p>
    ${contradiction ? renderContradiction(contradiction, rendering) : nothing}
    ${actor.note ? renderStatement(actor.note, {...rendering, showSources: true}) : nothing}
    <button
      type="button"
      class="button"
      popovertarget="reason-${actor.id}-${level.id}"
      popovertargetaction="hide"
    >
      ${m.close}
    </button>
  `;
}
