import {html, nothing, type TemplateResult} from 'lit';
import type {Link} from '../content/model/schema.js';
import {link} from './link.js';
import {langOf} from './languages.js';
import {sourceLinkTexts} from './source-link.texts.js';
import {renderStatement, type Rendering} from './statement.js';

/** Renders a link of a source: as it is, or marked as outdated or superseded with what takes its place. */
export function renderSourceLink(
  {title, url, state, note, successor}: Link,
  rendering: Rendering,
): TemplateResult {
  if (state === 'unchecked') {
    return link(url, title, langOf(title, rendering.content));
  }
  return html`<p class="old-link">
      ${link(url, title, langOf(title, rendering.content))}
      <span class="badge"
        >${state === 'outdated' ? sourceLinkTexts.outdated() : sourceLinkTexts.superseded()}</span
      >
    </p>
    ${
      successor
        ? html`<p class="successor">
            ${state === 'outdated' ? sourceLinkTexts.seeAlso() : sourceLinkTexts.replacedBy()}
            ${link(successor.url, successor.title, langOf(successor.title, rendering.content))}
          </p>`
        : nothing
    }
    ${note ? renderStatement(note, rendering) : nothing}`;
}
