import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../../templates/heading.js';
import type {AnswerView} from './answer.js';
import {renderLines} from './lines.js';
import {texts} from './texts.js';

/** Renders what to do first; under two headings as long as nobody knows where it began. */
export function renderActions({
  assessment: {actions},
  headingLevel,
  ...view
}: AnswerView): TemplateResult | typeof nothing {
  if (!actions.length) {
    return nothing;
  }
  const groups = (['own', 'other'] as const)
    .map((origin) => ({
      origin,
      lines: actions.filter(({when}) => when.origin?.includes(origin) ?? origin === 'own'),
    }))
    .filter(({lines}) => lines.length);
  return html`<section class="lines" part="section actions">
    ${heading(headingLevel, texts.actions(), 'section-title')}
    ${groups.map(
      ({origin, lines}) =>
        html`${
          groups.length > 1
            ? heading(headingLevel + 1, texts.actionsIf[origin](), 'item-title')
            : nothing
        }
        ${renderLines(lines, view, true)}`,
    )}
  </section>`;
}
