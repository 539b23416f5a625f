import {html, nothing, type TemplateResult} from 'lit';
import type {Actor, Cell, Level} from '../../content/schema.js';
import * as m from '../../i18n/messages.js';
import {renderContradiction} from '../../templates/contradiction.js';
import {renderSources} from '../../templates/sources.js';
import {renderStatement, type Rendering} from '../../templates/statement.js';
import {TermMarker} from '../../templates/terms.js';

/** Renders why an actor has a role at a level: reason, basis, sources, and where the sources disagree. */
export function renderReason(
  actor: Actor,
  level: Level,
  cell: Cell,
  {content, showSources}: Rendering,
): TemplateResult {
  // A reason opens and closes, so it explains its own words and leaves those of the page as they are.
  const terms = new TermMarker(content.terms, 'reason-term-');
  const rendering: Rendering = {content, showSources, terms};
  const contradiction = content.contradictions.find(({id}) => id === cell.contradiction);
  return html`
    <p>
      <strong>${m.cellSentence(actor.name, level.name, m.roles[cell.role])}</strong>
      ${cell.scope ? html`<br />${terms.mark(cell.scope)}` : nothing}
    </p>
    <p>${terms.mark(cell.why)}</p>
    <ul class="bases plain">
      ${cell.basis.map((basis) => html`<li>${`${m.basis}: ${m.bases[basis]}. ${m.baseMeanings[basis]}`}</li>`)}
    </ul>
    <p>${renderSources(cell.sources, content)}</p>
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
