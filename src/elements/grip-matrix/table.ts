import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {cellAt, cellHolds, rowHolds} from '../../content/answers/cells.js';
import {levelName} from '../../content/answers/level-names.js';
import type {Actor, Answers, Cell, Level, LevelId} from '../../content/model/schema.js';
import {inItsLanguage, inLanguages, withoutLanguages} from '../../templates/languages.js';
import {nameOfLevel} from '../../templates/level-name.js';
import {noteOf, type Rendering} from '../../templates/statement.js';
import {renderReason} from './reason.js';
import {cellText, renderCondition, renderLimits, renderRole} from './role.js';
import {leadersTexts} from '../../templates/leaders.texts.js';
import {texts} from './texts.js';

/** Which cell of the matrix. */
export interface CellKey {
  readonly actor: string;
  readonly level: LevelId;
}

/** What the table shows and whom it tells. */
export interface TableView {
  readonly rendering: Rendering;
  /** Whose rows it has. */
  readonly actors: readonly Actor[];
  /** Of these, whose rows are folded where the shown level is the only one visible. */
  readonly folded?: readonly Actor[];
  /** The level whose column stands out; the only one visible in a narrow container. */
  readonly shown: LevelId;
  readonly unknown: boolean;
  /** What the page was told; at which level does not count, because the table has them all. */
  readonly answers: Answers;
  /** The only cell that the Tab key enters. */
  readonly active: CellKey;
  readonly open: CellKey | undefined;
  readonly onKey: (event: KeyboardEvent) => void;
  /** Called with the cell that gets the focus, and with undefined when it loses it. */
  readonly onFocus: (cell?: CellKey) => void;
  readonly onToggle: (cell: CellKey, event: ToggleEvent) => void;
}

/** Renders the matrix as one native table: an actor a row, a level a column. */
export function renderTable(view: TableView): TemplateResult {
  const {content, terms} = view.rendering;
  return html`<table part="table" @keydown=${view.onKey}>
    <caption>
      ${leadersTexts.tableCaption()}
      <span class="hint">${texts.pressCell()}</span>
    </caption>
    <thead>
      <tr>
        <th scope="col" class="corner">${leadersTexts.actor()}</th>
        ${content.levels.map((level) => renderLevelHeader(level, view))}
      </tr>
    </thead>
    <tbody>
      ${view.actors.map((actor) =>
        // A row of its own for each actor, because a reason may be open in it.
        keyed(
          actor.id,
          html`<tr class=${rowClass(actor, view)}>
            <th scope="row">${terms.mark(actor.name)}${renderCondition(actor)}</th>
            ${content.levels.map((level) => {
              const cell = cellAt(actor, level.id);
              return cell ? renderCell(actor, level, cell, view) : html`<td></td>`;
            })}
          </tr>`,
        ),
      )}
    </tbody>
  </table>`;
}

function renderLevelHeader(
  {id, alias}: Level,
  {shown, unknown, rendering: {content}}: TableView,
): TemplateResult {
  return html`<th scope="col" class=${id === shown ? 'current' : 'other'}>
    <div class="box">
      <span>${inLanguages(nameOfLevel(id, content))}</span>
      ${alias ? html`<span class="alias">${inItsLanguage(alias, content)}</span>` : nothing}
      ${id === shown ? html`<span class="now">${unknown ? texts.notScaled() : texts.now()}</span>` : nothing}
    </div>
  </th>`;
}

function rowClass(actor: Actor, {answers, folded}: TableView): string {
  return [rowHolds(actor, answers) ? '' : 'recedes', folded?.includes(actor) ? 'folded-row' : '']
    .join(' ')
    .trim();
}

function renderCell(actor: Actor, level: Level, cell: Cell, view: TableView): TemplateResult {
  const {content} = view.rendering;
  const key: CellKey = {actor: actor.id, level: level.id};
  const id = `${actor.id}-${level.id}`;
  const said = cellText(cell, content);
  const isShown = level.id === view.shown;
  const reachable = actor.id === view.active.actor && level.id === view.active.level;
  const holds = cellHolds(actor, cell, {...view.answers, level: level.id});
  const classes = [cell.role, isShown ? 'current' : 'other', holds ? '' : 'recedes'];
  // The words of a level that a narrow container hides are for assistive technology, without a button out of sight.
  return html`<td class=${classes.join(' ').trim()}>
    <button
      type="button"
      class="why box"
      id="why-${id}"
      tabindex=${reachable ? 0 : -1}
      popovertarget="reason-${id}"
      aria-label=${texts.whyCell({actor: actor.name, level: levelName(level.id, content), role: withoutLanguages(said)})}
      @focus=${() => view.onFocus(key)}
      @blur=${() => view.onFocus()}
    >
      ${
        cell.role === 'none'
          ? html`<span class="dash">–</span
              ><span class="visually-hidden">${leadersTexts.roles.none()}</span>`
          : renderRole(cell.role)
      }
      ${renderLimits(cell, content)}${noteOf(cell, view.rendering)}
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
    ${isShown ? nothing : html`<span class="visually-hidden told">${inLanguages(said)}</span>`}
  </td>`;
}
