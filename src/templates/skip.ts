import {html, type TemplateResult} from 'lit';
import {inLanguages} from './languages.js';
import {skipTexts} from './skip.texts.js';

/**
 * Renders the way past a widget for the keyboard, around what the widget shows.
 *
 * @param name - What it is called; for `inLanguages`.
 */
export function renderWithSkip(name: string, body: unknown): TemplateResult {
  return html`<button type="button" class="skip" @click=${skip}>
      ${inLanguages(skipTexts.skip({name}))}
    </button>
    ${body}
    <p class="skip landing" tabindex="-1">${inLanguages(skipTexts.end({name}))}</p>`;
}

function skip({currentTarget}: Event): void {
  const landing = (currentTarget as Element).parentElement?.querySelector<HTMLElement>('.landing');
  if (landing) {
    // A stop for as long as one is there: from what is none Chromium goes back to the first stop of the widget.
    landing.tabIndex = 0;
    landing.addEventListener('blur', () => (landing.tabIndex = -1), {once: true});
    landing.focus();
  }
}
