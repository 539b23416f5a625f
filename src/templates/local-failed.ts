import {html, nothing, type TemplateResult} from 'lit';
import type {ContentState} from '../context/content-context.js';
import * as m from '../i18n/messages.js';

/** Renders the line that the organisation's own contacts are missing, unless `<cwk-content>` around says so. */
export function renderLocalFailed(
  widget: Element,
  state: ContentState,
): TemplateResult | typeof nothing {
  return state.status === 'ready' && state.localFailed && !widget.closest('cwk-content')
    ? html`<p class="notice">${m.localFailed}</p>`
    : nothing;
}
