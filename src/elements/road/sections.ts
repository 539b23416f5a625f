import {html, nothing, type TemplateResult} from 'lit';
import type {Road, RoadId, WheelStatement} from '../../content/model/schema.js';
import {formatDate} from '../../internal/dates.js';
import {renderContradictionOf} from '../../templates/contradiction.js';
import {heading} from '../../templates/heading.js';
import {foreign, inLanguages} from '../../templates/languages.js';
import {renderSourceLink} from '../../templates/source-link.js';
import {areFromFactsheet} from '../../templates/sources.js';
import {renderStatement, sourcesOf, type Rendering} from '../../templates/statement.js';
import {texts} from './texts.js';

/** Renders a section of a road under its heading. */
export function renderSection(level: number, title: unknown, body: unknown): TemplateResult {
  return html`<section class="section" part="section">
    ${heading(level, title, 'section-title')} ${body}
  </section>`;
}

/** Renders who is at the wheel: per actor what it does, with the condition of the source. */
export function renderWheel(
  statements: readonly WheelStatement[],
  level: number,
  shown: Set<string>,
  rendering: Rendering,
): TemplateResult {
  const actors = [...new Set(statements.map(({actor}) => actor))];
  return html`<ul class="plain wheel">
    ${actors.map(
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
  return html`${renderStatement(statement, rendering, condition)}
  ${renderContradictionOf(statement, shown, rendering)}`;
}

/** Renders which way to go: preparing (cold phase), and in order while it happens (warm phase). */
export function renderDirection(
  {choice, cold, warm}: NonNullable<Road['direction']>,
  level: number,
  shown: Set<string>,
  rendering: Rendering,
): TemplateResult {
  return html`
    ${renderStatement(choice, rendering)}
    <div class="phases">
      <div class="phase cold">
        ${heading(level, texts.cold(), 'item-title')}
        <ul>
          ${cold.map((step) => html`<li>${renderStatement(step, rendering)}</li>`)}
        </ul>
      </div>
      <div class="phase warm">
        ${heading(level, texts.warm(), 'item-title')}
        <ol>
          ${warm.map(
            (step) =>
              html`<li>
                ${renderStatement(step, rendering)} ${renderContradictionOf(step, shown, rendering)}
              </li>`,
          )}
        </ol>
      </div>
    </div>
  `;
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
    ? renderSection(
        level,
        texts.incidents(),
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
