import {html, type TemplateResult} from 'lit';
import type {Contradiction, Statement} from '../content/schema.js';
import * as m from '../i18n/messages.js';
import {icon, WARNING} from './icons.js';
import {renderStatement, type Rendering} from './statement.js';

/** Renders what the sources say next to each other, and the statutory position apart from them. */
export function renderContradiction(
  {question, statements, position, practice}: Contradiction,
  rendering: Rendering,
): TemplateResult {
  const withSources = {...rendering, showSources: true};
  return html`<div class="notice contradiction" part="contradiction">
    <p>${icon(WARNING)} <strong>${`${m.contradiction}: ${question}`}</strong></p>
    <div class="sides">
      ${statements.map((statement) => html`<div class="side">${renderStatement(statement, withSources)}</div>`)}
      ${[position, practice].map((each) => each && renderPosition(each, withSources))}
    </div>
  </div>`;
}

/** Names a position after what it rests on: nothing else is called law. */
function renderPosition(statement: Statement, rendering: Rendering): TemplateResult {
  const isLaw = statement.sources.every(({document}) => document === 'law');
  return html`<div class="side position">
    <p><strong>${isLaw ? m.lawSays : m.othersSay}</strong></p>
    ${renderStatement(statement, rendering)}
  </div>`;
}

/** Renders the mark of a statement about which the sources disagree. */
export function renderDiffer(text: string): TemplateResult {
  return html`<span class="differ">${icon(WARNING)}<span>${text}</span></span>`;
}
