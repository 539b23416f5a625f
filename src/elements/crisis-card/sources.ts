import {html, nothing, type TemplateResult} from 'lit';
import type {Content, Source, Statement} from '../../content/model/schema.js';
import {formatDate, isoDay} from '../../internal/dates.js';
import {inWords} from '../../internal/dictionary.js';
import {foreign, inItsLanguage, inLanguages} from '../../templates/languages.js';
import {hostName, writtenOut} from '../../templates/link.js';
import {origin, translatedText} from '../../templates/source-line.js';
import {sourceLineTexts} from '../../templates/source-line.texts.js';
import {firstActions} from './actions.js';
import {renderSourceMarks} from './marks.js';
import {texts} from './texts.js';

/** Renders each point on which the sources contradict each other: their texts first, the law apart. */
export function renderNotes(content: Content): TemplateResult {
  return html`<ol part="notes">
    ${content.contradictions.map(
      ({question, statements, position, practice}) =>
        html`<li>
          <strong>${inItsLanguage(question, content)}</strong>
          ${statements.map(
            ({text, sources}) =>
              html`<span>${inItsLanguage(text, content)}${renderSourceMarks(sources)}</span>${' '}`,
          )}
          ${renderPosition(position, content)}
          ${practice ? renderPosition(practice, content) : nothing}
        </li>`,
    )}
  </ol>`;
}

/** Names a position after what it rests on: nothing else is called law. */
function renderPosition({text, sources}: Statement, content: Content): TemplateResult {
  const name = sources.every(({document}) => document === 'law')
    ? texts.lawSays()
    : texts.othersSay();
  return html`<span
    ><strong>${`${name}:`}</strong
    >${' '}${inItsLanguage(text, content)}${renderSourceMarks(sources)}</span
  >`;
}

/** Renders what the letters mean. */
export function renderMarksKey(): TemplateResult {
  const marks = Object.entries(inWords(texts.marks)).map(
    ([mark, meaning]) => `${mark} = ${meaning}`,
  );
  return html`<p>${texts.marksKey({marks: marks.join(', ')})}</p>`;
}

/**
 * Renders where the card is from, with every page.
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
      ${inLanguages([origin(content, 'factsheet'), foreign(map.disclaimer.text, content), sourceLineTexts.verifiedOn({date: date(verifiedOn)}), translatedText(content), now && texts.made({date: date(isoDay(now))})].filter(Boolean).join(' '))}
    </p>
    ${
      laws.length
        ? html`<p>
            ${inLanguages(`${texts.laws()}: ${laws.map(({title, date: day}) => foreign(title, content) + (day ? ` (${texts.lawText({date: date(day)})})` : '')).join(', ')}.`)}
          </p>`
        : nothing
    }
    ${
      pages.length
        ? [
            html`<p>${`${texts.pages()}:`}</p>`,
            // Prettier would put a line break in it, which is a space on the card until the build takes it out.
            // prettier-ignore
            html`<ul class="addresses">${renderAddresses([...new Set(pages)].sort())}</ul>`,
          ]
        : nothing
    }`;
}

/** Renders each page as a link; on paper, where nothing can be pressed, each site once and no more. */
function renderAddresses(pages: readonly string[]): TemplateResult[] {
  const named = new Set<string>();
  return pages.map((page) => {
    const site = hostName(page) ?? page;
    const again = named.has(site);
    named.add(site);
    return html`<li class=${again ? 'again' : nothing} data-site=${site}>${writtenOut(page)}</li>`;
  });
}

/** Every source of what the card shows. */
function shownSources(
  content: Content,
): {readonly document: Source['document']; readonly locator?: string | undefined}[] {
  const {questions, deadlines, roads, advice, actors, contradictions, helplines} = content;
  const warm = roads.find(({id}) => id === 'incidents')?.direction?.warm ?? [];
  return [
    ...questions
      .filter(({when}) => !when)
      .flatMap(({answers}) => answers.flatMap(({means = []}) => means)),
    ...deadlines,
    ...warm,
    ...firstActions('own', content),
    ...firstActions('other', content),
    ...advice.filter(({kind}) => kind === 'time'),
    ...actors.flatMap(({cells}) => cells),
    ...contradictions.flatMap(({statements, position, practice}) =>
      practice ? [...statements, position, practice] : [...statements, position],
    ),
    ...helplines,
  ].flatMap(({sources}) => sources);
}
