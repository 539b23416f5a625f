import {html, nothing, type TemplateResult} from 'lit';
import type {Content, Statement} from '../content/model/schema.js';
import {isFromDocuments, renderSources, renderSourcesWord} from './sources.js';
import type {TermMarker} from './terms.js';

/** What the templates of a widget share while it renders once. */
export interface Rendering {
  readonly content: Content;
  readonly terms: TermMarker;
  /** Show the source below every statement, also of those from the widget's own document. */
  readonly showSources: boolean;
}

/**
 * Renders a statement with its list, if any, and its source.
 *
 * @param aside - What belongs to the sentence, such as a condition.
 */
export function renderStatement(
  statement: Statement,
  rendering: Rendering,
  aside: unknown = nothing,
): TemplateResult {
  return html`<p>
      ${rendering.terms.mark(statement.text)}${aside}${sourcesOf(statement, rendering)}
    </p>
    ${
      statement.items
        ? html`<ul class="items">
            ${statement.items.map((item) => html`<li>${rendering.terms.mark(item)}</li>`)}
          </ul>`
        : nothing
    }`;
}

/**
 * Renders the sources of a statement: in full on request, and as one word where it does not rest on the source
 * documents, because a remark of ours must never be read as a text of theirs.
 */
export function sourcesOf(
  {sources}: Pick<Statement, 'sources'>,
  {content, showSources, terms}: Rendering,
): TemplateResult | typeof nothing {
  if (showSources) {
    return html`${' '}${renderSources(sources, content)}`;
  }
  return isFromDocuments(sources)
    ? nothing
    : html`${' '}${renderSourcesWord(sources, content, terms.nextId())}`;
}
