import {html, nothing, type TemplateResult} from 'lit';
import type {Line} from '../../content/answers/assess.js';
import {renderContradictionOf, renderFolded} from '../../templates/contradiction.js';
import {heading} from '../../templates/heading.js';
import {renderStatement, type Rendering} from '../../templates/statement.js';

/** What lines need to be rendered: the widget's rendering, and which contradictions stand in it in full. */
export interface LinesView {
  readonly rendering: Rendering;
  readonly shown: Set<string>;
}

/** Renders lines as a list, each with its source and with what contradicts it. */
export function renderLines(
  lines: readonly Line[],
  {rendering, shown}: LinesView,
  numbered = false,
): TemplateResult {
  return renderList(
    lines.map(
      (line) =>
        html`${renderStatement(line, rendering)}
        ${renderContradictionOf(line, shown, rendering, renderFolded)}`,
    ),
    numbered,
  );
}

/** Renders a section with lines, or nothing without lines. */
export function renderSection(
  title: string,
  lines: readonly Line[],
  headingLevel: number,
  view: LinesView,
  numbered = false,
): TemplateResult | typeof nothing {
  return lines.length
    ? html`<section class="lines" part="section">
        ${heading(headingLevel, title, 'section-title')} ${renderLines(lines, view, numbered)}
      </section>`
    : nothing;
}

/** Renders a list; a list of one item is a list too, because the next answer can bring another. */
export function renderList(items: readonly unknown[], numbered = false): TemplateResult {
  const listed = items.map((item) => html`<li>${item}</li>`);
  return numbered
    ? html`<ol>
        ${listed}
      </ol>`
    : html`<ul>
        ${listed}
      </ul>`;
}
