import {html, nothing, type TemplateResult} from 'lit';
import type {Content, Link, Source} from '../content/model/schema.js';
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
  each: Link,
  sources: readonly Source[],
  rendering: Rendering,
): TemplateResult {
  const {content} = rendering;
  return html`${renderWorkingLink(each, content)}
  ${
    takesItsPlace(each)
      ? html`<details class="quiet">
          <summary>${before(sources)}</summary>
          <p>${given(each, content)}</p>
          ${renderRemark(each, rendering)}
        </details>`
      : renderRemark(each, rendering)
  }`;
}

/** Renders the link to follow: the one that takes its place, or what the source gave, marked where it is old. */
export function renderWorkingLink(each: Link, content: Content): TemplateResult {
  const {state, successor} = each;
  if (state === 'unchecked') {
    return given(each, content);
  }
  if (successor?.url) {
    return html`<p>${link(successor.url, successor.title, langOf(successor.title, content))}</p>`;
  }
  return html`<p class="old-link">
      ${given(each, content)}
      <span class="badge"
        >${state === 'outdated' ? sourceLinkTexts.outdated() : sourceLinkTexts.superseded()}</span
      >
    </p>
    ${
      successor
        ? html`<p>${sourceLinkTexts.replacedBy()} ${inItsLanguage(successor.title, content)}</p>`
        : nothing
    }`;
}

/** Renders what the source gave where another link takes its place, and the remark about it; undefined where there is neither. */
export function renderBehindLink(
  each: Link,
  sources: readonly Source[],
  rendering: Rendering,
): TemplateResult | undefined {
  return takesItsPlace(each) || (each.state !== 'unchecked' && each.note)
    ? html`${
        takesItsPlace(each)
          ? html`<p>${`${before(sources)}: `}${given(each, rendering.content)}</p>`
          : nothing
      }
      ${renderRemark(each, rendering)}`
    : undefined;
}

function takesItsPlace({state, successor}: Link): boolean {
  return state !== 'unchecked' && Boolean(successor?.url);
}

function renderRemark({state, note}: Link, rendering: Rendering): TemplateResult | typeof nothing {
  return note && state !== 'unchecked' ? renderStatement(note, rendering) : nothing;
}

function given({url, title}: Link, content: Content): TemplateResult {
  return link(url, title, langOf(title, content));
}

function before(sources: readonly Source[]): string {
  return cites(sources, 'factsheet') ? sourceLinkTexts.inFactsheet() : sourceLinkTexts.before();
}
