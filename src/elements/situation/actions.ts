import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../../templates/heading.js';
import type {AnswerView} from './answer-view.js';
import {renderFirst, renderLines} from './lines.js';
import {texts} from './texts.js';

/** How many show at once: fewer while nobody knows where it began, because half of them may not apply. */
const AT_ONCE = 5;
const AT_ONCE_IF = 3;

/** Renders what to do first; what holds if another organisation was hit folds as long as nobody knows. */
export function renderActions({
  assessment: {actions},
  headingLevel,
  ...view
}: AnswerView): TemplateResult | typeof nothing {
  if (!actions.length) {
    return nothing;
  }
  const inCase = (wanted: 'own' | 'other'): typeof actions =>
    actions.filter(({when}) => when.origin?.includes(wanted) ?? wanted === 'own');
  const [own, other] = [inCase('own'), inCase('other')];
  const isOpen = own.length > 0 && other.length > 0;
  return html`<section class="lines" part="section actions">
    ${heading(headingLevel, texts.actions(), 'section-title')}
    ${isOpen ? heading(headingLevel + 1, texts.actionsIf.own(), 'item-title') : nothing}
    ${renderFirst(own.length ? own : other, isOpen ? AT_ONCE_IF : AT_ONCE, (count) => texts.moreActions({count}), view)}
    ${
      isOpen
        ? html`<details class="rest-of case">
            <summary>
              ${heading(headingLevel + 1, `${texts.actionsIf.other()} (${other.length})`, 'item-title')}
            </summary>
            ${renderLines(other, view, true)}
          </details>`
        : nothing
    }
  </section>`;
}
