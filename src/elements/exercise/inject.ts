import {html, type TemplateResult} from 'lit';
import type {LevelChoice} from '../../context/situation-context.js';
import type {Content} from '../../content/schema.js';
import * as m from '../../i18n/messages.js';
import {heading} from '../../templates/heading.js';
import {renderStatement, type Rendering} from '../../templates/statement.js';
import {renderOptions, type Option} from './options.js';
import {renderReveal} from './reveal.js';
import type {Played, Turn} from './run.js';

/** The message in front, and what its parts need. */
export interface InjectView extends Played {
  readonly total: number;
  readonly revealed: boolean;
  readonly headingLevel: number;
  readonly rendering: Rendering;
  readonly onChoose: (choice: Partial<Turn>) => void;
  readonly onReveal: () => void;
  readonly onNext: () => void;
}

/** Renders the message in front with its two questions, and the answer when the visitor asks for it. */
export function renderInject(view: InjectView): TemplateResult {
  const {inject, turn, number, total, headingLevel, rendering, onChoose} = view;
  return html`<section class="front" part="inject">
    ${heading(headingLevel, m.exerciseInject(number, total, inject.time), 'section-title')}
    <div class="message">${renderStatement(inject, rendering)}</div>
    ${renderOptions(
      'level',
      rendering.terms.mark(m.exerciseLevel),
      levelOptions(rendering.content),
      turn.level,
      (level) => onChoose({level}),
    )}
    ${renderOptions(
      'step',
      m.exerciseWhatNow,
      inject.steps.map(({text}, value) => ({value, text})),
      turn.step,
      (step) => onChoose({step}),
    )}
    ${view.revealed ? renderAnswer(view) : renderButton(m.exerciseReveal, view.onReveal)}
  </section>`;
}

function renderAnswer({
  inject,
  turn,
  number,
  total,
  headingLevel,
  rendering,
  onNext,
}: InjectView): TemplateResult {
  return html`${renderReveal(inject, turn, headingLevel + 1, rendering)}
  ${number < total ? renderButton(m.exerciseNext, onNext) : html`<p>${m.exerciseEnd}</p>`}`;
}

function renderButton(text: string, onClick: () => void): TemplateResult {
  return html`<button type="button" class="button main" @click=${onClick}>${text}</button>`;
}

function levelOptions({levels}: Content): readonly Option<LevelChoice>[] {
  return [
    ...levels.map(({id, name, short}) => ({value: id, text: name, note: short})),
    {value: 'unknown' as const, text: m.unknownLevel, note: m.unknownLevelShort},
  ];
}
