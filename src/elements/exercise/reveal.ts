import {html, nothing, type TemplateResult} from 'lit';
import {levelInForce, type Assessment} from '../../content/answers/assess.js';
import type {Content, Inject, LevelId} from '../../content/model/schema.js';
import {contradictionTitle, renderContradictionOf} from '../../templates/contradiction.js';
import {heading} from '../../templates/heading.js';
import {foreign, inLanguages} from '../../templates/languages.js';
import {nameOfLevel} from '../../templates/level-name.js';
import {renderStatement, type Rendering} from '../../templates/statement.js';
import {
  assessInject,
  disputedOf,
  fittingNames,
  remarksOf,
  renderOutcome,
  type Outcome,
} from './outcome.js';
import type {Turn} from './run.js';
import {texts} from './texts.js';

/**
 * Renders who would be at the wheel: at the level that the visitor chose and at those that fit.
 *
 * Nothing is right or wrong here: a level is a decision of people, and the sources leave room for more than one.
 */
export function renderReveal(
  inject: Inject,
  turn: Turn,
  headingLevel: number,
  rendering: Rendering,
): TemplateResult {
  const outcomes = outcomesOf(inject, turn, rendering.content);
  const assessments = outcomes.map(({assessment}) => assessment);
  return html`<section class="reveal" part="reveal">
    ${heading(headingLevel, texts.atWheel(), 'section-title')}
    <p class="label">
      ${inLanguages(texts.fits({levels: fittingNames(inject, rendering.content)}))}
    </p>
    ${renderStatement(inject.why, rendering)}
    <div class="outcomes">
      ${outcomes.map((outcome) => renderOutcome(outcome, headingLevel + 1, rendering))}
    </div>
    ${renderAside(assessments, rendering)}
    ${renderDuties(inject, heading(headingLevel, texts.duties(), 'section-title'), rendering)}
    ${renderSteps(inject, turn, headingLevel, rendering)}
  </section>`;
}

/** The chosen level first, then each that fits and is another one. */
function outcomesOf(inject: Inject, turn: Turn, content: Content): readonly Outcome[] {
  const chosen = levelInForce(turn.level);
  const outcome = (level: LevelId): Outcome => {
    const remarks = [
      ...(level === chosen ? [turn.level === 'unknown' ? texts.unknown() : texts.yours()] : []),
      ...(inject.levels.includes(level) ? [texts.fitting()] : []),
    ];
    return {
      assessment: assessInject(inject, level, content),
      criterion: content.levels.find(({id}) => id === level)?.criterion,
      title: `${nameOfLevel(level, content)} (${remarks.join(', ')})`,
    };
  };
  return [chosen, ...inject.levels.filter((level) => level !== chosen)].map(outcome);
}

/** Renders what the sources disagree about, and other remarks. */
function renderAside(assessments: readonly Assessment[], rendering: Rendering): TemplateResult {
  const remarks = remarksOf(assessments);
  const shown = new Set<string>();
  return html`
    ${disputedOf(assessments).map((line) => {
      const found = rendering.content.contradictions.find(({id}) => id === line.contradiction);
      return found
        ? html`<details>
            <summary>${contradictionTitle(found.question, rendering.content)}</summary>
            ${renderContradictionOf(line, shown, rendering)}
          </details>`
        : nothing;
    })}
    ${
      remarks.length
        ? html`<details>
            <summary>${texts.more()}</summary>
            <ul>
              ${remarks.map((line) => html`<li>${renderStatement(line, rendering)}</li>`)}
            </ul>
          </details>`
        : nothing
    }
  `;
}

/** Renders what the law asks, below a title: no choice, so nothing speaks for or against it. */
export function renderDuties(
  {duties}: Inject,
  title: TemplateResult,
  rendering: Rendering,
): TemplateResult | typeof nothing {
  return duties
    ? html`${title}
        <ul class="plain duties">
          ${duties.map((duty) => html`<li>${renderStatement(duty, rendering)}</li>`)}
        </ul>`
    : nothing;
}

/** Renders what speaks for and against the chosen step, and the others closed. */
function renderSteps(
  {steps}: Inject,
  turn: Turn,
  headingLevel: number,
  rendering: Rendering,
): TemplateResult {
  const chosen = turn.step === undefined ? undefined : steps[turn.step];
  return html`
    ${heading(headingLevel, chosen ? inLanguages(texts.step({step: foreign(chosen.text, rendering.content)})) : texts.noStep(), 'section-title')}
    ${chosen ? renderStatement(chosen.response, rendering) : nothing}
    <details ?open=${!chosen}>
      <summary>${chosen ? texts.otherSteps() : texts.steps()}</summary>
      ${renderStepList(
        steps.filter((step) => step !== chosen),
        rendering,
      )}
    </details>
  `;
}

/** Renders steps with what speaks for and against each. */
export function renderStepList(steps: Inject['steps'], rendering: Rendering): TemplateResult {
  return html`<ul class="plain steps">
    ${steps.map(
      ({text, response}) =>
        html`<li>
          <p class="label">${rendering.terms.mark(text)}</p>
          ${renderStatement(response, rendering)}
        </li>`,
    )}
  </ul>`;
}
