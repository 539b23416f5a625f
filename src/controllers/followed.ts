import type {ReactiveController, ReactiveElement} from 'lit';
import {
  LOOKS,
  QUESTIONS,
  attributeValues,
  type AnswerTo,
  type Look,
  type LookId,
  type QuestionId,
} from '../context/questions.js';
import {situationContext, type Told} from '../context/situation-context.js';
import {follow} from '../context/follow.js';
import {CwkLookEvent} from '../context/situation-events.js';
import {isPart} from '../internal/is-ours.js';
import {oneOf} from '../internal/one-of.js';

type Host = ReactiveElement;

/** How an attribute and the page together make a value. */
interface Rule<V> {
  readonly attribute: string;
  readonly allowed: readonly V[];
  readonly question: QuestionId;
  /** The value for an answer of the page, where the attribute has that of `start`. */
  readonly at: (answer: string | undefined, start: V | undefined) => V | undefined;
}

/**
 * The value of an attribute that starts as the editor set it, and then follows the answers of the page.
 *
 * The latest wins: an answer anywhere on the page, a new value of the attribute, or what a visitor looks at in this
 * widget. An answer that was given before this element came also counts, because blocks that disagree are worse than
 * a lost start value.
 */
class Followed<V extends string, F extends V | undefined> implements ReactiveController {
  protected readonly host: Host;
  readonly #rule: Rule<V>;
  readonly #fallback: F;
  readonly #page: {readonly value?: Told | undefined};
  #lastStart: V | undefined;
  #lastTold: unknown;
  #value: V | undefined;
  /** What a visitor looks at since the last update. */
  protected next: {readonly value: V | undefined} | undefined;

  constructor(host: Host, rule: Rule<V>, fallback: F) {
    this.host = host;
    this.#rule = rule;
    this.#fallback = fallback;
    this.#page = follow(host, situationContext);
    host.addController(this);
  }

  /** The attribute's own value. */
  get start(): V | F {
    const {attribute, allowed} = this.#rule;
    const value = (this.host as unknown as Record<string, string | undefined>)[attribute];
    return oneOf(this.host, attribute, value, allowed, this.#fallback);
  }

  /** The latest value; undefined when a visitor closed what was open, or nothing was set. */
  get value(): V | undefined {
    return this.#value;
  }

  hostUpdate(): void {
    const {question, at} = this.#rule;
    const {start} = this;
    const told = this.#follows ? this.#page.value?.[question] : undefined;
    if (start !== this.#lastStart) {
      this.#value = this.#lastStart = start;
    }
    if (told !== this.#lastTold) {
      this.#lastTold = told;
      this.#value = told ? at(told.answer, start) : start;
    }
    if (this.next) {
      this.#value = this.next.value;
      this.next = undefined;
    }
  }

  /** Not where another widget renders the host and says what it shows; that widget follows the page itself. */
  get #follows(): boolean {
    const {question, attribute} = this.#rule;
    const followers: readonly string[] = QUESTIONS[question].followers;
    const isSet = isPart(this.host) && this.host.hasAttribute(attribute);
    return followers.includes(this.host.localName) && !isSet;
  }
}

/** A question that the host asks, and that its editor can have answered. What a visitor answers is told to the page. */
export class Asked<Q extends 'phase' | 'vital' | 'role'> extends Followed<AnswerTo<Q>, undefined> {
  readonly #question: Q;
  readonly #open: string;

  constructor(host: Host, question: Q) {
    const {attribute, open} = QUESTIONS[question];
    super(
      host,
      {
        attribute,
        allowed: attributeValues(question) as readonly AnswerTo<Q>[],
        question,
        at: (answer) => answer as AnswerTo<Q> | undefined,
      },
      undefined,
    );
    this.#question = question;
    this.#open = open;
  }

  /** The answer as something told, for a link; nothing where nothing is known. */
  get told(): Told {
    const {answer} = this;
    return answer === undefined ? {} : ({[this.#question]: {answer}} as Told);
  }

  /** What is known; undefined is "weet ik niet". */
  get answer(): AnswerTo<Q> | undefined {
    return this.value === this.#open ? undefined : this.value;
  }
}

/** What a visitor looks at in the host, which stays in the host. */
export class Looked<L extends LookId, F extends Look<L> | undefined> extends Followed<Look<L>, F> {
  readonly #look: L;

  /** @param fallback - What the host shows where the editor has set nothing, or something wrong. */
  constructor(host: Host, look: L, fallback: F) {
    const {follows, values, ...rest} = LOOKS[look];
    const at = 'at' in rest ? (rest.at as Readonly<Record<string, string>>) : undefined;
    super(
      host,
      {
        attribute: look,
        allowed: values as readonly Look<L>[],
        question: follows,
        at: (answer, start) =>
          answer === undefined ? start : ((at ? at[answer] : answer) as Look<L> | undefined),
      },
      fallback,
    );
    this.#look = look;
  }

  /** Looks at something else from the next update on, and tells the page that a visitor does; undefined closes. */
  choose(value: Look<L> | undefined): void {
    this.restore(value);
    this.host.dispatchEvent(new CwkLookEvent(this.#look, value));
  }

  /** Looks at something else from the next update on, also where the page is told something in the same update. */
  restore(value: Look<L> | undefined): void {
    this.next = {value};
    this.host.requestUpdate();
  }
}
