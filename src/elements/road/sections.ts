import {html, nothing, type TemplateResult} from 'lit';
import type {Content, Road, RoadId, Statement, WheelStatement} from '../../content/model/schema.js';
import {formatDate} from '../../internal/dates.js';
import {renderContradictionOf, renderFolded} from '../../templates/contradiction.js';
import {renderFold} from '../../templates/fold.js';
import {heading} from '../../templates/heading.js';
import {foreign, inLanguages, langOf} from '../../templates/languages.js';
import {renderSourceLink} from '../../templates/source-link.js';
import {areFromFactsheet} from '../../templates/sources.js';
import {renderStatement, sourcesOf, type Rendering} from '../../templates/statement.js';
import {texts} from './texts.js';

/** Renders a section of a road that is one tap away, or nothing where the road has none. */
export function renderStatements(
  headingLevel: number,
  title: unknown,
  statements: readonly Statement[] | undefined,
  rendering: Rendering,
  count?: number,
): TemplateResult | typeof nothing {
  return statements
    ? renderFold(
        {title, count, headingLevel, part: 'section'},
        statements.map((each) =>
          renderStatement(inOneSentence(each, rendering.content), rendering),
        ),
      )
    : nothing;
}

/** "Zoals: wegen, bruggen en sluizen." where the list is of words, which a row each makes long and not clearer. */
export function inOneSentence<S extends Statement>(statement: S, content: Content): S {
  const {text, items = []} = statement;
  const areWords = items.every((item) => /^[^\s,.;:]+( [^\s,.;:]+){0,3}$/.test(item));
  const isOneLanguage = [text, ...items].every((each) => langOf(each, content) === nothing);
  if (!items.length || !text.endsWith(':') || !areWords || !isOneLanguage) {
    return statement;
  }
  const list = new Intl.ListFormat(content.lang).format(items);
  return {...statement, text: `${text} ${list}.`, items: undefined};
}

/** Names who is at the wheel, each once. */
export function actorsOf(statements: readonly WheelStatement[]): string[] {
  return [...new Set(statements.map(({actor}) => actor))];
}

/** Renders who is at the wheel: per actor what it does, with the condition of the source. */
export function renderWheel(
  statements: readonly WheelStatement[],
  level: number,
  shown: Set<string>,
  rendering: Rendering,
): TemplateResult {
  return html`<ul class="plain wheel">
    ${actorsOf(statements).map(
      (actor) =>
        html`<li>
          ${heading(level, rendering.terms.mark(actor), 'item-title')}
          <ul class="tasks">
            ${statements
              .filter((statement) => statement.actor === actor)
              .map((statement) => html`<li>${renderTask(statement, shown, rendering)}</li>`)}
          </ul>
        </li>`,
    )}
  </ul>`;
}

function renderTask(
  statement: WheelStatement,
  shown: Set<string>,
  rendering: Rendering,
): TemplateResult {
  const name = foreign(statement.condition ?? '', rendering.content);
  const condition = name
    ? html`${' '}<span class="badge"
          >${inLanguages(areFromFactsheet([statement]) ? texts.condition({condition: name}) : name)}</span
        >`
    : nothing;
  return html`${renderStatement(inOneSentence(statement, rendering.content), rendering, condition)}
  ${renderContradictionOf(statement, shown, rendering, renderFolded)}`;
}

/**
 * Renders which way to go in this phase, and one tap away in the other.
 *
 * @param phase - The warm one where nobody knows it: who prepares has the time to look further.
 */
export function renderDirection(
  {choice, cold, warm}: NonNullable<Road['direction']>,
  phase: 'cold' | 'warm',
  level: number,
  shown: Set<string>,
  rendering: Rendering,
): TemplateResult {
  const steps = {
    warm: () =>
      html`<ol>
        ${warm.map(
          (step) =>
            html`<li>
              ${renderStatement(step, rendering)}
              ${renderContradictionOf(step, shown, rendering, renderFolded)}
            </li>`,
        )}
      </ol>`,
    cold: () =>
      html`<ul>
        ${cold.map((step) => html`<li>${renderStatement(step, rendering)}</li>`)}
      </ul>`,
  };
  const other = phase === 'warm' ? 'cold' : 'warm';
  const count = other === 'warm' ? warm.length : cold.length;
  return html`${renderStatement(choice, rendering)}
    <div class="phase ${phase}">
      ${heading(level, texts[phase](), 'item-title')} ${steps[phase]()}
    </div>
    ${renderFold({title: texts[other](), count, headingLevel: level}, steps[other]())}`;
}

/** Renders the known incidents of a road, which the source mixes with the wegenwacht. */
export function renderIncidents(
  road: RoadId,
  level: number,
  rendering: Rendering,
): TemplateResult | typeof nothing {
  const {content} = rendering;
  const incidents = content.incidents.filter((incident) => incident.road === road);
  return incidents.length
    ? renderFold(
        {
          title: texts.incidents(),
          count: incidents.length,
          headingLevel: level,
          part: 'section',
        },
        html`<ul class="plain incidents">
          ${incidents.map(
            ({title, date, text, links, note, sources}) =>
              html`<li>
                ${heading(level + 1, rendering.terms.mark(title), 'item-title')}
                <p class="quiet">
                  <time datetime=${date}>${formatDate(date, content.lang)}</time>
                </p>
                <p>${rendering.terms.mark(text)}${sourcesOf({sources}, rendering)}</p>
                <ul class="plain">
                  ${links.map((each) => html`<li>${renderSourceLink(each, sources, rendering)}</li>`)}
                </ul>
                ${note ? renderStatement(note, rendering) : nothing}
              </li>`,
          )}
        </ul>`,
      )
    : nothing;
}
