import {html, nothing, type TemplateResult} from 'lit';
import type {VitalChoice} from '../../context/situation-context.js';
import type {Actor, Cell, Level, LevelId, Role} from '../../content/schema.js';
import * as m from '../../i18n/messages.js';
import {renderDiffer} from '../../templates/contradiction.js';
import {BELL, icon, LIFEBUOY, SERVER, SPEECH, WHEEL} from '../../templates/icons.js';
import type {Rendering} from '../../templates/statement.js';
import {cellAt} from './answer.js';
import {renderReason} from './reason.js';

/** Which cell of the matrix. */
export interface CellKey {
  readonly actor: string;
  readonly level: LevelId;
}

/** What the table shows and whom it tells. */
export interface TableView {
  readonly rendering: Rendering;
  /** The level whose column stands out; the only one visible in a narrow container. */
  readonly shown: LevelId;
  readonly unknown: boolean;
  readonly vital: VitalChoice;
  /** The only cell that the Tab key enters. */
  readonly active: CellKey;
  readonly open: CellKey | undefined;
  readonly onKey: (event: KeyboardEvent) => void;
  /** Called with the cell whose "Waarom?" gets the focus, and with undefined when it loses it. */
  readonly onFocus: (cell?: CellKey) => void;
  readonly onToggle: (cell: CellKey, event: ToggleEvent) => void;
}

/** Renders the matrix as one native table: an actor a row, a level a column. */
export function renderTable(view: TableView): TemplateResult {
  const {content, terms} = view.rendering;
  return html`<table part="table" @keydown=${view.onKey}>
    <caption>
      ${m.tableCaption}
    </caption>
    <thead>
      <tr>
        <th scope="col" class="corner">${m.actor}</th>
        ${content.levels.map((level) => renderLevelHeader(level, view))}
      </tr>
    </thead>
    <tbody>
      ${content.actors.map(
        (actor) =>
          html`<tr class=${applies(actor, view.vital) ? '' : 'recedes'}>
            <th scope="row">
              ${terms.mark(actor.name)}${
                actor.vital
                  ? html`<span class="condition">${m.appliesIfVital[actor.vital]}</span>`
                  : nothing
              }
            </th>
            ${content.levels.map((level) => {
              const cell = cellAt(actor, level.id);
              return cell ? renderCell(actor, level, cell, view) : html`<td></td>`;
            })}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function renderLevelHeader({id, name, alias}: Level, {shown, unknown}: TableView): TemplateResult {
  return html`<th scope="col" class=${id === shown ? 'current' : 'other'}>
    <div class="box">
      <span>${name}</span>
      ${alias ? html`<span class="alias">${alias}</span>` : nothing}
      ${id === shown ? html`<span class="now">${unknown ? m.notScaled : m.now}</span>` : nothing}
    </div>
  </th>`;
}

function renderCell(actor: Actor, level: Level, cell: Cell, view: TableView): TemplateResult {
  const key: CellKey = {actor: actor.id, level: level.id};
  const id = `${actor.id}-${level.id}`;
  const role = m.roles[cell.role];
  const reachable = actor.id === view.active.actor && level.id === view.active.level;
  return html`<td class="${cell.role} ${level.id === view.shown ? 'current' : 'other'}">
    <div class="box">
      ${
        cell.role === 'none'
          ? html`<span class="dash" aria-hidden="true">–</span
              ><span class="visually-hidden">${role}</span>`
          : html`<span class="role">${icon(ICONS[cell.role] ?? '')}<span>${role}</span></span>`
      }
      ${cell.scope ? html`<span class="scope">${cell.scope}</span>` : nothing}
      ${cell.contradiction ? renderDiffer(m.sourcesDiffer) : nothing}
      <button
        type="button"
        class="why"
        id="why-${id}"
        tabindex=${reachable ? 0 : -1}
        popovertarget="reason-${id}"
        aria-label=${m.whyCell(actor.name, level.name, role)}
        @focus=${() => view.onFocus(key)}
        @blur=${() => view.onFocus()}
      >
        ${m.why}
      </button>
      <div
        id="reason-${id}"
        class="tip reason"
        part="reason"
        popover
        @beforetoggle=${(event: ToggleEvent) => view.onToggle(key, event)}
      >
        ${
          view.open?.actor === actor.id && view.open.level === level.id
            ? renderReason(actor, level, cell, view.rendering)
            : nothing
        }
      </div>
    </div>
  </td>`;
}

/** Both leaders have the steering wheel; every other role has its own icon. */
const ICONS: Readonly<Partial<Record<Role, string>>> = {
  'leads-administratively': WHEEL,
  'leads-operationally': WHEEL,
  supports: LIFEBUOY,
  advises: SPEECH,
  informed: BELL,
  'own-systems': SERVER,
};

function applies({vital}: Actor, choice: VitalChoice): boolean {
  return vital === undefined || choice === 'unknown' || vital === choice;
}
