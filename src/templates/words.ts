import {html, nothing, type TemplateResult} from 'lit';
import {heading} from './heading.js';
import {foreign, inLanguages} from './languages.js';
import {noteOf, type Rendering} from './statement.js';
import {explanation} from './terms.js';
import {wordsTexts} from './words.texts.js';

/**
 * Renders the explained words of a widget as a list, for paper, where no word can be pressed.
 *
 * Call it after everything that marks a word, and only while the widget prints.
 *
 * @param level - Level of its heading.
 */
export function renderWords(level: number, rendering: Rendering): TemplateResult | typeof nothing {
  const {content, terms} = rendering;
  const found = terms.found.toSorted((a, b) => a.word.localeCompare(b.word, content.lang));
  return found.length
    ? html`<section class="words" part="words">
        ${heading(level, wordsTexts.title(), 'section-title')}
        <dl>
          ${found.map(
            (term) =>
              html`<div>
                <dt>${inLanguages(`${foreign(term.word, content)}:`)}</dt>
                ${' '}
                <dd>${explanation(term, content)}${noteOf(term, rendering)}</dd>
              </div>`,
          )}
        </dl>
      </section>`
    : nothing;
}
