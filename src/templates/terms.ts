import {html, nothing, type TemplateResult} from 'lit';
import type {Content, Term} from '../content/model/schema.js';
import {textOf} from '../internal/text-of.js';
import {foreign, inItsLanguage, inLanguages, langOf} from './languages.js';
import {renderTip} from './tip.js';

type Text = string | TemplateResult;

/** What is needed of the content to explain its words. */
type TermsOf = Pick<Content, 'terms' | 'lang' | 'foreign'>;

/** Where the name of a term can stand, seen from its first word: "(x)" starts one place before it. */
interface Span {
  readonly before: number;
  readonly length: number;
}

interface Index {
  /** Each name with its term. */
  readonly terms: ReadonlyMap<string, Term>;
  /** By the first word of a name; the longest first. */
  readonly spans: ReadonlyMap<string, readonly Span[]>;
}

interface Occurrence {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
}

const indexes = new WeakMap<readonly Term[], Index>();

const WORD = /[\p{L}\p{N}]+/u;

/**
 * Marks each jargon word where it first appears in a widget, so that a click or tap explains it.
 *
 * One marker serves one rendering of one widget; what is explained once is not marked again.
 */
export class TermMarker {
  readonly #content: TermsOf;
  readonly #prefix: string;
  readonly #seen = new Set<Term>();
  #ids = 0;

  /** @param prefix - Starts the ids, where one widget has more than one marker. */
  constructor(content: TermsOf, prefix = 'term-') {
    this.#content = content;
    this.#prefix = prefix;
  }

  /** The terms that were marked or noted so far. */
  get found(): readonly Term[] {
    return [...this.#seen];
  }

  /** An id that no other part of this rendering has. */
  nextId(): string {
    this.#ids += 1;
    return `${this.#prefix}${this.#ids}`;
  }

  /** Adds the terms in what another widget, inside this one, shows and marks. */
  note(...content: readonly unknown[]): void {
    const texts = textOf(content, ['sources', 'url']);
    for (const {term} of occurrences(texts, this.#content.terms)) {
      this.#seen.add(term);
    }
  }

  /** Splits a text in strings and marked words, in the language of the text. */
  mark(text: string): Text[] {
    const lang = langOf(text, this.#content);
    const parts = this.#split(text);
    return lang === nothing ? parts : [html`<span lang=${lang}>${parts}</span>`];
  }

  #split(text: string): Text[] {
    // Text that is not marked stays one string, because a screen reader pauses between two.
    const parts: Text[] = [];
    let done = 0;
    for (const {term, start, end} of occurrences(text, this.#content.terms)) {
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
          >${before}${explained(term, word, this.#prefix + term.id, this.#content)}${after}</span
        >`,
      );
      done = end + after.length;
    }
    return [...parts, text.slice(done)];
  }
}

/** What a term means, with what its letters stand for. */
export function explanation({full, text}: Term, content: TermsOf): unknown {
  const meaning = foreign(text, content);
  return inLanguages(full ? `${foreign(full, content)}. ${meaning}` : meaning);
}

function explained(term: Term, word: string, id: string, content: TermsOf): TemplateResult {
  const lang = langOf(term.word, content);
  return html`<button type="button" class="term" lang=${lang} popovertarget=${id}>${word}</button
    >${renderTip(
      {id, title: inItsLanguage(term.word, content), lang: content.lang, part: 'explanation'},
      explanation(term, content),
    )}`;
}

/**
 * Each place where a term stands in a text.
 *
 * Looks up the few pieces of text that are as long as a name with this first word: a file can bring hundreds of
 * names, and to try them all at every word takes seconds.
 */
function* occurrences(text: string, terms: readonly Term[]): Generator<Occurrence> {
  const known = indexOf(terms);
  for (const {0: word, index} of text.matchAll(new RegExp(WORD, 'gu'))) {
    for (const {before, length} of known.spans.get(word) ?? []) {
      const start = index - before;
      const end = start + length;
      const term = known.terms.get(text.slice(Math.max(0, start), end));
      if (term && !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))) {
        yield {term, start, end};
        break;
      }
    }
  }
}

function indexOf(terms: readonly Term[]): Index {
  let index = indexes.get(terms);
  if (!index) {
    const known = new Map<string, Term>();
    const spans = new Map<string, Map<string, Span>>();
    for (const term of terms) {
      for (const name of names(term).flatMap(spellings)) {
        // The first of two terms with the same word explains it.
        known.set(name, known.get(name) ?? term);
        const {0: word = '', index: before = 0} = WORD.exec(name) ?? {};
        const {length} = name;
        spans.set(
          word,
          (spans.get(word) ?? new Map<string, Span>()).set(`${before}-${length}`, {before, length}),
        );
      }
    }
    index = {
      terms: known,
      spans: new Map(
        [...spans].map(([word, each]) => [
          word,
          [...each.values()].sort((a, b) => b.length - a.length),
        ]),
      ),
    };
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
