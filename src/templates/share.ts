import {html, nothing, type TemplateResult} from 'lit';
import {shareTexts} from './share.texts.js';

/** What a visitor sees of the link that was asked for. */
export interface SharedLink {
  /** The link; undefined until somebody asks for it. */
  readonly href: string | undefined;
  /** What happened last, as one sentence. */
  readonly message: string | undefined;
  readonly onMake: () => void;
  readonly onCopy: (event: Event) => void;
}

/**
 * Renders a button that makes a link, and then the link with a button that copies it.
 *
 * @param make - What the button says.
 */
export function renderShare(
  make: string,
  {href, message, onMake, onCopy}: SharedLink,
): TemplateResult {
  return html`<div class="share" part="share">
    <button type="button" class="button" @click=${onMake}>${make}</button>
    ${
      href
        ? html`<div class="shared">
            <label
              ><span>${shareTexts.field()}</span> <input type="text" readonly .value=${href}
            /></label>
            <button type="button" class="button" @click=${onCopy}>${shareTexts.copy()}</button>
          </div>`
        : nothing
    }
    <p class="quiet" role="status">${message ?? nothing}</p>
  </div>`;
}
