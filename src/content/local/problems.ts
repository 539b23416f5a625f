import {isObject} from '../model/is-object.js';

/** More problems than this help nobody, and a hostile file could make a million. */
export const MAX_PROBLEMS = 100;

/** What is wrong with a content file: one English sentence each, with path, rule and value found. */
export class Problems {
  readonly #sentences: string[] = [];
  #more = 0;

  add(sentence: string): void {
    if (this.#sentences.length < MAX_PROBLEMS) {
      this.#sentences.push(sentence);
    } else {
      this.#more += 1;
    }
  }

  /** The first of them, and how many more there are. */
  get sentences(): readonly string[] {
    return this.#more
      ? [...this.#sentences, `There are ${this.#more} more problems; correct these first.`]
      : this.#sentences;
  }
}

/** The value as a few words for one line of a console. */
export function show(value: unknown): string {
  if (typeof value === 'string') {
    return `"${value.length > 80 ? `${value.slice(0, 80)}…` : value}"`;
  }
  return Array.isArray(value) ? 'a list' : isObject(value) ? 'an object' : String(value);
}
