import {html, type TemplateResult} from 'lit';
import type {Content} from '../content/schema.js';
import * as m from '../i18n/messages.js';
import {formatDate} from '../internal/dates.js';
import {renderSources} from './sources.js';

/** Renders the quiet line at the end of a widget: document, date, when it was verified, and the disclaimer. */
export function renderSourceLine(content: Content, documentId = 'factsheet'): TemplateResult {
  const document = content.documents.find(({id}) => id === documentId);
  const date = (day: string | undefined): string => (day && formatDate(day, content.lang)) ?? '';
  const origin = [document?.title, document?.publisher, date(document?.date)]
    .filter(Boolean)
    .join(', ');
  return html`<p class="source-line quiet" part="source-line">
    ${`${m.source}: ${origin}. ${m.verifiedOn(date(content.verifiedOn))} `}
    <button type="button" class="term" popovertarget="disclaimer">${m.disclaimer}</button>
    <span id="disclaimer" class="tip" popover
      >${`${content.map.disclaimer.text} `}${renderSources(content.map.disclaimer.sources, content)}</span
    >
  </p>`;
}

/** Renders the switch that shows the source below every sentence. */
export function renderSourcesSwitch(
  checked: boolean,
  onChange: (event: Event) => void,
): TemplateResult {
  return html`<label class="switch"
    ><input type="checkbox" .checked=${checked} @change=${onChange} /> ${m.showSources}</label
  >`;
}
