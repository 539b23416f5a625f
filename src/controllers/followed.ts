import {ContextConsumer} from '@lit/context';
import type {ReactiveController, ReactiveElement} from 'lit';
import {situationContext, type Choices} from '../context/situation-context.js';
import {oneOf} from '../internal/one-of.js';

type Key = 'road' | 'level' | 'vital' | 'phase' | 'role';
/** `role` means something else on every element, so its attribute has another name. */
type Attribute = Exclude<Key, 'role'> | 'visitor';

/**
 * The value of an attribute that starts as the editor set it, and then follows the page.
 *
 * The latest wins: a choice anywhere on the page, or a new value of the attribute. A choice that was made
 * before this element came also counts, because blocks that disagree are worse than a lost start value.
 */
export class Followed<V extends string, F extends V | undefined> implements ReactiveController {
  readonly #host: ReactiveElement & Readonly<Partial<Record<Attribute, string | undefined>>>;
  readonly #attribute: Attribute;
  readonly #key: Key;
  readonly #allowed: readonly V[];
  readonly #fallback: F;
  readonly #page: ContextConsumer<typeof situationContext, ReactiveElement>;
  #lastStart: V | undefined;
  #lastChoice: Choices[Key];
  #value: V | undefined;

  /**
   * @param attribute - The attribute; what of the situation it follows has the same name, but for `visitor`.
   * @param allowed - The values that the attribute can have.
   * @param fallback - Its value when it is absent or wrong.
   */
  constructor(host: ReactiveElement, attribute: Attribute, allowed: readonly V[], fallback: F) {
    this.#host = host;
    this.#attribute = attribute;
    this.#key = attribute === 'visitor' ? 'role' : attribute;
    this.#allowed = allowed;
    this.#fallback = fallback;
    this.#page = new ContextConsumer(host, {context: situationContext, subscribe: true});
    host.addController(this);
  }

  /** The attribute's own value. */
  get start(): V | F {
    const value = this.#host[this.#attribute];
    return oneOf(this.#host, this.#attribute, value, this.#allowed, this.#fallback);
  }

  /** The latest value; undefined when a visitor closed what was open, or nothing was set. */
  get value(): V | undefined {
    return this.#value;
  }

  hostUpdate(): void {
    const {start} = this;
    const choice = this.#page.value?.[this.#key];
    if (start !== this.#lastStart) {
      this.#value = this.#lastStart = start;
    }
    if (choice !== this.#lastChoice) {
      this.#lastChoice = choice;
      if (!this.#isPart) {
        this.#value = choice ? (choice.value as V | undefined) : start;
      }
    }
  }

  /** Whether another widget renders the host and says what it shows; that widget follows the page itself. */
  get #isPart(): boolean {
    const root = this.#host.getRootNode();
    return (
      root instanceof ShadowRoot &&
      root.host.localName.startsWith('cwk-') &&
      this.#host.hasAttribute(this.#attribute)
    );
  }
}
