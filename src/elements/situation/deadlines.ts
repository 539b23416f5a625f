import {html, nothing, type TemplateResult} from 'lit';
import {endOf} from '../../content/answers/deadlines.js';
import type {Deadline} from '../../content/model/schema.js';
import {formatMinute, localMinute} from '../../internal/dates.js';
import {deadlinesTexts} from '../../templates/deadlines.texts.js';
import {termOf} from '../../templates/deadlines.js';
import {renderFold} from '../../templates/fold.js';
import {inItsLanguage} from '../../templates/languages.js';
import {renderStatement} from '../../templates/statement.js';
import type {AnswerView} from './answer-view.js';
import {renderList} from './lines.js';
import {texts} from './texts.js';

/** When the visitor's organisation knew of the incident, and what to do when the visitor says so. */
export interface Knowing {
  readonly known: Date | undefined;
  readonly now: Date;
  readonly onKnown: (known: Date | undefined) => void;
}

/** Renders what to report, each with the moment at which its time ends once the visitor says when it began. */
export function renderDeadlines(
  {assessment: {deadlines}, headingLevel, rendering}: AnswerView,
  {known, now, onKnown}: Knowing,
): TemplateResult | typeof nothing {
  if (!deadlines.length) {
    return nothing;
  }
  const isAhead = known !== undefined && known > now;
  return renderFold(
    {
      title: deadlinesTexts.title(),
      count: deadlines.length,
      headingLevel,
      // A time that runs is not folded away.
      open: known !== undefined,
      part: 'section deadlines',
    },
    html`<label class="field"
        >${deadlinesTexts.known()}<input
          type="datetime-local"
          .value=${known ? localMinute(known) : ''}
          @change=${({target}: Event) => onKnown(momentOf((target as HTMLInputElement).value))}
      /></label>
      <p class="quiet">${texts.notStored()}</p>
      <p role="status">${known && (isAhead ? texts.ahead() : texts.counted())}</p>
      ${renderList(
        deadlines.map((deadline) => {
          const {title, unless} = deadline;
          return html`<p>
              <strong>${inItsLanguage(title, rendering.content)}</strong>${
                known && !isAhead
                  ? html`: ${renderEnd(deadline, known, now, rendering.content.lang)}`
                  : `: ${termOf(deadline)}`
              }
            </p>
            ${renderStatement(deadline, rendering)}
            ${unless ? renderStatement(unless, rendering) : nothing}`;
        }),
      )}`,
  );
}

function renderEnd(deadline: Deadline, known: Date, now: Date, lang: string): TemplateResult {
  const end = endOf(deadline, known);
  const date = formatMinute(end, lang);
  return html`<time datetime=${end.toISOString()}
      >${deadline.months ? texts.untilIfLate({date}) : texts.until({date})}</time
    >${end < now ? html`<br />${texts.past()}` : nothing}`;
}

/** The moment in a field, in the time zone of the visitor; undefined if the field is empty. */
function momentOf(value: string): Date | undefined {
  return value ? new Date(value) : undefined;
}
