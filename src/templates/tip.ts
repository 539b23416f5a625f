import {html, nothing, type TemplateResult} from 'lit';
import {foldTexts} from './fold.texts.js';
import {CLOSE, icon} from './icons.js';

/** What opens when a word is tapped. */
export interface Tip {
  readonly id: string;
  /** What it explains. */
  readonly title: unknown;
  readonly lang?: string | typeof nothing;
  readonly part?: string | typeof nothing;
}

/** Renders an explanation: closed until its button opens it, with a title and a button that closes it. */
export function renderTip(
  {id, title, lang = nothing, part = nothing}: Tip,
  body: unknown,
): TemplateResult {
  return html`<span id=${id} class="tip" popover part=${part} lang=${lang}
    ><span class="tip-head"
      ><strong>${title}</strong
      ><button
        type="button"
        class="close"
        popovertarget=${id}
        popovertargetaction="hide"
        aria-label=${foldTexts.close()}
      >
        ${icon(CLOSE)}
      </button></span
    >${body}</span
  >`;
}
