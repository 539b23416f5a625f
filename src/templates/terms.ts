import {html, type TemplateResult} from 'lit';
import type {Term} from '../content/schema.js';

type Text = string | TemplateResult;

const patterns = new WeakMap<readonly Term[], RegExp>();

/**
 * Marks each jargon word where it first appears in a widget, so that a click or tap explains it.
 *
 * One marker serves one rendering of one widget; what is explained once is not marked again.
 */
export class TermMarker {
  readonly #terms: readonly Term[];
  readonly #seen = new Set<Term>();

  constructor(terms: readonly Term[]) {
    this.#terms = terms;
  }

  /** Splits a text in strings and marked words. */
  mark(text: string): Text[] {
    return text.split(pattern(this.#terms)).map((part, index) => {
      // split() puts what the pattern captured at the odd places.
      const term = index % 2 ? this.#terms.find((each) => names(each).some((name) => same(name, part))) : undefined;
      if (!term || this.#seen.has(term)) {
        return part;
      }
      this.#seen.add(term);
      return explained(term, part);
    });
  }
}

function explained(term: Term, word: string): TemplateResult {
  const id = `term-${term.id}`;
  const text = term.full ? `${term.full}. ${term.text}` : term.text;
  return html`<button type="button" class="term" popovertarget=${id}>${word}</button
    ><span id=${id} class="tip" popover part="explanation">${text}</span>`;
}

function pattern(terms: readonly Term[]): RegExp {
  let known = patterns.get(terms);
  if (!known) {
    const words = terms
      .flatMap(names)
      .sort((a, b) => b.length - a.length)
      .map((name) => name.replace(/[^\p{L}\p{N} ]/gu, '\\$&').replace(/^\p{Ll}/u, (first) => `[${first}${first.toUpperCase()}]`));
    // Without words nothing may match; (?!) never does.
    known = new RegExp(`(?<![\\p{L}\\p{N}])(${words.join('|') || '(?!)'})(?![\\p{L}\\p{N}])`, 'u');
    patterns.set(terms, known);
  }
  return known;
}

function names({word, aliases = []}: Term): string[] {
  return [word, ...aliases];
}

/** Equal, but for a capital at the start of a sentence: "om" is not the abbreviation "OM". */
function same(name: string, part: string): boolean {
  return name.slice(1) === part.slice(1) && (name[0] === part[0] || name[0]?.toUpperCase() === part[0]);
}
