import type {RoadId} from '../content/schema.js';
import type {LevelChoice, PhaseChoice, VitalChoice} from './situation-context.js';

const composed = {bubbles: true, composed: true};

/** A visitor opened a road, or closed it (`road` is undefined). */
export class CwkRoadSelectEvent extends Event {
  static readonly type = 'cwk-road-select';

  constructor(readonly road: RoadId | undefined) {
    super(CwkRoadSelectEvent.type, composed);
  }
}

/** A visitor chose a GRIP level. */
export class CwkLevelSelectEvent extends Event {
  static readonly type = 'cwk-level-select';

  constructor(readonly level: LevelChoice) {
    super(CwkLevelSelectEvent.type, composed);
  }
}

/** A visitor said whether vital infrastructure is hit. */
export class CwkVitalSelectEvent extends Event {
  static readonly type = 'cwk-vital-select';

  constructor(readonly vital: VitalChoice) {
    super(CwkVitalSelectEvent.type, composed);
  }
}

/** A visitor chose a phase. */
export class CwkPhaseSelectEvent extends Event {
  static readonly type = 'cwk-phase-select';

  constructor(readonly phase: PhaseChoice) {
    super(CwkPhaseSelectEvent.type, composed);
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
