import {createContext} from '@lit/context';
import type {
  Answer,
  Answers,
  LevelId,
  Phase,
  RoadId,
  VisitorRole,
} from '../content/model/schema.js';

/** A GRIP level, or `unknown` if the visitor does not know it (yet). */
export type LevelChoice = LevelId | 'unknown';

/** Whether vital infrastructure is hit. */
export type VitalChoice = 'unknown' | 'yes' | 'no';

/** Which phase is shown: `cold` is preparing, `warm` is while it happens. */
export type PhaseChoice = 'all' | Phase;

/** What visitors can choose, page-wide. */
export interface Situation {
  /** Undefined when a visitor closed the road. */
  readonly road?: RoadId | undefined;
  readonly level?: LevelChoice | undefined;
  readonly vital?: VitalChoice | undefined;
  readonly phase?: PhaseChoice | undefined;
  /** Undefined when the visitor does not know. Who opens a road to read it has not answered this. */
  readonly origin?: Answer<'origin'> | undefined;
  /** Undefined when the visitor does not know. */
  readonly society?: Answer<'society'> | undefined;
  /** Undefined when the visitor does not know. */
  readonly boundary?: Answer<'boundary'> | undefined;
  /** As whom the visitor looks; undefined for no role in particular. */
  readonly role?: VisitorRole | undefined;
}

/**
 * What visitors chose; a field is absent until somebody chooses.
 *
 * Each choice is an object of its own, so that closing a road, or choosing the same again, counts as one.
 */
export type Choices = {readonly [K in keyof Situation]?: {readonly value: Situation[K]}};

/** A symbol, so that two versions of the library on one page do not share data of different shapes. */
export const situationContext = createContext<Choices>(Symbol('cwk-situation'));

/** What the choices of a page say about the situation. */
export function answersOf(choices: Choices): Answers {
  return {
    phase: known(choices.phase?.value),
    origin: choices.origin?.value,
    society: choices.society?.value,
    boundary: choices.boundary?.value,
    vital: known(choices.vital?.value),
    level: known(choices.level?.value),
  };
}

function known<T extends string>(choice: T | undefined): Exclude<T, 'all' | 'unknown'> | undefined {
  return choice === 'all' || choice === 'unknown'
    ? undefined
    : (choice as Exclude<T, 'all' | 'unknown'> | undefined);
}
