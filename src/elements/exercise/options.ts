import {html, nothing, type TemplateResult} from 'lit';

/** One possible answer; `note` says what it means. */
export interface Option<V> {
  readonly value: V;
  readonly text: unknown;
  readonly note?: unknown;
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
            aria-label=${note ? `${text}: ${note}` : nothing}
            .checked=${value === chosen}
            @change=${() => onChoose(value)}
          /><span
            >${note ? html`<strong>${text}</strong>` : text}${
              note ? html`<span class="note">${note}</span>` : nothing
            }</span
          ></label
        >`,
    )}
  </fieldset>`;
}
