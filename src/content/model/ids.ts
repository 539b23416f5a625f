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
  'aligns',
  'oversees',
  'coordinates',
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

/**
 * What can be asked about a situation, with the possible answers. No answer at all is "weet ik niet".
 *
 * `origin`: did it start in the own organisation (road 1) or at another (road 2). `boundary`: does it stay
 * within the gemeente, cross the boundary of the gemeente, or that of the veiligheidsregio. `sector`: what kind of
 * organisation was hit, if it was another.
 */
export const ANSWERS = {
  phase: ['warm', 'cold'],
  level: LEVEL_IDS,
  origin: ['own', 'other'],
  sector: [
    'care',
    'education',
    'water-authority',
    'drinking-water',
    'bridge-or-lock',
    'ict-supplier',
    'company',
  ],
  society: ['yes', 'no'],
  boundary: ['none', 'municipality', 'region'],
  vital: ['yes', 'no'],
} as const;

/** The contacts that an organisation fills in first: a crisis asks for them, and they differ per organisation. */
export const FIRST_CONTACTS = ['duty-officer', 'safety-region', 'ghor'] as const;

/** Whom an organisation reaches with a contact of its own; a contact without a kind is `other`. */
export const CONTACT_KINDS = [
  ...FIRST_CONTACTS,
  'supplier',
  'sector-cert',
  'police',
  'communication',
  'other',
] as const;

/** As whom a visitor can look at a situation. */
export const VISITOR_ROLES = ['mayor', 'public-order-adviser', 'ciso', 'communication'] as const;

export type Question = keyof typeof ANSWERS;
export type Answer<Q extends Question> = (typeof ANSWERS)[Q][number];
export type ContactKind = (typeof CONTACT_KINDS)[number];
export type FirstContact = (typeof FIRST_CONTACTS)[number];
export type VisitorRole = (typeof VISITOR_ROLES)[number];

/** What is known of a situation; an absent answer is "weet ik niet". */
export type Answers = {readonly [Q in Question]?: Answer<Q> | undefined};

export type LevelId = (typeof LEVEL_IDS)[number];
export type RoadId = (typeof ROAD_IDS)[number];
export type Role = (typeof ROLES)[number];
export type Basis = (typeof BASES)[number];
