import type {RoadId} from '../content/schema.js';
import type {LevelChoice, PhaseChoice, VitalChoice} from './situation-context.js';

const composed = {bubbles: true, composed: true};

/** A visitor opened a road, or closed it (`road` is undefined). */
export class CwkRoadSelectEvent extends Event {
  constructor(readonly road: RoadId | undefined) {
    super('cwk-road-select', composed);
  }
}

/** A visitor chose a GRIP level. */
export class CwkLevelSelectEvent extends Event {
  constructor(readonly level: LevelChoice) {
    super('cwk-level-select', composed);
  }
}

/** A visitor said whether vital infrastructure is hit. */
export class CwkVitalSelectEvent extends Event {
  constructor(readonly vital: VitalChoice) {
    super('cwk-vital-select', composed);
  }
}

/** A visitor chose a phase. */
export class CwkPhaseSelectEvent extends Event {
  constructor(readonly phase: PhaseChoice) {
    super('cwk-phase-select', composed);
  }
}

declare global {
  interface HTMLElementEventMap {
    'cwk-road-select': CwkRoadSelectEvent;
    'cwk-level-select': CwkLevelSelectEvent;
    'cwk-vital-select': CwkVitalSelectEvent;
    'cwk-phase-select': CwkPhaseSelectEvent;
  }
}
