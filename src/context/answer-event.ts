import type {Answer, Question} from '../content/model/schema.js';
import {
  CwkBoundarySelectEvent,
  CwkLevelSelectEvent,
  CwkOriginSelectEvent,
  CwkPhaseSelectEvent,
  CwkSocietySelectEvent,
  CwkVitalSelectEvent,
} from './situation-events.js';

/** The event that makes an answer the answer of the page; undefined is "weet ik niet". */
export function answerEvent<Q extends Question>(question: Q, answer: Answer<Q> | undefined): Event {
  return EVENTS[question](answer);
}

const EVENTS: {readonly [Q in Question]: (answer: Answer<Q> | undefined) => Event} = {
  phase: (phase) => new CwkPhaseSelectEvent(phase ?? 'all'),
  origin: (origin) => new CwkOriginSelectEvent(origin),
  society: (society) => new CwkSocietySelectEvent(society),
  boundary: (boundary) => new CwkBoundarySelectEvent(boundary),
  vital: (vital) => new CwkVitalSelectEvent(vital ?? 'unknown'),
  level: (level) => new CwkLevelSelectEvent(level ?? 'unknown'),
};
