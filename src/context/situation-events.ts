import type {Answer, RoadId, VisitorRole} from '../content/model/schema.js';
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

/** A visitor said where it started; undefined is "weet ik niet". */
export class CwkOriginSelectEvent extends Event {
  constructor(readonly origin: Answer<'origin'> | undefined) {
    super('cwk-origin-select', composed);
  }
}

/** A visitor said whether society is affected; undefined is "weet ik niet". */
export class CwkSocietySelectEvent extends Event {
  constructor(readonly society: Answer<'society'> | undefined) {
    super('cwk-society-select', composed);
  }
}

/** A visitor said which boundary the incident crosses; undefined is "weet ik niet". */
export class CwkBoundarySelectEvent extends Event {
  constructor(readonly boundary: Answer<'boundary'> | undefined) {
    super('cwk-boundary-select', composed);
  }
}

/** A visitor chose as whom to look; undefined is no role in particular. */
export class CwkRoleSelectEvent extends Event {
  constructor(readonly visitorRole: VisitorRole | undefined) {
    super('cwk-role-select', composed);
  }
}

declare global {
  interface HTMLElementEventMap {
    'cwk-road-select': CwkRoadSelectEvent;
    'cwk-level-select': CwkLevelSelectEvent;
    'cwk-vital-select': CwkVitalSelectEvent;
    'cwk-phase-select': CwkPhaseSelectEvent;
    'cwk-origin-select': CwkOriginSelectEvent;
    'cwk-society-select': CwkSocietySelectEvent;
    'cwk-boundary-select': CwkBoundarySelectEvent;
    'cwk-role-select': CwkRoleSelectEvent;
  }
}
