export * from './content/index.js';
export type {LocalFile} from './context/local-content.js';
export {providePage} from './page/provide-page.js';
export type {
  LevelChoice,
  PhaseChoice,
  Situation,
  VitalChoice,
} from './context/situation-context.js';
export {
  CwkBoundarySelectEvent,
  CwkLevelSelectEvent,
  CwkOriginSelectEvent,
  CwkPhaseSelectEvent,
  CwkRoadSelectEvent,
  CwkRoleSelectEvent,
  CwkSocietySelectEvent,
  CwkVitalSelectEvent,
} from './context/situation-events.js';
export {CwkContent} from './elements/content/content.js';
export {CwkCrisisCard} from './elements/crisis-card/crisis-card.js';
export {CwkExercise} from './elements/exercise/exercise.js';
export {CwkGripMatrix} from './elements/grip-matrix/grip-matrix.js';
export {CwkPublicationCard} from './elements/publication-card/publication-card.js';
export {CwkPublicationList} from './elements/publication-list/publication-list.js';
export {CwkRoad} from './elements/road/road.js';
export {CwkRoadMap} from './elements/road-map/road-map.js';
export {CwkSituation} from './elements/situation/situation.js';
export {CwkWegenwacht} from './elements/wegenwacht/wegenwacht.js';
