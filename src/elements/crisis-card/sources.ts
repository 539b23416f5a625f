import {html, nothing, type TemplateResult} from 'lit';
import type {Content, Source, Statement} from '../../content/schema.js';
import * as m from '../../i18n/messages.js';
import {formatDate, isoDay} from '../../internal/dates.js';
import {writtenOut} from '../../templates/link.js';
import {origin} from '../../templates/source-line.js';
import {renderSourceMarks} from './marks.js';

/** Renders each point on which the sources contradict each other: their texts first, the law apart. */
export function renderNotes({contradictions}: Content): TemplateResult {
  return html`<ol part="notes">
    ${contradictions.map(
      ({question, statements, position, practice}) =>
        html`<li>
          <strong>${question}</strong>
          ${statements.map(
            ({text, sources}) => html`<span>${text}${renderSourceMarks(sources)}</span>${' '}`,
          )}
          ${renderPosition(position)} ${practice ? renderPosition(practice) : nothing}
        </li>`,
    )}
  </ol>`;
}

/** Names a position after what it rests on: nothing else is called law. */
function renderPosition({text, sources}: Statement): TemplateResult {
  const name = sources.every(({document}) => document === 'law') ? m.lawSays : m.othersSay;
  return html`<span class="position"
    ><strong>${`${name}:`}</strong>${' '}${text}${renderSourceMarks(sources)}</span
  >`;
}

/** Renders what the letters mean. */
export function renderMarksKey(): TemplateResult {
  const marks = Object.entries(m.cardMarks).map(([mark, meaning]) => `${mark} = ${meaning}`);
  return html`<p>${m.cardMarksKey(marks.join(', '))}</p>`;
}

/**
 * Renders where the card is from, with every address written out.
 *
 * @param now - When the card is made; without it the card does not say so.
 */
export function renderSources(content: Content, now: Date | undefined): TemplateResult {
  const {map, lang, verifiedOn, documents} = content;
  const date = (day: string): string => formatDate(day, lang) ?? day;
  const shown = shownSources(content);
  const laws = documents.filter(({id}) =>
    shown.some(({document, locator}) => document === 'law' && locator?.startsWith(`${id} `)),
  );
  const pages = shown.flatMap(({document, locator}) =>
    locator && (document === 'region' || document === 'web') ? [locator] : [],
  );
  return html`<p>
      ${`${origin(content, 'factsheet')} ${map.disclaimer.text} ${m.verifiedOn(date(verifiedOn))}${now ? ` ${m.cardMade(date(isoDay(now)))}` : ''}`}
    </p>
    ${
      laws.length
        ? html`<p>
            ${`${m.cardLaws}: ${laws.map(({title, date: day}) => (day ? `${title} (${m.cardLawText(date(day))})` : title)).join(', ')}.`}
          </p>`
        : nothing
    }
    ${
      pages.length
        ? html`<p>${`${m.cardPages}:`}</p>
            <ul class="addresses">
              ${[...new Set(pages)].sort().map((page) => html`<li>${writtenOut(page)}</li>`)}
            </ul>`
        : nothing
    }`;
}

/** Every source of what the card shows. */
function shownSources({
  questions,
  roads,
  advice,
  actors,
  contradictions,
  helplines,
}: Content): {readonly document: Source['document']; readonly locator?: string | undefined}[] {
  const warm = roads.find(({id}) => id === 'incidents')?.direction?.warm ?? [];
  return [
    ...questions.flatMap(({answers}) => answers.map(({means}) => means)),
    ...warm,
    ...advice.filter(({kind}) => kind === 'time'),
    ...actors.flatMap(({cells}) => cells),
    ...contradictions.flatMap(({statements, position, practice}) =>
      practice ? [...statements, position, practice] : [...statements, position],
    ),
    ...helplines,
  ].flatMap(({sources}) => sources);
}
