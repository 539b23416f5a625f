export * from './content/index.js';
export {providePage} from './context/page.js';
export type {
  LevelChoice,
  PhaseChoice,
  Situation,
  VitalChoice,
} from './context/situation-context.js';
export {
  CwkBoundarySelectEvent,
  CwkLevelSelectEvent,
  CwkPhaseSelectEvent,
  CwkRoadSelectEvent,
  CwkRoleSelectEvent,
  CwkSocietySelectEvent,
  CwkVitalSelectEvent,
} from './context/situation-events.js';
export {CwkContent} from './elements/content/content.js';
export {CwkGripMatrix} from './elements/grip-matrix/grip-matrix.js';
export {CwkPublicationCard} from './elements/publication-card/publication-card.js';
export {CwkPublicationList} from './elements/publication-list/publication-list.js';
export {CwkRoad} from './elements/road/road.js';
export {CwkRoadMap} from './elements/road-map/road-map.js';
export {CwkWegenwacht} from './elements/wegenwacht/wegenwacht.js';
