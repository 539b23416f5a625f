import {html, nothing, type TemplateResult} from 'lit';
import type {Assessment} from '../../content/answers/assess.js';
import type {Content} from '../../content/model/schema.js';
import {renderCalls, renderMissing} from '../../templates/calls.js';
import {renderDiffer} from '../../templates/contradiction.js';
import {heading} from '../../templates/heading.js';
import {icon, WARNING} from '../../templates/icons.js';
import {inLanguages, langOf} from '../../templates/languages.js';
import {leadersText, renderLeaders, seatsText} from '../../templates/leaders.js';
import {leadersTexts} from '../../templates/leaders.texts.js';
import {nameOfLevel} from '../../templates/level-name.js';
import {link} from '../../templates/link.js';
import {sourcesOf} from '../../templates/statement.js';
import {renderActions} from './actions.js';
import type {AnswerView} from './answer-view.js';
import {renderDeadlines, type Knowing} from './deadlines.js';
import {renderFirst, renderLines, renderList, renderSection} from './lines.js';
import {texts} from './texts.js';

/** How many lines for the visitor's role show at once, and how many steps while preparing. */
const OWN_AT_ONCE = 2;
const STEPS_AT_ONCE = 5;

/** Who leads at the wheel, as one sentence, for who cannot see the answer change; for `inLanguages`. */
export function answerText(assessment: Assessment, content: Content): string {
  const conflict = assessment.conflicts.length ? `${texts.conflicts()}. ` : '';
  return assessment.isCold
    ? `${conflict}${texts.prepare()}.`
    : `${conflict}${assessment.assumed ? `${leadersTexts.atWheelUnknown()}. ${seatsText(assessment, content)}` : leadersText(assessment, content)}`;
}

/**
 * Renders what comes first. While it happens that is who leads, whom to call, and what to do, with one line before it
 * where answers do not fit together; while preparing it is what the visitor can do.
 */
export function renderAnswer(view: AnswerView, knowing: Knowing): TemplateResult {
  const {isCold} = view.assessment;
  return html`<section class=${isCold ? 'answer' : 'answer during'} part="answer">
    ${
      isCold
        ? html`${renderConflicts(view)} ${renderOwn(view)} ${renderStepsFirst(view)}
          ${renderReach(view)} ${renderActions(view)} ${renderDeadlines(view, knowing)}`
        : html`${renderConflictsBelow(view)} ${renderWheel(view)} ${renderReach(view)}
            ${renderConflicts(view)} ${renderOwn(view)}
            <div class="todo">${renderActions(view)} ${renderDeadlines(view, knowing)}</div>
            ${renderMissing(view.assessment.missing, view.rendering)}`
    }
  </section>`;
}

/** Renders the first steps to prepare, and the rest one tap away. */
function renderStepsFirst(view: AnswerView): TemplateResult | typeof nothing {
  const {assessment, headingLevel} = view;
  return assessment.cold.length
    ? html`<section class="lines" part="section">
        ${heading(headingLevel, texts.stepsCold(), 'section-title')}
        ${renderFirst(assessment.cold, STEPS_AT_ONCE, (count) => texts.moreActions({count}), view)}
      </section>`
    : renderNoSteps(view);
}

function renderWheel({assessment, headingLevel, rendering}: AnswerView): TemplateResult {
  return html`
    <div class="wheel">
      ${heading(headingLevel, inLanguages(titleOf(assessment, rendering.content)), 'section-title')}
      ${renderLeaders(assessment, {rendering, differ: texts.differ()})}
    </div>
  `;
}

/** Renders whom to call, and the plan in which the rest stands. */
function renderReach({assessment, headingLevel, rendering}: AnswerView): TemplateResult {
  const {content} = rendering;
  const plan = content.organisation?.plan;
  return html`<div class="reach">
    ${renderCalls(assessment, headingLevel, rendering, assessment.isCold)}
    ${plan ? html`<p class="plan">${texts.plan()} ${link(plan.url, plan.title, langOf(plan.title, content))}</p>` : nothing}
  </div>`;
}

/** Renders the steps of the phase; both phases while nobody knows which it is. */
export function renderSteps({assessment, headingLevel, ...view}: AnswerView): TemplateResult {
  return assessment.warm.length || assessment.cold.length
    ? html`
        ${renderSection(texts.stepsWarm(), assessment.warm, headingLevel, view, true)}
        ${renderSection(texts.stepsCold(), assessment.cold, headingLevel, view)}
      `
    : renderNoSteps({assessment, headingLevel});
}

function renderNoSteps({
  assessment,
  headingLevel,
}: Pick<AnswerView, 'assessment' | 'headingLevel'>): TemplateResult {
  return html`<section class="lines" part="section">
    ${heading(headingLevel, assessment.isCold ? texts.stepsCold() : texts.stepsWarm(), 'section-title')}
    <p>${texts.noSteps()}</p>
  </section>`;
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
  if (!own.length || !visitor) {
    return nothing;
  }
  const lines = own.map(
    (line) =>
      html`${rendering.terms.mark(line.text)}${sourcesOf(line, rendering)}
      ${line.contradiction ? renderDiffer(texts.differ()) : nothing}`,
  );
  const rest = lines.slice(OWN_AT_ONCE);
  return html`<div class="own" part="own">
    ${heading(headingLevel, texts.asVisitor[visitor](), 'section-title')}
    ${renderList(lines.slice(0, OWN_AT_ONCE))}
    ${
      rest.length
        ? html`<details class="rest-of">
            <summary>${texts.moreOwn({count: rest.length})}</summary>
            ${renderList(rest)}
          </details>`
        : nothing
    }
  </div>`;
}

function titleOf({level, assumed}: Assessment, content: Content): string {
  return assumed
    ? leadersTexts.atWheelUnknown()
    : leadersTexts.atWheel({level: nameOfLevel(level, content)});
}
