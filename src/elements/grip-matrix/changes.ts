import {html, nothing, type TemplateResult} from 'lit';
import {assess} from '../../content/answers/assess.js';
import {cellHolds, rowHolds} from '../../content/answers/cells.js';
import type {CellChange, Comparison} from '../../content/answers/compare.js';
import {levelName} from '../../content/answers/level-names.js';
import type {Answers, Cell, Content, Level, LevelId} from '../../content/model/schema.js';
import {lookingAt} from '../../context/situation-context.js';
import {joinNames} from '../../templates/authors.js';
import {renderFold} from '../../templates/fold.js';
import {ARROW, icon} from '../../templates/icons.js';
import {foreign, inItsLanguage, inLanguages, langOf} from '../../templates/languages.js';
import {leadersText} from '../../templates/leaders.js';
import {nameOfLevel} from '../../templates/level-name.js';
import {renderStatement, type Rendering} from '../../templates/statement.js';
import {basesOf, renderContradictions, renderReasons} from './reason.js';
import {renderCondition, renderLimits, renderRole} from './role.js';
import {texts} from './texts.js';

/** What the comparison of two levels shows, and whom it tells. */
export interface ChangesView {
  readonly rendering: Rendering;
  readonly comparison: Comparison;
  /** What the page was told, whatever the level. */
  readonly answers: Answers;
  /** Only an open comparison is rendered. */
  readonly open: boolean;
  readonly headingLevel: number;
  readonly onChoose: (from: LevelId, to: LevelId) => void;
}

/** Renders what changes between two levels, which the visitor can choose. */
export function renderChanges(view: ChangesView): TemplateResult {
  const {from, to} = view.comparison;
  const {content} = view.rendering;
  const names = {from: nameOfLevel(from.id, content), to: nameOfLevel(to.id, content)};
  return renderFold(
    {
      title: inLanguages(texts.compareTitle(names)),
      headingLevel: view.headingLevel,
      open: view.open,
      part: 'comparison',
    },
    view.open ? renderOpen(view) : nothing,
  );
}

/** One sentence for assistive technology: how much changes, and who leads then; for `inLanguages`. */
export function changesText(
  content: Content,
  {from, to, changes}: Comparison,
  answers: Answers,
): string {
  const after = assess(lookingAt(to.id, answers), content);
  return `${texts.changesSaid({from: nameOfLevel(from.id, content), to: nameOfLevel(to.id, content), count: changes.length})} ${leadersText(after, content)}`;
}

function renderOpen({rendering, comparison, answers, onChoose}: ChangesView): TemplateResult {
  const {content} = rendering;
  const {from, to} = comparison;
  return html`<div class="fields">
      ${renderLevels(texts.compareFrom(), content, from, (level) => onChoose(level, to.id))}
      ${renderLevels(texts.compareTo(), content, to, (level) => onChoose(from.id, level))}
    </div>
    ${from === to ? html`<p>${texts.sameLevel()}</p>` : renderComparison(comparison, answers, rendering)}`;
}

function renderLevels(
  label: string,
  content: Content,
  chosen: Level,
  onChoose: (level: LevelId) => void,
): TemplateResult {
  return html`<label class="field"
    >${label}<select
      @change=${({target}: Event) => onChoose((target as HTMLSelectElement).value as LevelId)}
    >
      ${content.levels.map(
        ({id, name}) =>
          html`<option value=${id} lang=${langOf(name, content)} .selected=${id === chosen.id}>
            ${levelName(id, content)}
          </option>`,
      )}
    </select></label
  >`;
}

function renderComparison(
  {from, to, changes, same, teams}: Comparison,
  answers: Answers,
  rendering: Rendering,
): TemplateResult {
  const names = joinNames(
    same.map(({name}) => foreign(name, rendering.content)),
    rendering.content.lang,
  );
  return html`${
    changes.length
      ? html`<ul class="plain changes">
          ${changes.map((change) => renderChange(change, from, to, answers, rendering.content))}
        </ul>`
      : html`<p>${texts.nothingChanges()}</p>`
  }
  ${changes.length && same.length ? html`<p>${inLanguages(texts.restStays({names}))}</p>` : nothing}
  ${
    teams
      ? html`<dl class="teams">
          ${[from, to].map(
            (level) =>
              html`<div>
                <dt>
                  ${inLanguages(texts.teamsAt({level: nameOfLevel(level.id, rendering.content)}))}
                </dt>
                <dd>${renderStatement(level.teams, rendering)}</dd>
              </div>`,
          )}
        </dl>`
      : html`<p>${texts.teamsStay()}</p>`
  }
  ${changes.length ? renderWhy(changes, from, to, rendering) : nothing}`;
}

function renderChange(
  {actor, from, to, differs}: CellChange,
  before: Level,
  after: Level,
  answers: Answers,
  content: Content,
): TemplateResult {
  const receding = (cell: Cell, {id}: Level): string =>
    cellHolds(actor, cell, {...answers, level: id}) ? '' : 'recedes';
  return html`<li class=${rowHolds(actor, answers) ? '' : 'recedes'}>
    <div><strong>${inItsLanguage(actor.name, content)}</strong> ${renderCondition(actor)}</div>
    <div class="before ${receding(from, before)}">${renderSide(from, before, content)}</div>
    ${icon(ARROW)}
    <div class="after ${to.role} ${receding(to, after)}">${renderSide(to, after, content)}</div>
    ${
      differs.includes('basis')
        ? html`<p class="quiet">${texts.basisChanges({from: basesOf(from), to: basesOf(to)})}</p>`
        : nothing
    }
  </li>`;
}

function renderSide(cell: Cell, level: Level, content: Content): TemplateResult {
  return html`<span class="visually-hidden"
      >${inLanguages(texts.atLevel({level: nameOfLevel(level.id, content)}))}</span
    >
    ${renderRole(cell.role)} ${renderLimits(cell, content)}`;
}

function renderWhy(
  changes: readonly CellChange[],
  before: Level,
  after: Level,
  rendering: Rendering,
): TemplateResult {
  return html`<details class="why-changes">
    <summary>${texts.whyChanges()}</summary>
    ${changes.map(
      ({actor, from, to}) =>
        html`<p><strong>${inItsLanguage(actor.name, rendering.content)}</strong></p>
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
