import {html, type TemplateResult} from 'lit';
import type {Term} from '../content/schema.js';

type Text = string | TemplateResult;

/** A way to write a term, and the term. */
type Name = readonly [name: string, term: Term];

/** The names of all terms by their first word; of one word the longest name first. */
type Names = Map<string, readonly Name[]>;

interface Occurrence {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
}

const indexes = new WeakMap<readonly Term[], Names>();

const WORD = /[\p{L}\p{N}]+/u;

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
    for (const {term} of occurrences(texts, this.#terms)) {
      this.#seen.add(term);
    }
  }

  /** Splits a text in strings and marked words. */
  mark(text: string): Text[] {
    // Text that is not marked stays one string, because a screen reader pauses between two.
    const parts: Text[] = [];
    let done = 0;
    for (const {term, start, end} of occurrences(text, this.#terms)) {
      if (start < done || this.#seen.has(term)) {
        continue;
      }
      this.#seen.add(term);
      // Quotation marks, commas and endings must not be left on another line.
      const [before = ''] =
        /[^\s\p{L}\p{N}]*$/u.exec(text.slice(Math.max(done, start - 4), start)) ?? [];
      const [after = ''] = /^\S*/.exec(text.slice(end)) ?? [];
      const word = text.slice(start, end);
      parts.push(
        text.slice(done, start - before.length),
        html`<span class="token"
          >${before}${explained(term, word, this.#prefix + term.id)}${after}</span
        >`,
      );
      done = end + after.length;
    }
    return [...parts, text.slice(done)];
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

/**
 * Each place where a term stands in a text, by the first word of its name: a file can bring hundreds of terms,
 * and to try them all at every word takes seconds.
 */
function* occurrences(text: string, terms: readonly Term[]): Generator<Occurrence> {
  const known = indexOf(terms);
  for (const {0: word, index: start} of text.matchAll(new RegExp(WORD, 'gu'))) {
    for (const [name, term] of known.get(word) ?? []) {
      // A name such as "(x)" starts before its first word.
      const from = start - name.indexOf(word);
      const end = from + name.length;
      if (text.startsWith(name, from) && !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))) {
        yield {term, start: from, end};
        break;
      }
    }
  }
}

function indexOf(terms: readonly Term[]): Names {
  let index = indexes.get(terms);
  if (!index) {
    const all = terms
      .flatMap((term) =>
        names(term).flatMap((name) => spellings(name).map((each): Name => [each, term])),
      )
      .sort(([a], [b]) => b.length - a.length);
    index = new Map<string, Name[]>();
    for (const name of all) {
      const [first = ''] = WORD.exec(name[0]) ?? [];
      index.set(first, [...(index.get(first) ?? []), name]);
    }
    indexes.set(terms, index);
  }
  return index;
}

function names({word, aliases = []}: Term): string[] {
  return [word, ...aliases];
}

/** As it is, and with a capital at the start of a sentence. */
function spellings(name: string): string[] {
  return [name, name.charAt(0).toUpperCase() + name.slice(1)];
}
