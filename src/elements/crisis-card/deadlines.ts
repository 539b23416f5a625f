import {html, nothing, type TemplateResult} from 'lit';
import type {Content} from '../../content/model/schema.js';
import {deadlinesTexts} from '../../templates/deadlines.texts.js';
import {termOf} from '../../templates/deadlines.js';
import {foreign, inLanguages} from '../../templates/languages.js';
import {renderSourceMarks} from './marks.js';

/** Renders lines on which to write by hand when it was known, and until when each report can wait. */
export function renderDeadlines(content: Content): TemplateResult | typeof nothing {
  const {deadlines} = content;
  return deadlines.length
    ? html`<ul class="fill" part="deadlines">
        <li>${deadlinesTexts.known()}</li>
        ${deadlines.map(
          (deadline) =>
            html`<li>
              ${inLanguages(`${foreign(deadline.title, content)}, ${termOf(deadline)}`)}${renderSourceMarks(deadline.sources)}
            </li>`,
        )}
      </ul>`
    : nothing;
}
