import {ContextConsumer} from '@lit/context';
import type {ReactiveController, ReactiveElement} from 'lit';
import {situationContext, type Choices, type Situation} from './situation-context.js';

/**
 * The value of an attribute that starts as the editor set it, and then follows the page.
 *
 * The latest wins: a choice anywhere on the page, or a new value of the attribute. A choice that was made
 * before this element came also counts, because blocks that disagree are worse than a lost start value.
 */
export class Followed<K extends keyof Situation> implements ReactiveController {
  readonly #own: () => Situation[K];
  readonly #page: ContextConsumer<typeof situationContext, ReactiveElement>;
  readonly #key: K;
  #lastOwn: Situation[K] = undefined;
  #lastChoice: Choices[K] | undefined = undefined;
  #value: Situation[K] = undefined;

  /**
   * @param own - Reads the valid value of the host's own attribute.
   */
  constructor(host: ReactiveElement, key: K, own: () => Situation[K]) {
    this.#key = key;
    this.#own = own;
    this.#page = new ContextConsumer(host, {context: situationContext, subscribe: true});
    host.addController(this);
  }

  get value(): Situation[K] {
    return this.#value;
  }

  hostUpdate(): void {
    const own = this.#own();
    const choice = this.#page.value?.[this.#key];
    if (own !== this.#lastOwn) {
      this.#value = this.#lastOwn = own;
    }
    if (choice !== this.#lastChoice) {
      this.#lastChoice = choice;
      this.#value = choice ? choice.value : own;
    }
  }
}
