import {html, type TemplateResult} from 'lit';
import {foldTexts} from './fold.texts.js';
import {heading} from './heading.js';
import {inLanguages} from './languages.js';

/** How a fold stands in a widget. */
export interface Fold {
  /** What is in it, as a heading. */
  readonly title: unknown;
  /** How many; left out where that says nothing. */
  readonly count?: number | undefined;
  readonly headingLevel: number;
  /** Open from the start, for what fits the answers; a visitor may close it. */
  readonly open?: boolean;
  /** The CSS part, besides `fold`. */
  readonly part?: string;
  /** Says where the widget is from, which is on paper also while it is closed. */
  readonly about?: boolean;
}

/** Renders what is one tap away, with a label that says what it is and how many: "Let op (4)". */
export function renderFold(
  {title, count, headingLevel, open = false, part = '', about = false}: Fold,
  body: unknown,
): TemplateResult {
  const label =
    count === undefined ? title : html`${title} <span class="count">${`(${count})`}</span>`;
  return html`<details
    class=${about ? 'fold for-paper' : 'fold'}
    part=${`fold ${part}`.trim()}
    ?open=${open}
  >
    <summary>${heading(headingLevel, label, 'section-title')}</summary>
    <div class="folded">${body}</div>
  </details>`;
}

/**
 * Renders the rest about one person or thing behind "Meer".
 *
 * @param name - Whose, for who does not see what it stands below; for `inLanguages`.
 */
export function renderMore(name: string, body: unknown): TemplateResult {
  return html`<details class="more">
    <summary>
      ${foldTexts.more()}<span class="visually-hidden"
        >${inLanguages(` ${foldTexts.moreOf({name})}`)}</span
      >
    </summary>
    ${body}
  </details>`;
}
