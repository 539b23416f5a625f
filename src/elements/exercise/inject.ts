import {html, type TemplateResult} from 'lit';
import type {LevelChoice} from '../../context/situation-context.js';
import type {Content, Inject} from '../../content/model/schema.js';
import {heading} from '../../templates/heading.js';
import {foreign, inLanguages} from '../../templates/languages.js';
import {nameOfLevel} from '../../templates/level-name.js';
import {leadersTexts} from '../../templates/leaders.texts.js';
import {renderStatement, type Rendering} from '../../templates/statement.js';
import {renderOptions, type Option} from './options.js';
import {renderReveal} from './reveal.js';
import type {Played, Turn} from './run.js';
import {texts} from './texts.js';

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

/** "Bericht 2 van 5: maandag, 09.10 uur", for `inLanguages`. */
export function injectTitle(
  inject: Inject,
  number: number,
  total: number,
  content: Content,
): string {
  const time = foreign(inject.time, content);
  // English writes the days of the week with a capital, also within a line.
  const within = content.lang === 'en' ? time : time.charAt(0).toLowerCase() + time.slice(1);
  return texts.inject({number, total, time: within});
}

/** Renders the message in front with its two questions, and the answer when the visitor asks for it. */
export function renderInject(view: InjectView): TemplateResult {
  const {inject, turn, number, total, headingLevel, rendering, onChoose} = view;
  return html`<section class="front" part="inject">
    ${heading(headingLevel, inLanguages(injectTitle(inject, number, total, rendering.content)), 'section-title')}
    <div class="message">${renderStatement(inject, rendering)}</div>
    ${renderOptions(
      'level',
      rendering.terms.mark(texts.level()),
      levelOptions(rendering.content),
      turn.level,
      (level) => onChoose({level}),
    )}
    ${renderOptions(
      'step',
      texts.whatNow(),
      inject.steps.map(({text}, value) => ({value, text: foreign(text, rendering.content)})),
      turn.step,
      (step) => onChoose({step}),
    )}
    ${view.revealed ? renderAnswer(view) : renderButton(texts.reveal(), view.onReveal)}
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
  ${number < total ? renderButton(texts.next(), onNext) : html`<p>${texts.end()}</p>`}`;
}

function renderButton(text: string, onClick: () => void): TemplateResult {
  return html`<button type="button" class="button main" @click=${onClick}>${text}</button>`;
}

function levelOptions(content: Content): readonly Option<LevelChoice>[] {
  return [
    ...content.levels.map(({id, short}) => ({
      value: id,
      text: nameOfLevel(id, content),
      note: foreign(short, content),
    })),
    {
      value: 'unknown' as const,
      text: leadersTexts.unknownLevel(),
      note: leadersTexts.unknownLevelShort(),
    },
  ];
}
