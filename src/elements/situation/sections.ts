import {html, nothing, type TemplateResult} from 'lit';
import type {AnswerView} from './answer-view.js';
import {renderContradictionOf, renderFolded} from '../../templates/contradiction.js';
import {renderFold} from '../../templates/fold.js';
import {heading} from '../../templates/heading.js';
import {renderLines, renderSection} from './lines.js';
import {texts} from './texts.js';

/** Renders what to be careful with. */
export function renderWarnings({
  assessment,
  headingLevel,
  ...view
}: AnswerView): TemplateResult | typeof nothing {
  return renderSection(texts.attention(), assessment.warnings, headingLevel, view);
}

/** Renders what holds for the other organisation that was hit. */
export function renderSector({
  assessment,
  headingLevel,
  ...view
}: AnswerView): TemplateResult | typeof nothing {
  return renderSection(texts.ofSector(), assessment.sector, headingLevel, view);
}

/** Renders how fast teams start, and what can change the level: together, because both are about scaling up. */
export function renderOutlook({assessment, headingLevel, ...view}: AnswerView): TemplateResult {
  const {times, changes} = assessment;
  if (!times.length || !changes.length) {
    return html`
      ${renderSection(texts.times(), times, headingLevel, view)}
      ${renderSection(texts.changes(), changes, headingLevel, view)}
    `;
  }
  const count = times.length + changes.length;
  return renderFold(
    {title: texts.scaling(), count, headingLevel, part: 'section'},
    html`<div class="lines">
      ${heading(headingLevel + 1, texts.times(), 'item-title')} ${renderLines(times, view)}
      ${heading(headingLevel + 1, texts.changes(), 'item-title')} ${renderLines(changes, view)}
    </div>`,
  );
}

/**
 * Renders why these are the ones at the wheel.
 *
 * It also shows what the visitor's own lines only mark as contradicted.
 */
export function renderReasons(view: AnswerView): TemplateResult | typeof nothing {
  const {assessment, headingLevel, shown, rendering} = view;
  const {administrative, operational, wheel, own} = assessment;
  const lines = [...administrative, ...operational, ...wheel];
  return lines.length
    ? renderFold(
        {title: texts.aboutWheel(), count: lines.length, headingLevel, part: 'section'},
        html`<div class="lines">
          ${renderLines(lines, view)}
          ${own
            .filter(({contradiction}) => contradiction && !shown.has(contradiction))
            .map((line) => renderContradictionOf(line, shown, rendering, renderFolded))}
        </div>`,
      )
    : nothing;
}
