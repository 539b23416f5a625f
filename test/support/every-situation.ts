import {assess, type Assessment, type Line} from '../../src/content/answers/assess.js';
import type {Call} from '../../src/content/answers/calls.js';
import {
  ANSWERS,
  VISITOR_ROLES,
  type Question,
  type VisitorRole,
} from '../../src/content/model/ids.js';
import type {Answers, Content, Deadline, Helpline} from '../../src/content/model/schema.js';

/** One situation with what the content says about it to one visitor. */
export interface Case {
  readonly answers: Answers;
  readonly role: VisitorRole | undefined;
  readonly result: Assessment;
}

/** A situation, and the same situation of which one thing less is known. */
export interface LessKnown extends Case {
  readonly unknown: Question;
  /** The result without the answer to that question. */
  readonly less: Assessment;
}

const QUESTIONS = Object.keys(ANSWERS) as Question[];

const ROLES: readonly (VisitorRole | undefined)[] = [undefined, ...VISITOR_ROLES];

/**
 * Every combination of answers that can be given, "weet ik niet" included, for every role and for nobody in particular.
 *
 * @param sectors - With every sector, or as if nobody knows it.
 */
export function everyCase(content: Content, {sectors = true} = {}): Case[] {
  return combinations(sectors).flatMap((answers) =>
    ROLES.map((role) => ({answers, role, result: assess(answers, content, role)})),
  );
}

/** Each case next to the case in which one of its answers is unknown, for every answer that it has. */
export function everyLessKnown(all: readonly Case[]): LessKnown[] {
  const results = new Map(all.map((each) => [keyOf(each.answers, each.role), each.result]));
  return all.flatMap((each) =>
    QUESTIONS.filter((question) => each.answers[question] !== undefined).map((unknown) => {
      const gone = unknown === 'origin' ? {origin: undefined, sector: undefined} : {};
      const answers = {...each.answers, [unknown]: undefined, ...gone};
      return {...each, unknown, less: results.get(keyOf(answers, each.role))!};
    }),
  );
}

/** What is wrong in the first five cases that fail: few enough to read, enough to see what they share. */
export function failures<C extends Case>(
  cases: Iterable<C>,
  check: (each: C) => readonly string[],
): string[] {
  const found: string[] = [];
  for (const each of cases) {
    const wrong = check(each);
    if (wrong.length) {
      const less = 'unknown' in each ? `, without ${String(each.unknown)}` : '';
      const known = keyOf(each.answers, each.role);
      found.push(`${known}${less}: ${wrong.join('; ')}`);
      if (found.length === 5) break;
    }
  }
  return found;
}

/** Something that an answer lists: a line, somebody to call, or a body with its name. */
export type Listed = Line | Call | Helpline | Deadline;

/** Every list of an answer, with its name; a list that is added later comes along. */
export function listsOf(result: Assessment): [string, readonly Listed[]][] {
  return Object.entries(result).flatMap(([name, list]) =>
    // Of whom there is no number are only names of kinds.
    Array.isArray(list) && name !== 'missing' ? [[name, list as readonly Listed[]]] : [],
  );
}

export function idOf(line: Listed): string {
  return 'local' in line ? itemOf(line).id : line.id;
}

export function textOf(line: Listed): string {
  return 'local' in line ? itemOf(line).name : line.text;
}

function itemOf(call: Call): {readonly id: string; readonly name: string} {
  return call.local ? call.contact : call.helpline;
}

function combinations(sectors: boolean): Answers[] {
  return QUESTIONS.reduce<Answers[]>(
    (sofar, question) =>
      sofar.flatMap((answers) => [
        answers,
        // The sector is asked of another organisation only.
        ...(question === 'sector' && (answers.origin !== 'other' || !sectors)
          ? []
          : ANSWERS[question]
        ).map((answer) => ({...answers, [question]: answer})),
      ]),
    [{}],
  );
}

function keyOf(answers: Answers, role: VisitorRole | undefined): string {
  return [role, ...QUESTIONS.map((question) => `${question} ${answers[question] ?? '?'}`)].join(
    ', ',
  );
}
