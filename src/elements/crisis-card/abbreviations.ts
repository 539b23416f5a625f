import {html, nothing, type TemplateResult} from 'lit';
import type {Content} from '../../content/model/schema.js';
import {inWords} from '../../internal/dictionary.js';
import {textOf} from '../../internal/text-of.js';
import {foreign, inLanguages} from '../../templates/languages.js';
import {TermMarker} from '../../templates/terms.js';
import {firstActions} from './actions.js';
import {renderSourceMarks} from './marks.js';
import {texts} from './texts.js';

/** One word with two capitals: not every word with a longer name is an abbreviation. */
const ABBREVIATION = /^\S*\p{Lu}\S*\p{Lu}\S*$/u;

/**
 * Renders what the abbreviations on the card stand for, because on paper no word can be pressed. Those that the card
 * itself writes out somewhere are left out.
 */
export function renderAbbreviations(content: Content): TemplateResult | typeof nothing {
  const terms = new TermMarker(content);
  const onCard = textsOf(content);
  terms.note(onCard);
  const all = textOf(onCard).toLowerCase();
  const found = terms.found
    .filter(({word, full}) => full && ABBREVIATION.test(word) && !all.includes(full.toLowerCase()))
    .toSorted((a, b) => a.word.localeCompare(b.word, content.lang));
  return found.length
    ? html`<p class="abbreviations" part="abbreviations">
        <strong>${`${texts.abbreviations()}:`}</strong>
        ${found.map(
          ({word, full = '', sources}, index) =>
            html`${index > 0 ? ' · ' : ' '}${inLanguages(`${foreign(word, content)}: ${foreign(full, content)}`)}${renderSourceMarks(sources)}`,
        )}
      </p>`
    : nothing;
}

/** The texts of the card in which abbreviations can stand. */
function textsOf(content: Content): unknown {
  const {questions, roads, advice, actors, contacts, contradictions, helplines} = content;
  return [
    contacts.length ? [] : inWords(texts.blankContacts),
    questions,
    roads.find(({id}) => id === 'incidents')?.direction?.warm,
    firstActions('own', content),
    firstActions('other', content),
    advice.filter(({kind}) => kind === 'time'),
    actors.map(({name, cells}) => [name, cells.map(({scope}) => scope)]),
    contradictions,
    helplines.map(({name, audience, notFound, hours}) => [name, audience, notFound, hours]),
  ];
}
