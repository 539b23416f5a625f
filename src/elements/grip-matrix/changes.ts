import {html, nothing, type TemplateResult} from 'lit';
import type {VitalChoice} from '../../context/situation-context.js';
import type {CellChange, Comparison} from '../../content/compare.js';
import type {Cell, Content, Level, LevelId} from '../../content/schema.js';
import * as m from '../../i18n/messages.js';
import {joinNames} from '../../templates/authors.js';
import {ARROW, icon} from '../../templates/icons.js';
import {renderStatement, type Rendering} from '../../templates/statement.js';
import {leadersText} from './answer.js';
import {basesOf, renderContradictions, renderReasons} from './reason.js';
import {applies, renderCondition, renderLimits, renderRole} from './role.js';

/** What the comparison of two levels shows, and whom it tells. */
export interface ChangesView {
  readonly rendering: Rendering;
  readonly comparison: Comparison;
  readonly vital: VitalChoice;
  /** Only an open comparison is rendered. */
  readonly open: boolean;
  readonly onChoose: (from: LevelId, to: LevelId) => void;
  readonly onToggle: (event: Event) => void;
}

/** Renders what changes between two levels, which the visitor can choose. */
export function renderChanges(view: ChangesView): TemplateResult {
  const {from, to} = view.comparison;
  return html`<details class="comparison" part="comparison" @toggle=${view.onToggle}>
    <summary>${m.whatChanges(from.name, to.name)}</summary>
    ${view.open ? renderOpen(view) : nothing}
  </details>`;
}

/** One sentence for assistive technology: how much changes, and who leads then. */
export function changesText(content: Content, {from, to, changes}: Comparison): string {
  return `${m.changesSaid(from.name, to.name, changes.length)} ${leadersText(content, to.id)}`;
}

function renderOpen({rendering, comparison, vital, onChoose}: ChangesView): TemplateResult {
  const {levels} = rendering.content;
  const {from, to} = comparison;
  return html`<div class="fields">
      ${renderLevels(m.compareFrom, levels, from, (level) => onChoose(level, to.id))}
      ${renderLevels(m.compareTo, levels, to, (level) => onChoose(from.id, level))}
    </div>
    ${from === to ? html`<p>${m.sameLevel}</p>` : renderComparison(comparison, vital, rendering)}`;
}

function renderLevels(
  label: string,
  levels: readonly Level[],
  chosen: Level,
  onChoose: (level: LevelId) => void,
): TemplateResult {
  return html`<label class="field"
    >${label}<select
      @change=${({target}: Event) => onChoose((target as HTMLSelectElement).value as LevelId)}
    >
      ${levels.map(
        ({id, name}) => html`<option value=${id} .selected=${id === chosen.id}>${name}</option>`,
      )}
    </select></label
  >`;
}

function renderComparison(
  {from, to, changes, same, teams}: Comparison,
  vital: VitalChoice,
  rendering: Rendering,
): TemplateResult {
  const names = joinNames(
    same.map(({name}) => name),
    rendering.content.lang,
  );
  return html`${
    changes.length
      ? html`<ul class="plain changes">
          ${changes.map((change) => renderChange(change, from, to, vital))}
        </ul>`
      : html`<p>${m.nothingChanges}</p>`
  }
  ${changes.length && same.length ? html`<p>${m.restStays(names)}</p>` : nothing}
  ${
    teams
      ? html`<dl class="teams">
          ${[from, to].map(
            (level) =>
              html`<div>
                <dt>${m.teamsAt(level.name)}</dt>
                <dd>${renderStatement(level.teams, rendering)}</dd>
              </div>`,
          )}
        </dl>`
      : html`<p>${m.teamsStay}</p>`
  }
  ${changes.length ? renderWhy(changes, from, to, rendering) : nothing}`;
}

function renderChange(
  {actor, from, to, differs}: CellChange,
  before: Level,
  after: Level,
  vital: VitalChoice,
): TemplateResult {
  return html`<li class=${applies(actor, vital) ? '' : 'recedes'}>
    <div><strong>${actor.name}</strong> ${renderCondition(actor)}</div>
    <div class="before">${renderSide(from, before)}</div>
    ${icon(ARROW)}
    <div class="after ${to.role}">${renderSide(to, after)}</div>
    ${
      differs.includes('basis')
        ? html`<p class="quiet">${m.basisChanges(basesOf(from), basesOf(to))}</p>`
        : nothing
    }
  </li>`;
}

function renderSide(cell: Cell, level: Level): TemplateResult {
  return html`<span class="visually-hidden">${m.atLevel(level.name)}</span> ${renderRole(cell.role)}
    ${renderLimits(cell)}`;
}

function renderWhy(
  changes: readonly CellChange[],
  before: Level,
  after: Level,
  rendering: Rendering,
): TemplateResult {
  return html`<details class="why-changes">
    <summary>${m.whyChanges}</summary>
    ${changes.map(
      ({actor, from, to}) =>
        html`<p><strong>${actor.name}</strong></p>
          ${renderReasons(
            [
              {cell: from, levels: [before]},
              {cell: to, levels: [after]},
            ],
            rendering,
          )}`,
    )}
    ${renderContradictions(
      changes.flatMap(({from, to}) => [from, to]),
      rendering,
    )}
  </details>`;
}
