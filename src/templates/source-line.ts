import {html, nothing, type TemplateResult} from 'lit';
import type {Content, Statement} from '../content/model/schema.js';
import {formatDate} from '../internal/dates.js';
import {foreign, inLanguages} from './languages.js';
import {sourceLineTexts} from './source-line.texts.js';
import {areFromFactsheet, renderSources} from './sources.js';
import {sourcesTexts} from './sources.texts.js';
import {renderTip} from './tip.js';
import {printAll} from '../internal/print-all.js';
import {renderNotesPlace} from './notes.js';

/** Names documents with publisher and date, for `inLanguages`: "Bron: Lokale cyberwegenkaart 2.0 …, mei 2022." */
export function origin(content: Content, ...documentIds: readonly string[]): string {
  const documents = content.documents.filter(({id}) => documentIds.includes(id));
  const names = documents.map(({title, publisher, date}) =>
    [
      foreign(title, content),
      publisher && foreign(publisher, content),
      date && formatDate(date, content.lang),
    ]
      .filter(Boolean)
      .join(', '),
  );
  return `${sourcesTexts.source()}: ${names.join('; ')}.`;
}

/** Names the factsheet where any of the statements rests on it; the others name their own sources. */
export function originOf(
  content: Content,
  statements: readonly Pick<Statement, 'sources'>[],
): string {
  return areFromFactsheet(statements) ? origin(content, 'factsheet') : sourceLineTexts.public();
}

/**
 * Renders the quiet line at the end of a widget: where it is from, when that was read, and the disclaimer.
 *
 * @param from - What the widget as a whole rests on, as one sentence.
 * @param printsAll - Whether it has more than it prints, so that a visitor can ask for all of it.
 */
export function renderSourceLine(
  content: Content,
  from: string,
  {printsAll = true} = {},
): TemplateResult {
  const {disclaimer} = content.map;
  const read = sourceLineTexts.verifiedOn({
    date: formatDate(content.verifiedOn, content.lang) ?? content.verifiedOn,
  });
  const translated = translatedText(content);
  const text = html`${inLanguages(`${foreign(disclaimer.text, content)} `)}${renderSources(disclaimer.sources, content)}`;
  return html`${renderNotesPlace(content)}
    <p class="source-line quiet" part="source-line">
      ${inLanguages(`${[from, read, translated].filter(Boolean).join(' ')} `)}
      <button type="button" class="term" popovertarget="disclaimer">
        ${sourceLineTexts.disclaimer()}
      </button>
      ${
        printsAll
          ? html`<button type="button" class="term" @click=${printAll}>
              ${sourceLineTexts.printAll()}
            </button>`
          : nothing
      }
      ${renderTip({id: 'disclaimer', title: sourceLineTexts.disclaimer()}, text)}
      <span class="on-paper">${`${sourceLineTexts.disclaimer()}: `}${text}</span>
    </p>`;
}

/** That the text is a translation; empty where it is not. */
export function translatedText({translatedFrom}: Content): string {
  return translatedFrom ? sourceLineTexts.translated() : '';
}

/** Renders the switch that shows the source below every sentence. */
export function renderSourcesSwitch(
  checked: boolean,
  onChange: (event: Event) => void,
): TemplateResult {
  // In a box of its own, without which Chromium tells its text twice.
  return html`<div>
    <label class="switch"
      ><input type="checkbox" .checked=${checked} @change=${onChange} />
      ${sourceLineTexts.showSources()}</label
    >
  </div>`;
}
