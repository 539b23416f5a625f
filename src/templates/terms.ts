import {html, type TemplateResult} from 'lit';
import type {Term} from '../content/schema.js';

type Text = string | TemplateResult;

interface Pattern {
  /** Any of the words. */
  readonly word: RegExp;
  /** A word with the quotation marks, commas or endings that must not be left on another line. */
  readonly token: RegExp;
}

const patterns = new WeakMap<readonly Term[], Pattern>();

/**
 * Marks each jargon word where it first appears in a widget, so that a click or tap explains it.
 *
 * One marker serves one rendering of one widget; what is explained once is not marked again.
 */
export class TermMarker {
  readonly #terms: readonly Term[];
  readonly #prefix: string;
  readonly #seen = new Set<Term>();

  /** @param prefix - Starts the ids, where one widget has more than one marker. */
  constructor(terms: readonly Term[], prefix = 'term-') {
    this.#terms = terms;
    this.#prefix = prefix;
  }

  /** Splits a text in strings and marked words. */
  mark(text: string): Text[] {
    const known = pattern(this.#terms);
    // split() puts what the pattern captured, a word with what sticks to it, at the odd places.
    return text.split(known.token).map((token, index) => {
      const [before, word, ...after] = index % 2 ? token.split(known.word) : [];
      const term = this.#terms.find((each) => word && names(each).some((name) => same(name, word)));
      if (!term || !word || this.#seen.has(term)) {
        return token;
      }
      this.#seen.add(term);
      return html`<span class="token"
        >${before}${explained(term, word, this.#prefix + term.id)}${after.join('')}</span
      >`;
    });
  }
}

function explained(term: Term, word: string, id: string): TemplateResult {
  const text = term.full ? `${term.full}. ${term.text}` : term.text;
  return html`<button type="button" class="term" popovertarget=${id}>${word}</button
    ><span id=${id} class="tip" popover part="explanation">${text}</span>`;
}

function pattern(terms: readonly Term[]): Pattern {
  let known = patterns.get(terms);
  if (!known) {
    const words = terms
      .flatMap(names)
      .sort((a, b) => b.length - a.length)
      .map((name) =>
        name
          .replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')
          .replace(/^\p{Ll}/u, (first) => `[${first}${first.toUpperCase()}]`),
      );
    // Without words nothing may match; (?!) never does.
    const word = `(?<![\\p{L}\\p{N}])(?:${words.join('|') || '(?!)'})(?![\\p{L}\\p{N}])`;
    known = {
      word: new RegExp(`(${word})`, 'u'),
      token: new RegExp(`([^\\s\\p{L}\\p{N}]*${word}\\S*)`, 'u'),
    };
    patterns.set(terms, known);
  }
  return known;
}

function names({word, aliases = []}: Term): string[] {
  return [word, ...aliases];
}

/** Equal, but for a capital at the start of a sentence: "om" is not the abbreviation "OM". */
function same(name: string, part: string): boolean {
  return (
    name.slice(1) === part.slice(1) && (name[0] === part[0] || name[0]?.toUpperCase() === part[0])
  );
}
