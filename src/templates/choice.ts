import {html, nothing, type TemplateResult} from 'lit';

/**
 * Renders a question with a few answers as a row of radio buttons.
 *
 * @param name - Name of the group within the widget.
 * @param answers - The words of each answer, in the order shown.
 * @param help - What explains the question, below it.
 */
export function renderChoice<T extends string>(
  name: string,
  question: unknown,
  answers: Readonly<Record<T, unknown>>,
  chosen: T,
  onChoose: (answer: T) => void,
  help: unknown = nothing,
): TemplateResult {
  return html`<fieldset class="choice">
    <legend>${question}</legend>
    ${help}
    ${(Object.keys(answers) as T[]).map(
      (answer) =>
        html`<label class="ring"
          ><input
            type="radio"
            name=${name}
            value=${answer}
            .checked=${answer === chosen}
            @change=${() => onChoose(answer)}
          />
          ${answers[answer]}</label
        >`,
    )}
  </fieldset>`;
}
