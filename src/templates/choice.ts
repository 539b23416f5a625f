import {html, nothing, type TemplateResult} from 'lit';

/**
 * Renders a question with a few answers as a row of radio buttons.
 *
 * @param name - Name of the group within the widget.
 * @param answers - The words of each answer, in the order shown.
 * @param help - What explains the question, below it.
 * @param askedIn - The id of what asks the question already, above the answers, so that nobody hears it twice.
 */
export function renderChoice<T extends string>(
  name: string,
  question: unknown,
  answers: Readonly<Record<T, unknown>>,
  chosen: T,
  onChoose: (answer: T) => void,
  help: unknown = nothing,
  askedIn?: string,
): TemplateResult {
  const choice = html`${help}
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
  )}`;
  return askedIn
    ? html`<div class="choice" role="group" aria-labelledby=${askedIn}>${choice}</div>`
    : html`<fieldset class="choice">
        <legend>${question}</legend>
        ${choice}
      </fieldset>`;
}
