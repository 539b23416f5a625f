import {ANSWERS, LEVEL_IDS, ROAD_IDS, VISITOR_ROLES} from '../content/model/ids.js';
import type {Situation} from './situation-context.js';
import {
  CwkBoundarySelectEvent,
  CwkLevelSelectEvent,
  CwkOriginSelectEvent,
  CwkPhaseSelectEvent,
  CwkRoadSelectEvent,
  CwkRoleSelectEvent,
  CwkSocietySelectEvent,
  CwkVitalSelectEvent,
} from './situation-events.js';

/** What a link restores: the situation of a page, and the row of the matrix that stands out. */
export interface Shared extends Situation {
  /** Id of an actor; only its form has been checked. */
  readonly actor?: string | undefined;
}

const PREFIX = 'cwk-';

const VALUES = {
  phase: ['all', ...ANSWERS.phase],
  origin: ANSWERS.origin,
  road: ROAD_IDS,
  society: ANSWERS.society,
  boundary: ANSWERS.boundary,
  vital: ['unknown', ...ANSWERS.vital],
  level: ['unknown', ...LEVEL_IDS],
  role: VISITOR_ROLES,
} as const satisfies {readonly [K in keyof Situation]-?: readonly Situation[K][]};

const KEYS = [...Object.keys(VALUES), 'actor'] as (keyof Shared)[];

/**
 * Adds a situation to an address, as `cwk-level=3` and so on.
 *
 * The page's own query and hash stay as they are; what an earlier link said is replaced.
 */
export function withShared(href: string, shared: Shared): string {
  const url = new URL(href);
  const own = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair && !KEYS.some((key) => new URLSearchParams(pair).has(PREFIX + key)));
  const ours = KEYS.flatMap((key) => {
    const value = shared[key];
    return value === undefined ? [] : [`${PREFIX}${key}=${encodeURIComponent(value)}`];
  });
  url.search = [...own, ...ours].join('&');
  return url.href;
}

/**
 * Reads what `withShared` has added to an address.
 *
 * @param search - The query string, with or without `?`.
 * @returns What is known, and one English sentence for each value that is not.
 */
export function readShared(search: string): {shared: Shared; problems: readonly string[]} {
  const query = new URLSearchParams(search);
  const shared: Partial<Record<keyof Shared, string>> = {};
  const problems: string[] = [];
  for (const key of KEYS) {
    const value = query.get(PREFIX + key);
    if (value === null) {
      continue;
    }
    const allowed: readonly string[] | undefined = key === 'actor' ? undefined : VALUES[key];
    if (allowed ? allowed.includes(value) : /^[a-z0-9-]{1,64}$/.test(value)) {
      shared[key] = value;
    } else {
      const rule = allowed ? `one of ${allowed.join(', ')}` : 'the id of an actor';
      problems.push(
        `${PREFIX}${key} in the address must be ${rule}, but was "${value.slice(0, 80)}".`,
      );
    }
  }
  return {shared: shared as Shared, problems};
}

/** The events that make a situation the situation of the page; none for what it leaves open. */
export function eventsFor(situation: Situation): Event[] {
  const {phase, origin, road, society, boundary, vital, level, role} = situation;
  return [
    phase && new CwkPhaseSelectEvent(phase),
    origin && new CwkOriginSelectEvent(origin),
    // After the origin, which opens a road too.
    road && new CwkRoadSelectEvent(road),
    society && new CwkSocietySelectEvent(society),
    boundary && new CwkBoundarySelectEvent(boundary),
    vital && new CwkVitalSelectEvent(vital),
    level && new CwkLevelSelectEvent(level),
    role && new CwkRoleSelectEvent(role),
  ].filter((event) => event !== undefined);
}
