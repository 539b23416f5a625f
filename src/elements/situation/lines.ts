import {html, nothing, type TemplateResult} from 'lit';
import type {Line} from '../../content/answers/assess.js';
import {renderContradictionOf, renderFolded} from '../../templates/contradiction.js';
import {renderFold} from '../../templates/fold.js';
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
  start = 1,
): TemplateResult {
  return renderList(
    lines.map(
      (line) =>
        html`${renderStatement(line, rendering)}
        ${renderContradictionOf(line, shown, rendering, renderFolded)}`,
    ),
    numbered,
    start,
  );
}

/** Renders a section with lines, one tap away, or nothing without lines. */
export function renderSection(
  title: string,
  lines: readonly Line[],
  headingLevel: number,
  view: LinesView,
  numbered = false,
): TemplateResult | typeof nothing {
  return lines.length
    ? renderFold(
        {title, count: lines.length, headingLevel, part: 'section'},
        html`<div class="lines">${renderLines(lines, view, numbered)}</div>`,
      )
    : nothing;
}

/**
 * Renders the first lines, and the rest one tap away.
 *
 * @param more - What the rest is called, with how many.
 */
export function renderFirst(
  lines: readonly Line[],
  atOnce: number,
  more: (count: number) => string,
  view: LinesView,
): TemplateResult {
  const rest = lines.slice(atOnce);
  return html`${renderLines(lines.slice(0, atOnce), view, true)}
  ${
    rest.length
      ? html`<details class="rest-of">
          <summary>${more(rest.length)}</summary>
          ${renderLines(rest, view, true, atOnce + 1)}
        </details>`
      : nothing
  }`;
}

/** Renders a list; a list of one item is a list too, because the next answer can bring another. */
export function renderList(items: readonly unknown[], numbered = false, start = 1): TemplateResult {
  const listed = items.map((item) => html`<li>${item}</li>`);
  return numbered
    ? html`<ol start=${start}>
        ${listed}
      </ol>`
    : html`<ul>
        ${listed}
      </ul>`;
}
