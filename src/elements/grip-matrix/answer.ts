import {html, nothing, type TemplateResult} from 'lit';
import {cellAt} from '../../content/answers/cells.js';
import type {
  Actor,
  Cell,
  Content,
  Level,
  LevelId,
  Role,
  Statement,
} from '../../content/model/schema.js';
import {renderDiffer} from '../../templates/contradiction.js';
import {contradictionTexts} from '../../templates/contradiction.texts.js';
import {heading} from '../../templates/heading.js';
import {icon, WHEEL} from '../../templates/icons.js';
import {foreign, inItsLanguage, inLanguages} from '../../templates/languages.js';
import {leadersTexts} from '../../templates/leaders.texts.js';
import {FACT_OF, seatText} from '../../templates/seats.js';
import {renderStatement, type Rendering} from '../../templates/statement.js';
import {texts} from './texts.js';

const LEADS = ['leads-administratively', 'leads-operationally'] as const;

/** One sentence for assistive technology: who leads at this level; for `inLanguages`. */
export function leadersText(content: Content, level: LevelId): string {
  const facts = content.levels.find(({id}) => id === level);
  const seats = LEADS.map((role) =>
    seatText(
      role,
      leadersOf(content, level, role).map(({actor}) => actor.name),
      facts?.[FACT_OF[role]],
      content,
    ),
  );
  return `${foreign(facts?.name ?? level, content)}. ${seats.join(' ')}`;
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
    ${heading(headingLevel, unknown ? leadersTexts.atWheelUnknown() : inLanguages(leadersTexts.atWheel({level: foreign(facts.name, content)})), 'section-title')}
    <dl class="leaders">
      ${LEADS.map(
        (role) =>
          html`<div class="leader ${role}">
            <dt>${icon(WHEEL)} <span>${leadersTexts.roles[role]()}</span></dt>
            ${renderLeaders(leadersOf(content, level, role), facts[FACT_OF[role]], content)}
          </div>`,
      )}
    </dl>
    <details class="level-facts">
      <summary>${inLanguages(texts.aboutLevel({level: foreign(facts.name, content)}))}</summary>
      ${renderLevelFacts(facts, rendering)}
    </details>
  </section>`;
}

/** Renders when a level applies, who leads, with which teams, how fast, and who scales up. */
export function renderLevelFacts(level: Level, rendering: Rendering): TemplateResult {
  return html`<dl class="facts">
    ${(Object.keys(texts.levelFacts) as (keyof typeof texts.levelFacts)[]).map((key) => {
      const statement = level[key];
      return statement
        ? html`<div>
            <dt>${texts.levelFacts[key]()}</dt>
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

/** Renders who leads, or what the sources say where nobody of the table does. */
function renderLeaders(
  leaders: readonly Leader[],
  fact: Statement,
  content: Content,
): TemplateResult | readonly TemplateResult[] {
  return leaders.length
    ? leaders.map((leader) => renderLeader(leader, content))
    : html`<dd>${inItsLanguage(fact.text, content)}</dd>`;
}

function renderLeader({actor, cell}: Leader, content: Content): TemplateResult {
  return html`<dd>
    <strong>${inItsLanguage(actor.name, content)}</strong>
    ${cell.scope ? html`<span class="scope">${inItsLanguage(cell.scope, content)}</span>` : nothing}
    ${cell.contradiction ? renderDiffer(contradictionTexts.differ()) : nothing}
  </dd>`;
}

function leadersOf(content: Content, level: LevelId, role: Role): Leader[] {
  return content.actors.flatMap((actor) => {
    const cell = cellAt(actor, level);
    return cell?.role === role ? [{actor, cell}] : [];
  });
}
