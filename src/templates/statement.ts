import {html, nothing, type TemplateResult} from 'lit';
import type {Content, Statement} from '../content/model/schema.js';
import {renderMark} from './notes.js';
import {isFromDocuments, renderSources, renderSourcesWord} from './sources.js';
import type {TermMarker} from './terms.js';

/**
 * How a statement shows where it comes from: in a line of its own, also where it is from the widget's own document; as
 * a quiet word, where it is not; or as the number of a note, on paper.
 */
export type SourcesAs = 'lines' | 'words' | 'notes';

/** What the templates of a widget share while it renders once. */
export interface Rendering {
  readonly content: Content;
  readonly terms: TermMarker;
  readonly sourcesAs: SourcesAs;
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

/** Renders on paper the numbers of what is said elsewhere on a screen: where something comes from. */
export function noteOf(
  {sources}: Pick<Statement, 'sources'>,
  {sourcesAs}: Rendering,
): TemplateResult | typeof nothing {
  return sourcesAs === 'notes' ? renderMark(sources) : nothing;
}

/**
 * Renders the sources of a statement: in full on request, as a number on paper, and else as one word where it does not rest on the source
 * documents, because a remark of ours must never be read as a text of theirs.
 */
export function sourcesOf(
  {sources}: Pick<Statement, 'sources'>,
  {content, sourcesAs, terms}: Rendering,
): TemplateResult | typeof nothing {
  if (sourcesAs === 'notes') {
    return renderMark(sources);
  }
  if (sourcesAs === 'lines') {
    return html`${' '}${renderSources(sources, content)}`;
  }
  return isFromDocuments(sources)
    ? nothing
    : html`${' '}${renderSourcesWord(sources, content, terms.nextId())}`;
}
