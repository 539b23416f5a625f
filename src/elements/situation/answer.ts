import {html, nothing, type TemplateResult} from 'lit';
import type {Assessment} from '../../content/answers/assess.js';
import type {Content, VisitorRole} from '../../content/model/schema.js';
import {renderCalls} from '../../templates/calls.js';
import {renderDiffer} from '../../templates/contradiction.js';
import {contradictionTexts} from '../../templates/contradiction.texts.js';
import {heading} from '../../templates/heading.js';
import {icon, WARNING} from '../../templates/icons.js';
import {inLanguages, langOf} from '../../templates/languages.js';
import {renderLeaders, seatsText} from '../../templates/leaders.js';
import {leadersTexts} from '../../templates/leaders.texts.js';
import {nameOfLevel} from '../../templates/level-name.js';
import {link} from '../../templates/link.js';
import {sourcesOf, type Rendering} from '../../templates/statement.js';
import {renderLines, renderList, renderSection} from './lines.js';
import {texts} from './texts.js';

/** What the parts of an answer share. */
export interface AnswerView {
  readonly assessment: Assessment;
  readonly visitor: VisitorRole | undefined;
  /** Level of the headings of its parts. */
  readonly headingLevel: number;
  readonly rendering: Rendering;
  /** The contradictions that stand on the page in full. */
  readonly shown: Set<string>;
}

/** Who leads at the wheel, as one sentence, for who cannot see the answer change; for `inLanguages`. */
export function answerText(assessment: Assessment, content: Content): string {
  const conflict = assessment.conflicts.length ? `${texts.conflicts()}. ` : '';
  return assessment.isCold
    ? `${conflict}${texts.prepare()}.`
    : `${conflict}${titleOf(assessment, content)}. ${seatsText(assessment, content)}`;
}

/**
 * Renders what comes first. While it happens that is who leads and whom to call, with one line before it where
 * answers do not fit together; while preparing it is what the visitor can do.
 */
export function renderAnswer(view: AnswerView): TemplateResult {
  return html`<section class="answer" part="answer">
    ${
      view.assessment.isCold
        ? html`${renderConflicts(view)} ${renderOwn(view)} ${renderSteps(view)} ${renderReach(view)}`
        : html`${renderConflictsBelow(view)} ${renderWheel(view)} ${renderReach(view)}
          ${renderConflicts(view)} ${renderOwn(view)}`
    }
  </section>`;
}

function renderWheel({assessment, headingLevel, rendering}: AnswerView): TemplateResult {
  return html`
    ${heading(headingLevel, inLanguages(titleOf(assessment, rendering.content)), 'section-title')}
    ${renderLeaders(assessment, {rendering, differ: contradictionTexts.differBelow()})}
  `;
}

/** Renders whom to call, and the plan in which the rest stands. */
function renderReach({assessment, headingLevel, rendering}: AnswerView): TemplateResult {
  const {content} = rendering;
  const plan = content.organisation?.plan;
  return html`
    ${renderCalls(assessment, headingLevel, rendering)}
    ${plan ? html`<p class="plan">${texts.plan()} ${link(plan.url, plan.title, langOf(plan.title, content))}</p>` : nothing}
  `;
}

/** Renders the steps of the phase; both phases while nobody knows which it is. */
export function renderSteps({assessment, headingLevel, ...view}: AnswerView): TemplateResult {
  const {isCold} = assessment;
  if (!assessment.warm.length && !assessment.cold.length) {
    return html`<section class="lines" part="section">
      ${heading(headingLevel, isCold ? texts.stepsCold() : texts.stepsWarm(), 'section-title')}
      <p>${texts.noSteps()}</p>
    </section>`;
  }
  return html`
    ${renderSection(texts.stepsWarm(), assessment.warm, headingLevel, view, true)}
    ${renderSection(texts.stepsCold(), assessment.cold, headingLevel, view)}
  `;
}

/** Renders that answers do not fit together, short enough to leave who leads and whom to call in sight. */
function renderConflictsBelow({
  assessment: {conflicts},
}: AnswerView): TemplateResult | typeof nothing {
  return conflicts.length
    ? html`<p class="notice clash" part="clash">
        ${icon(WARNING)} <span>${texts.conflictsBelow({count: conflicts.length})}</span>
      </p>`
    : nothing;
}

function renderConflicts({
  assessment: {conflicts},
  headingLevel,
  ...view
}: AnswerView): TemplateResult | typeof nothing {
  return conflicts.length
    ? html`<div class="notice conflicts" part="conflicts">
        ${heading(headingLevel, html`${icon(WARNING)} ${texts.conflicts()}`, 'item-title')}
        ${renderLines(conflicts, view)}
      </div>`
    : nothing;
}

/** Renders the lines for the visitor's role; where sources disagree there is only a mark, because it is long. */
function renderOwn({
  assessment: {own},
  visitor,
  headingLevel,
  rendering,
}: AnswerView): TemplateResult | typeof nothing {
  return own.length && visitor
    ? html`<div class="own" part="own">
        ${heading(headingLevel, texts.asVisitor[visitor](), 'item-title')}
        ${renderList(
          own.map(
            (line) =>
              html`${rendering.terms.mark(line.text)}${sourcesOf(line, rendering)}
              ${line.contradiction ? renderDiffer(contradictionTexts.differBelow()) : nothing}`,
          ),
        )}
      </div>`
    : nothing;
}

function titleOf({level, assumed}: Assessment, content: Content): string {
  return assumed
    ? leadersTexts.atWheelUnknown()
    : leadersTexts.atWheel({level: nameOfLevel(level, content)});
}
