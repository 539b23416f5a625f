import {html, nothing, type TemplateResult} from 'lit';
import type {Link, Source} from '../content/model/schema.js';
import {link} from './link.js';
import {inItsLanguage, langOf} from './languages.js';
import {sourceLinkTexts} from './source-link.texts.js';
import {cites} from './sources.js';
import {renderStatement, type Rendering} from './statement.js';

/**
 * Renders a link of a source. One that takes its place comes first, with what the source gave behind it.
 *
 * @param sources - Of the item that has the link.
 */
export function renderSourceLink(
  {title, url, state, note, successor}: Link,
  sources: readonly Source[],
  rendering: Rendering,
): TemplateResult {
  const {content} = rendering;
  const given = link(url, title, langOf(title, content));
  if (state === 'unchecked') {
    return given;
  }
  const remark = note ? renderStatement(note, rendering) : nothing;
  if (successor?.url) {
    return html`<p>${link(successor.url, successor.title, langOf(successor.title, content))}</p>
      <details class="quiet">
        <summary>
          ${cites(sources, 'factsheet') ? sourceLinkTexts.inFactsheet() : sourceLinkTexts.before()}
        </summary>
        <p>${given}</p>
        ${remark}
      </details>`;
  }
  return html`<p class="old-link">
      ${given}
      <span class="badge"
        >${state === 'outdated' ? sourceLinkTexts.outdated() : sourceLinkTexts.superseded()}</span
      >
    </p>
    ${
      successor
        ? html`<p>${sourceLinkTexts.replacedBy()} ${inItsLanguage(successor.title, content)}</p>`
        : nothing
    }
    ${remark}`;
}
