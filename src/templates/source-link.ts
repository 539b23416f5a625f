import {html, nothing, type TemplateResult} from 'lit';
import type {Link} from '../content/schema.js';
import * as m from '../i18n/messages.js';
import {link} from './link.js';
import {renderStatement, type Rendering} from './statement.js';

/** Renders a link of a source: as it is, or marked as outdated or superseded with what takes its place. */
export function renderSourceLink(
  {title, url, state, note, successor}: Link,
  rendering: Rendering,
): TemplateResult {
  if (state === 'unchecked') {
    return link(url, title);
  }
  return html`<p class="old-link">
      ${link(url, title)}
      <span class="badge">${state === 'outdated' ? m.outdated : m.superseded}</span>
    </p>
    ${
      successor
        ? html`<p class="successor">
            ${state === 'outdated' ? m.seeAlso : m.replacedBy}
            ${link(successor.url, successor.title)}
          </p>`
        : nothing
    }
    ${note ? renderStatement(note, rendering) : nothing}`;
}
