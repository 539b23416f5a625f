import {html, nothing, type TemplateResult} from 'lit';
import type {Content, Organisation} from '../content/model/schema.js';
import {languagesTexts} from './languages.texts.js';

// Where languages mix. A sentence is made as one string, in which `foreign` marks what is in another language;
// `inLanguages` renders it, still as one string where nothing is.

// Other in each page, because a text of a content file or an attribute can hold any character.
const NONCE = Math.random().toString(36).slice(2);
const [START, MIDDLE, END] = [`\uE000${NONCE}`, `\uE001${NONCE}`, `\uE002${NONCE}`];
const MARKED = new RegExp(`${START}|${END}`);

/** The language of a text, if that is not the language of the content. */
function foreignLang(text: string, {foreign}: Pick<Content, 'foreign'>): string | undefined {
  return foreign?.get(text);
}

/** The value of `lang` for an element that holds one text of the content, or nothing where it needs none. */
export function langOf(text: string, content: Pick<Content, 'foreign'>): string | typeof nothing {
  return foreignLang(text, content) ?? nothing;
}

/**
 * The text, marked if it is in another language than the content, for a sentence that `inLanguages` renders.
 *
 * @param of - The text of the content that it was made of.
 */
export function foreign(text: string, content: Pick<Content, 'foreign'>, of = text): string {
  const lang = foreignLang(of, content);
  return lang ? START + lang + MIDDLE + text + END : text;
}

/** Renders a sentence; each text in it that is marked as in another language has its `lang`. */
export function inLanguages(sentence: string): string | readonly (string | TemplateResult)[] {
  return sentence.includes(START)
    ? sentence
        .split(MARKED)
        .filter(Boolean)
        .map((part) => {
          const [lang = '', text] = part.split(MIDDLE);
          return text === undefined ? part : html`<span lang=${lang}>${text}</span>`;
        })
    : sentence;
}

/** The sentence as plain text, for an attribute, which cannot say that a part is in another language. */
export function withoutLanguages(sentence: string): string {
  return sentence
    .split(MARKED)
    .map((part) => part.split(MIDDLE).at(-1))
    .join('');
}

/** Renders a text of the content in its own language. */
export function inItsLanguage(
  text: string,
  content: Pick<Content, 'foreign'>,
): string | readonly (string | TemplateResult)[] {
  return inLanguages(foreign(text, content));
}

/** "Gemeente Waterrijk, veiligheidsregio Rivierdelta", for `inLanguages`. */
export function organisationName({name, region}: Organisation, content: Content): string {
  const named = foreign(name, content);
  // A veiligheidsregio is not named twice.
  return region && name.toLowerCase() !== `veiligheidsregio ${region}`.toLowerCase()
    ? languagesTexts.organisationIn({name: named, region: foreign(region, content)})
    : named;
}
