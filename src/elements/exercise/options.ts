import {html, nothing, type TemplateResult} from 'lit';
import {inLanguages, withoutLanguages} from '../../templates/languages.js';

/** One possible answer; `note` says what it means. Both for `inLanguages`. */
export interface Option<V> {
  readonly value: V;
  readonly text: string;
  readonly note?: string;
}

/**
 * Renders a question whose answers are too long for one row: radio buttons below each other.
 *
 * @param name - Name of the group within the widget.
 */
export function renderOptions<V extends string | number>(
  name: string,
  question: unknown,
  options: readonly Option<V>[],
  chosen: V | undefined,
  onChoose: (value: V) => void,
): TemplateResult {
  return html`<fieldset class="options ${name}">
    <legend>${question}</legend>
    ${options.map(
      ({value, text, note}) =>
        html`<label class="option"
          ><input
            type="radio"
            name=${name}
            value=${value}
            aria-label=${note ? withoutLanguages(`${text}: ${note}`) : nothing}
            .checked=${value === chosen}
            @change=${() => onChoose(value)}
          /><span
            >${
              note
                ? html`<strong>${inLanguages(text)}</strong
                    ><span class="note">${inLanguages(note)}</span>`
                : inLanguages(text)
            }</span
          ></label
        >`,
    )}
  </fieldset>`;
}
