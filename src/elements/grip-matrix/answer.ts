import {html, nothing, type TemplateResult} from 'lit';
import {cellAt} from '../../content/cells.js';
import type {Actor, Cell, Content, Level, LevelId, Role} from '../../content/schema.js';
import * as m from '../../i18n/messages.js';
import {renderDiffer} from '../../templates/contradiction.js';
import {heading} from '../../templates/heading.js';
import {icon, WHEEL} from '../../templates/icons.js';
import {renderStatement, type Rendering} from '../../templates/statement.js';

const LEADS = ['leads-administratively', 'leads-operationally'] as const;

/** One sentence for assistive technology: who leads at this level. */
export function leadersText(content: Content, level: LevelId): string {
  const name = content.levels.find(({id}) => id === level)?.name ?? level;
  const leaders = LEADS.map((role) => `${m.roles[role]}: ${namesOf(content, level, role)}`);
  return `${name}. ${leaders.join('. ')}.`;
}

/** Renders who leads at the chosen level, and what the level means. */
export function renderAnswer(
  level: LevelId,
  unknown: boolean,
  headingLevel: number,
  rendering: Rendering,
): TemplateResult | typeof nothing {
  const {content} = rendering;
  const facts = content.levels.find(({id}) => id === level);
  if (!facts) {
    return nothing;
  }
  return html`<section class="answer" part="answer">
    ${heading(headingLevel, unknown ? m.atWheelUnknown : m.atWheel(facts.name), 'section-title')}
    <dl class="leaders">
      ${LEADS.map(
        (role) =>
          html`<div class="leader ${role}">
            <dt>${icon(WHEEL)} <span>${m.roles[role]}</span></dt>
            ${renderLeaders(leadersOf(content, level, role))}
          </div>`,
      )}
    </dl>
    <details class="level-facts">
      <summary>${m.aboutLevel(facts.name)}</summary>
      ${renderLevelFacts(facts, rendering)}
    </details>
  </section>`;
}

/** Renders when a level applies, who leads, with which teams, how fast, and who scales up. */
export function renderLevelFacts(level: Level, rendering: Rendering): TemplateResult {
  return html`<dl class="facts">
    ${(Object.keys(m.levelFacts) as (keyof typeof m.levelFacts)[]).map((key) => {
      const statement = level[key];
      return statement
        ? html`<div>
            <dt>${m.levelFacts[key]}</dt>
            <dd>${renderStatement(statement, rendering)}</dd>
          </div>`
        : nothing;
    })}
  </dl>`;
}

interface Leader {
  readonly actor: Actor;
  readonly cell: Cell;
}

function renderLeaders(leaders: readonly Leader[]): TemplateResult | readonly TemplateResult[] {
  return leaders.length ? leaders.map(renderLeader) : html`<dd><strong>${m.nobody}</strong></dd>`;
}

function renderLeader({actor, cell}: Leader): TemplateResult {
  return html`<dd>
    <strong>${actor.name}</strong>
    ${cell.scope ? html`<span class="scope">${cell.scope}</span>` : nothing}
    ${cell.contradiction ? renderDiffer(m.sourcesDiffer) : nothing}
  </dd>`;
}

function leadersOf(content: Content, level: LevelId, role: Role): Leader[] {
  return content.actors.flatMap((actor) => {
    const cell = cellAt(actor, level);
    return cell?.role === role ? [{actor, cell}] : [];
  });
}

function namesOf(content: Content, level: LevelId, role: Role): string {
  return (
    leadersOf(content, level, role)
      .map(({actor}) => actor.name)
      .join(', ') || m.nobody
  );
}
