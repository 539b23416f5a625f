import {html, nothing, type TemplateResult} from 'lit';
import type {Assessment} from '../content/answers/assess.js';
import {seatsOf, type Leader, type Seat} from '../content/answers/leaders.js';
import type {Content} from '../content/model/schema.js';
import {leadersTexts} from './leaders.texts.js';
import {renderDiffer} from './contradiction.js';
import {icon, WHEEL} from './icons.js';
import {foreign, inItsLanguage} from './languages.js';
import {nameOfLevel} from './level-name.js';
import {noteOf, renderStatement, type Rendering} from './statement.js';

/** How the two boxes stand in a widget. */
export interface LeadersView {
  readonly rendering: Rendering;
  /** What to say next to a leader about whom the sources disagree. */
  readonly differ: string;
  /** Say also why each leads, with the sources. */
  readonly explained?: boolean;
}

/** Renders who is at the wheel: a box for who leads administratively, and one for who leads operationally. */
export function renderLeaders(assessment: Assessment, view: LeadersView): TemplateResult {
  return html`<dl class="leaders">
    ${seatsOf(assessment).map(
      (seat) =>
        html`<div class=${view.explained ? 'seat' : `leader ${seat.role}`}>
          <dt>${icon(WHEEL)} <span>${leadersTexts.roles[seat.role]()}</span></dt>
          ${
            seat.leaders.length
              ? seat.leaders.map((leader) => renderLeader(leader, view))
              : html`<dd>${renderNobody(seat, view)}</dd>`
          }
        </div>`,
    )}
  </dl>`;
}

function renderLeader(leader: Leader, view: LeadersView): TemplateResult {
  const {name, scope, contradiction} = leader;
  const {rendering, differ, explained} = view;
  const {content, terms} = rendering;
  return html`<dd>
    <strong>${inItsLanguage(name, content)}</strong>
    ${scope ? html`<span class="scope">${explained ? terms.mark(scope) : inItsLanguage(scope, content)}</span>` : nothing}
    ${explained ? renderStatement(leader, rendering) : noteOf(leader, rendering)}
    ${contradiction ? renderDiffer(differ) : nothing}
  </dd>`;
}

/** What the sources say where nobody of the matrix leads. */
function renderNobody({line}: Seat, {rendering, explained}: LeadersView): unknown {
  if (!line) {
    return leadersTexts.nobody();
  }
  return explained
    ? renderStatement(line, rendering)
    : [inItsLanguage(line.text, rendering.content), noteOf(line, rendering)];
}

/** "GRIP 3. Leidt bestuurlijk: Burgemeester. …", as assistive technology says it; for `inLanguages`. */
export function leadersText(assessment: Assessment, content: Content): string {
  return `${nameOfLevel(assessment.level, content)}. ${seatsText(assessment, content)}`;
}

/** "Leidt bestuurlijk: Burgemeester. Leidt operationeel: …"; for `inLanguages`. */
export function seatsText(assessment: Assessment, content: Content): string {
  return seatsOf(assessment)
    .map(({role, leaders, line}) => {
      const said = line && foreign(line.text.replace(/\.$/, ''), content, line.text);
      const names = leaders.map(({name}) => foreign(name, content)).join(', ');
      return `${leadersTexts.leads[role]()}: ${names || said || leadersTexts.nobody()}.`;
    })
    .join(' ');
}
