import {createContext} from '@lit/context';
import type {LevelId, Phase, RoadId} from '../content/schema.js';

/** A GRIP level, or `unknown` if the visitor does not know it (yet). */
export type LevelChoice = LevelId | 'unknown';

/** Whether vital infrastructure is hit. */
export type VitalChoice = 'unknown' | 'yes' | 'no';

/** Which phase is shown: `cold` is preparing, `warm` is while it happens. */
export type PhaseChoice = 'all' | Phase;

/** What visitors chose, page-wide; a field is undefined until somebody chooses. */
export interface Situation {
  readonly road?: RoadId | undefined;
  readonly level?: LevelChoice | undefined;
  readonly vital?: VitalChoice | undefined;
  readonly phase?: PhaseChoice | undefined;
}

/** A symbol, so that two versions of the library on one page do not share data of different shapes. */
export const situationContext = createContext<Situation>(Symbol('cwk-situation'));
