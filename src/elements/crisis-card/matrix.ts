import {html, nothing, type TemplateResult} from 'lit';
import {cellAt} from '../../content/answers/cells.js';
import {levelName} from '../../content/answers/level-names.js';
import type {Actor, Cell, Content, Level} from '../../content/model/schema.js';
import {textOf} from '../../internal/text-of.js';
import {foreign, inItsLanguage, inLanguages} from '../../templates/languages.js';
import {nameOfLevel} from '../../templates/level-name.js';
import {leadersTexts} from '../../templates/leaders.texts.js';
import {basisMarks, renderMarks, renderNoteMark} from './marks.js';
import {texts} from './texts.js';

/** Renders the matrix as one table with all words written out. */
export function renderMatrix(content: Content): TemplateResult {
  return html`<p>${`${texts.leaders()} ${texts.none()}`}</p>
    <table part="table">
      <caption class="visually-hidden">
        ${leadersTexts.tableCaption()}
      </caption>
      <thead>
        <tr>
          <th scope="col">${leadersTexts.actor()}</th>
          ${content.levels.map((level) => renderLevel(level, content))}
        </tr>
      </thead>
      <tbody>
        ${content.actors.map(
          (actor) =>
            html`<tr>
              <th scope="row">${inItsLanguage(actor.name, content)}</th>
              ${spans(actor, content).map((span) => renderSpan(span, content))}
            </tr>`,
        )}
      </tbody>
    </table>`;
}

function renderLevel(level: Level, content: Content): TemplateResult {
  return html`<th scope="col">${inLanguages(nameOfLevel(level.id, content))}</th>`;
}

/** Levels next to each other at which the card says the same of an actor. */
interface Span {
  readonly cell: Cell | undefined;
  readonly levels: readonly Level[];
}

function spans(actor: Actor, {levels}: Content): Span[] {
  const found: Span[] = [];
  for (const level of levels) {
    const cell = cellAt(actor, level.id);
    const last = found.at(-1);
    if (last && shown(last.cell) === shown(cell)) {
      found[found.length - 1] = {cell, levels: [...last.levels, level]};
    } else {
      found.push({cell, levels: [level]});
    }
  }
  return found;
}

/** What the card shows of a cell, to compare. */
function shown(cell: Cell | undefined): string {
  return textOf(cell && [cell.role, cell.scope, cell.contradiction, basisMarks(cell)]);
}

function renderSpan({cell, levels}: Span, content: Content): TemplateResult {
  return html`<td
    class=${cell?.role ?? 'none'}
    colspan=${levels.length}
    data-levels=${levelRange(levels, content)}
  >
    ${cell ? renderCell(cell, content) : nothing}
  </td>`;
}

function renderCell({role, scope, contradiction, basis}: Cell, content: Content): TemplateResult {
  const marks = renderNoteMark(contradiction, content);
  return role === 'none'
    ? html`<span aria-hidden="true">–</span
        ><span class="visually-hidden">${leadersTexts.roles.none()}</span
        >${scope ? html`<span class="small">${inLanguages(` ${foreign(scope, content)}`)}</span>${renderMarks(basisMarks({basis}))}` : nothing}${marks}`
    : html`${leadersTexts.roles[role]()}${scope ? html`<span class="small">${inLanguages(`, ${foreign(scope, content)}`)}</span>` : nothing}${renderMarks(basisMarks({basis}))}${marks}`;
}

/** "GRIP 1 tot en met GRIP 3", for where a cell stands apart from its column. */
function levelRange(levels: readonly Level[], content: Content): string {
  const [first, ...rest] = levels.map(({id}) => levelName(id, content));
  const last = rest.at(-1);
  return first && last ? texts.levels({first, last}) : (first ?? '');
}
