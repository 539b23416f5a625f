import {createContext} from '@lit/context';
import type {LevelId, Phase, RoadId} from '../content/schema.js';

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
}

/**
 * What visitors chose; a field is absent until somebody chooses.
 *
 * Each choice is an object of its own, so that closing a road, or choosing the same again, counts as one.
 */
export type Choices = {readonly [K in keyof Situation]?: {readonly value: Situation[K]}};

/** A symbol, so that two versions of the library on one page do not share data of different shapes. */
export const situationContext = createContext<Choices>(Symbol('cwk-situation'));
