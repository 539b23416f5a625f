import {html, type TemplateResult} from 'lit';
import type {Term} from '../content/schema.js';

type Text = string | TemplateResult;

interface Pattern {
  /** Any of the words. */
  readonly word: RegExp;
  /** A word with the quotation marks, commas or endings that must not be left on another line. */
  readonly token: RegExp;
  /** By each way to write it: "om" is not the abbreviation "OM", but "Opschalen" starts a sentence. */
  readonly terms: ReadonlyMap<string, Term>;
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

  /** The terms that were marked or noted so far. */
  get found(): readonly Term[] {
    return [...this.#seen];
  }

  /** Adds the terms in what another widget, inside this one, shows and marks. */
  note(...content: readonly unknown[]): void {
    const texts = JSON.stringify(content, (key, value: unknown) =>
      key === 'sources' || key === 'url' ? undefined : value,
    );
    const known = pattern(this.#terms);
    for (const word of texts.split(known.word)) {
      const term = known.terms.get(word);
      if (term) {
        this.#seen.add(term);
      }
    }
  }

  /** Splits a text in strings and marked words. */
  mark(text: string): Text[] {
    const known = pattern(this.#terms);
    // Text that is not marked stays one string, because a screen reader pauses between two.
    let plain = '';
    const parts: Text[] = [];
    // split() puts what the pattern captured, a word with what sticks to it, at the odd places.
    for (const [index, token] of text.split(known.token).entries()) {
      const [before, word, ...after] = index % 2 ? token.split(known.word) : [];
      const term = word && known.terms.get(word);
      if (!term || this.#seen.has(term)) {
        plain += token;
        continue;
      }
      this.#seen.add(term);
      parts.push(
        plain,
        html`<span class="token"
          >${before}${explained(term, word, this.#prefix + term.id)}${after.join('')}</span
        >`,
      );
      plain = '';
    }
    return [...parts, plain];
  }
}

/** What a term means, with what its letters stand for. */
export function explanation({full, text}: Term): string {
  return full ? `${full}. ${text}` : text;
}

function explained(term: Term, word: string, id: string): TemplateResult {
  return html`<button type="button" class="term" popovertarget=${id}>${word}</button
    ><span id=${id} class="tip" popover part="explanation">${explanation(term)}</span>`;
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
      // Not `*`: what looks back from each character of a long row of brackets takes minutes.
      token: new RegExp(`([^\\s\\p{L}\\p{N}]{0,4}${word}\\S*)`, 'u'),
      terms: new Map(
        terms
          .flatMap((term) =>
            names(term).flatMap((name) => spellings(name).map((each) => [each, term] as const)),
          )
          // The first of two terms with the same word explains it.
          .reverse(),
      ),
    };
    patterns.set(terms, known);
  }
  return known;
}

function names({word, aliases = []}: Term): string[] {
  return [word, ...aliases];
}

/** As it is, and with a capital at the start of a sentence. */
function spellings(name: string): string[] {
  return [name, name.charAt(0).toUpperCase() + name.slice(1)];
}
