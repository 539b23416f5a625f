import {ANSWERS, LEVEL_IDS, VISITOR_ROLES} from '../../src/content/model/ids.js';
import type {Answers, Question, VisitorRole} from '../../src/content/model/schema.js';
import type {LevelChoice} from '../../src/context/situation-context.js';
import {Random} from './random.js';

export const QUESTIONS = Object.keys(ANSWERS) as Question[];
export const ROLES: readonly (VisitorRole | undefined)[] = [undefined, ...VISITOR_ROLES];
export const LOOKS: readonly LevelChoice[] = ['unknown', ...LEVEL_IDS];

export interface Told {
  readonly answers: Answers;
  readonly role: VisitorRole | undefined;
  readonly look: LevelChoice;
}

/** Situations in which every two answers, roles and looks meet. */
export function everyPair(): Told[] {
  const values: readonly (readonly unknown[])[] = [
    ...QUESTIONS.map((question) => [undefined, ...ANSWERS[question]]),
    ROLES,
    LOOKS,
  ];
  const missing = new Set(
    values.flatMap((some, one) =>
      values
        .slice(one + 1)
        .flatMap((others, rest) =>
          some.flatMap((a) => others.map((b) => pair(one, a, one + 1 + rest, b))),
        ),
    ),
  );
  const random = new Random(1);
  const found: Told[] = [];
  while (missing.size) {
    const tries = Array.from({length: 50}, () => values.map((each) => random.pick(each)));
    const pairs = (row: readonly unknown[]): string[] =>
      row.flatMap((a, one) => row.slice(one + 1).map((b, rest) => pair(one, a, one + 1 + rest, b)));
    const news = (row: readonly unknown[]): number =>
      pairs(row).filter((each) => missing.has(each)).length;
    const best = tries.reduce((row, other) => (news(other) > news(row) ? other : row));
    if (!news(best)) continue;
    for (const each of pairs(best)) missing.delete(each);
    const answers: Answers = Object.fromEntries(
      QUESTIONS.map((question, index) => [question, best[index]]),
    );
    found.push({
      // The sector is asked of another organisation only.
      answers: answers.origin === 'other' ? answers : {...answers, sector: undefined},
      role: best[QUESTIONS.length] as VisitorRole | undefined,
      look: best[QUESTIONS.length + 1] as LevelChoice,
    });
  }
  return found;
}

function pair(one: number, a: unknown, other: number, b: unknown): string {
  return `${one}=${String(a)} ${other}=${String(b)}`;
}
