import {html, nothing, type TemplateResult} from 'lit';
import type {Content, Contradiction, Statement} from '../content/model/schema.js';
import {contradictionTexts} from './contradiction.texts.js';
import {icon, WARNING} from './icons.js';
import {foreign, inLanguages} from './languages.js';
import {renderStatement, type Rendering, type SourcesAs} from './statement.js';

/** "De bronnen spreken elkaar tegen: wie leidt bij GRIP 3?" */
export function contradictionTitle(question: string, content: Content): unknown {
  return inLanguages(`${contradictionTexts.title()}: ${foreign(question, content)}`);
}

/** Renders what the sources say next to each other, and the statutory position apart from them. */
export function renderContradiction(
  contradiction: Contradiction,
  rendering: Rendering,
): TemplateResult {
  return html`<div class="notice contradiction" part="contradiction">
    <p>${renderTitle(contradiction, rendering)}</p>
    ${renderSides(contradiction, rendering)}
  </div>`;
}

/** Renders a contradiction folded to its title, where there can be many. */
export function renderFolded(contradiction: Contradiction, rendering: Rendering): TemplateResult {
  return html`<details class="notice contradiction" part="contradiction">
    <summary>${renderTitle(contradiction, rendering)}</summary>
    ${renderSides(contradiction, rendering)}
  </details>`;
}

function renderTitle({question}: Contradiction, {content}: Rendering): TemplateResult {
  return html`${icon(WARNING)} <strong>${contradictionTitle(question, content)}</strong>`;
}

function renderSides(
  {statements, position, practice}: Contradiction,
  rendering: Rendering,
): TemplateResult {
  const withSources = {...rendering, sourcesAs: inFull(rendering)};
  return html`<div class="sides">
    ${statements.map((statement) => html`<div class="side">${renderStatement(statement, withSources)}</div>`)}
    ${[position, practice].map((each) => each && renderPosition(each, withSources))}
  </div>`;
}

/** With every source, also those of the factsheet. */
function inFull({sourcesAs}: Rendering): SourcesAs {
  return sourcesAs === 'notes' ? 'notes' : 'lines';
}

/** Names a position after what it rests on: nothing else is called law. */
function renderPosition(statement: Statement, rendering: Rendering): TemplateResult {
  const isLaw = statement.sources.every(({document}) => document === 'law');
  return html`<div class="side position">
    <p><strong>${isLaw ? contradictionTexts.lawSays() : contradictionTexts.othersSay()}</strong></p>
    ${renderStatement(statement, rendering)}
  </div>`;
}

/** Renders the mark of a statement about which the sources disagree. */
export function renderDiffer(text: string): TemplateResult {
  return html`<span class="differ">${icon(WARNING)}<span>${text}</span></span>`;
}

/**
 * Renders the contradiction that a statement is part of: in full where it first comes up, then as a mark.
 *
 * @param shown - The contradictions that came up before.
 */
export function renderContradictionOf(
  {contradiction}: {readonly contradiction?: string | undefined},
  shown: Set<string>,
  rendering: Rendering,
  render = renderContradiction,
): TemplateResult | typeof nothing {
  const found = rendering.content.contradictions.find(({id}) => id === contradiction);
  if (!found) {
    return nothing;
  }
  if (shown.has(found.id)) {
    return renderDiffer(contradictionTexts.differAbove());
  }
  shown.add(found.id);
  return render(found, rendering);
}
