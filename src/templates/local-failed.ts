import {html, nothing, type TemplateResult} from 'lit';
import type {ContentState} from '../context/content-context.js';
import {localFailedTexts} from './local-failed.texts.js';

/** What is missing of the organisation's own content, in words; empty if nothing is. */
export function localFailedText(state: ContentState): string {
  const failed = state.status === 'ready' ? state.localFailed : undefined;
  return failed
    ? failed === 'all'
      ? localFailedTexts.failed()
      : localFailedTexts.incomplete()
    : '';
}

/** Renders the line that the organisation's own contacts are missing, unless `<cwk-content>` around says so. */
export function renderLocalFailed(
  widget: Element,
  state: ContentState,
): TemplateResult | typeof nothing {
  const text = localFailedText(state);
  return text && !widget.closest('cwk-content') ? html`<p class="notice">${text}</p>` : nothing;
}
