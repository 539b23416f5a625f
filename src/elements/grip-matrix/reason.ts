import {html, nothing, type TemplateResult} from 'lit';
import type {Actor, Cell, Content, Level} from '../../content/model/schema.js';
import {renderContradiction, renderDiffer} from '../../templates/contradiction.js';
import {contradictionTexts} from '../../templates/contradiction.texts.js';
import {foldTexts} from '../../templates/fold.texts.js';
import {CLOSE, icon} from '../../templates/icons.js';
import {foreign, inLanguages} from '../../templates/languages.js';
import {nameOfLevel} from '../../templates/level-name.js';
import {leadersTexts} from '../../templates/leaders.texts.js';
import {renderSources} from '../../templates/sources.js';
import {renderStatement, type Rendering} from '../../templates/statement.js';
import {TermMarker} from '../../templates/terms.js';
import {texts} from './texts.js';

/** Renders why an actor has a role at a level: reason, basis, sources, and where the sources disagree. */
export function renderReason(
  actor: Actor,
  level: Level,
  cell: Cell,
  {content, sourcesAs}: Rendering,
): TemplateResult {
  // A reason opens and closes, so it explains its own words and leaves those of the page as they are.
  const terms = new TermMarker(content, 'reason-term-');
  const rendering: Rendering = {content, sourcesAs, terms};
  return html`
    <div class="tip-head">
      <strong
        >${inLanguages(texts.cellSentence({actor: foreign(actor.name, content), level: nameOfLevel(level.id, content), role: leadersTexts.roles[cell.role]()}))}</strong
      >
      <button
        type="button"
        class="close"
        popovertarget="reason-${actor.id}-${level.id}"
        popovertargetaction="hide"
        aria-label=${foldTexts.close()}
      >
        ${icon(CLOSE)}
      </button>
    </div>
    ${cell.scope ? html`<p>${terms.mark(cell.scope)}</p>` : nothing}
    <p>${terms.mark(cell.why)}</p>
    <ul class="bases plain">
      ${cell.basis.map((basis) => html`<li>${`${texts.basis()}: ${texts.bases[basis]()}. ${texts.baseMeanings[basis]()}`}</li>`)}
    </ul>
    <p>${renderSources(cell.sources, content)}</p>
    ${renderContradictions([cell], rendering)}
    ${actor.note ? renderStatement(actor.note, {...rendering, sourcesAs: 'lines'}) : nothing}
  `;
}

/** A cell, with the levels for which to give the reason. */
export interface Reason {
  readonly cell: Cell;
  readonly levels: readonly Level[];
}

/** The cells of an actor, each with its levels. */
export function reasonsOf({cells}: Actor, {levels}: Content): Reason[] {
  return cells
    .map((cell) => ({cell, levels: levels.filter(({id}) => cell.levels.includes(id))}))
    .filter((reason) => reason.levels.length);
}

/** Renders the reasons of one actor below each other; where the sources disagree is told apart. */
export function renderReasons(
  reasons: readonly Reason[],
  {content, terms}: Rendering,
): TemplateResult {
  return html`<ul class="plain reasons">
    ${reasons.map(
      ({cell, levels}) =>
        html`<li>
          <p>
            <strong
              >${inLanguages(`${namesOf(levels, content)}: ${roleInWords(cell, content)}.`)}</strong
            >
            ${terms.mark(cell.why)} ${`${texts.basis()}: ${basesOf(cell)}.`}
            ${renderSources(cell.sources, content)}
            ${cell.contradiction ? renderDiffer(contradictionTexts.differBelow()) : nothing}
          </p>
        </li>`,
    )}
  </ul>`;
}

/** Renders each contradiction of these cells once, with the law apart from the sources. */
export function renderContradictions(
  cells: readonly Cell[],
  rendering: Rendering,
): TemplateResult[] {
  return rendering.content.contradictions
    .filter(({id}) => cells.some(({contradiction}) => contradiction === id))
    .map((contradiction) => renderContradiction(contradiction, rendering));
}

/** "adviseert (lid van het RBT)". */
function roleInWords({role, scope}: Cell, content: Content): string {
  return scope
    ? `${leadersTexts.roles[role]()} (${foreign(scope, content)})`
    : leadersTexts.roles[role]();
}

/** "wet, redactioneel". */
export function basesOf({basis}: Cell): string {
  return basis.map((each) => texts.bases[each]()).join(', ');
}

function namesOf(levels: readonly Level[], content: Content): string {
  return levels.map(({id}) => nameOfLevel(id, content)).join(', ');
}
