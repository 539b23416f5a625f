import {isAnswer, LOOKS, QUESTION_IDS, QUESTIONS, type QuestionId} from './questions.js';
import {CwkAnswerEvent} from './situation-events.js';
import type {LevelChoice, Told} from './situation-context.js';

/** What a link restores. */
export interface Shared {
  /** What was told to the page. */
  readonly told: Told;
  /** What the widget that made the link was looking at. */
  readonly looks: Looks;
}

/** What a visitor looks at in the matrix. */
export interface Looks {
  readonly level?: LevelChoice | undefined;
  /** Id of an actor; only its form has been checked. */
  readonly actor?: string | undefined;
  /** When the organisation knew of an incident, in UTC: `2026-12-02T13:05Z`. */
  readonly known?: string | undefined;
}

/** The keys in an address, for what was told and what was looked at. */
const TOLD = Object.fromEntries(
  QUESTION_IDS.map((question) => [`cwk-${QUESTIONS[question].key}`, question]),
) as Readonly<Record<string, QuestionId>>;
const LOOKED = {
  'cwk-look-level': 'level',
  'cwk-look-actor': 'actor',
  'cwk-known': 'known',
} as const;

/** What a look can be, and how an address says that it cannot. */
const RULES: Readonly<Record<keyof Looks, {fits: (value: string) => boolean; rule: string}>> = {
  level: {
    fits: (value) => (LOOKS.level.values as readonly string[]).includes(value),
    rule: `one of ${LOOKS.level.values.join(', ')}`,
  },
  actor: {fits: (value) => /^[a-z0-9-]{1,64}$/.test(value), rule: 'the id of an actor'},
  known: {
    fits: (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/.test(value) && !Number.isNaN(Date.parse(value)),
    rule: 'a moment such as 2026-12-02T13:05Z',
  },
};

/**
 * Adds what was told and looked at to an address, as `cwk-level=3` and so on.
 *
 * The page's own query and hash stay as they are; what an earlier link said is replaced.
 */
export function withShared(href: string, {told, looks}: Shared): string {
  const url = new URL(href);
  const own = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair && !keys().some((key) => new URLSearchParams(pair).has(key)));
  const values = [
    ...Object.entries(TOLD).map(([key, question]) => {
      const given = told[question];
      return [key, given && (given.answer ?? QUESTIONS[question].open)] as const;
    }),
    ...Object.entries(LOOKED).map(([key, look]) => [key, looks[look]] as const),
  ];
  const ours = values.flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`],
  );
  url.search = [...own, ...ours].join('&');
  return url.href;
}

/**
 * Reads what `withShared` has added to an address.
 *
 * @param search - The query string, with or without `?`.
 * @returns What is known, and one English sentence for each value that is not.
 */
export function readShared(search: string): {shared: Shared; problems: readonly string[]} {
  const query = new URLSearchParams(search);
  const told: Partial<Record<QuestionId, {answer: unknown}>> = {};
  const looks: Partial<Record<keyof Looks, string>> = {};
  const problems: string[] = [];
  const refuse = (key: string, value: string, rule: string): void => {
    problems.push(`${key} in the address must be ${rule}, but was "${value.slice(0, 80)}".`);
  };
  for (const [key, question] of Object.entries(TOLD)) {
    const value = query.get(key);
    const {open, values} = QUESTIONS[question];
    if (value === open || (value !== null && isAnswer(question, value))) {
      told[question] = {answer: value === open ? undefined : value};
    } else if (value !== null) {
      refuse(key, value, `one of ${[open, ...values].join(', ')}`);
    }
  }
  for (const [key, look] of Object.entries(LOOKED)) {
    const value = query.get(key);
    if (value === null) {
      continue;
    }
    if (RULES[look].fits(value)) {
      looks[look] = value;
    } else {
      refuse(key, value, RULES[look].rule);
    }
  }
  return {shared: {told: told as Told, looks: looks as Looks}, problems};
}

/** The events that tell a page what a link says. */
export function eventsFor(told: Told): Event[] {
  return QUESTION_IDS.flatMap((question) => {
    const given = told[question];
    return given ? [new CwkAnswerEvent(question, given.answer)] : [];
  });
}

function keys(): string[] {
  return [...Object.keys(TOLD), ...Object.keys(LOOKED)];
}
