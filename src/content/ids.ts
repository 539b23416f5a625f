/** The six GRIP levels; `'0'` is the daily routine. Strings, because they are attribute values too. */
export const LEVEL_IDS = ['0', '1', '2', '3', '4', '5'] as const;

/** The four roads. They have no order: the numbers in the source are labels (factsheet, lines 20-21). */
export const ROAD_IDS = ['own-house', 'incidents', 'cybercrime', 'online-disorder'] as const;

/** What an actor does at a GRIP level. Two actors can lead at once: one administratively, one operationally. */
export const ROLES = [
  'leads-administratively',
  'leads-operationally',
  'supports',
  'advises',
  'informed',
  'own-systems',
  'none',
] as const;

/**
 * What a cell of the matrix rests on.
 *
 * `factsheet`: the factsheet names this GRIP level. `factsheet-without-level`: the factsheet names the
 * task without a level, and we apply it to all levels. `factsheet-threshold`: follows from a threshold
 * or silence of the factsheet. `law`, `region` and `editorial` do not come from the factsheet.
 */
export const BASES = [
  'factsheet',
  'factsheet-without-level',
  'factsheet-threshold',
  'law',
  'region',
  'editorial',
] as const;

export type LevelId = (typeof LEVEL_IDS)[number];
export type RoadId = (typeof ROAD_IDS)[number];
export type Role = (typeof ROLES)[number];
export type Basis = (typeof BASES)[number];
