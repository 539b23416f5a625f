import {createContext} from '@lit/context';
import {ANSWERS} from '../content/model/ids.js';
import type {Answers, LevelId, Question} from '../content/model/schema.js';
import type {AnswerTo, Look, QuestionId} from './questions.js';

/** A GRIP level, or `unknown`. */
export type LevelChoice = Look<'level'>;

/** Which phase is shown: `cold` is preparing, `warm` is while it happens. */
export type PhaseChoice = Look<'phase'>;

/** Whether vital infrastructure is hit. */
export type VitalChoice = AnswerTo<'vital'> | 'unknown';

/**
 * What visitors of a page have told it; a field is absent until somebody does.
 *
 * Each is an object of its own, so that "weet ik niet", or the same answer again, counts as an answer.
 */
export type Told = {readonly [Q in QuestionId]?: {readonly answer: AnswerTo<Q> | undefined}};

/** A symbol, so that two versions of the library on one page do not share data of different shapes. */
export const situationContext = createContext<Told>(Symbol('cwk-situation'));

/** What is known of the situation of a page. */
export function answersOf(told: Told): Answers {
  return Object.fromEntries(
    (Object.keys(ANSWERS) as Question[]).map((question) => [question, told[question]?.answer]),
  );
}

/** The answers for a level that somebody looks at, whatever was announced, as if it were now; an unknown level stays unknown. */
export function lookingAt(level: LevelChoice, answers: Answers): Answers {
  return {
    ...answers,
    phase: undefined,
    level: level === 'unknown' ? undefined : (level satisfies LevelId),
  };
}
