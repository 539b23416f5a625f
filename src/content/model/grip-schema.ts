import * as v from 'valibot';
import {BASES, LEVEL_IDS, ROLES} from './ids.js';
import {filled, id, levelId, sources, statementSchema, text, when} from './statement-schema.js';

// GRIP: the levels, who does what at each of them, and where the sources contradict each other.

/** Who is at the wheel where nobody of the matrix is; `own`: where it began in the own organisation. */
const seatSchema = v.object({...statementSchema.entries, own: v.optional(statementSchema)});

export const levelSchema = v.object({
  id: levelId,
  /** `GRIP 3`, or the region's own name for it. */
  name: text,
  alias: v.optional(text),
  /** The criterion in a few words, for below the level's button. */
  short: text,
  criterion: statementSchema,
  teams: statementSchema,
  operationalLead: seatSchema,
  administrativeAuthority: seatSchema,
  responseTimes: v.optional(statementSchema),
  scalesUp: statementSchema,
});

export const gripSchema = v.object({
  explanation: statementSchema,
  legalStatus: statementSchema,
  variation: statementSchema,
  national: statementSchema,
  /** What is special about a cyber incident in the GRIP structure. */
  cyber: statementSchema,
});

export const cellSchema = v.object({
  levels: filled(levelId),
  role: v.picklist(ROLES),
  /** A few words that limit the role: "lid van het RBT". */
  scope: v.optional(text),
  basis: filled(v.picklist(BASES)),
  why: text,
  /** The situations in which the actor has this role at these levels; absent if it is any. */
  when: v.optional(when),
  contradiction: v.optional(id),
  sources,
});

export const actorSchema = v.object({
  id,
  name: text,
  note: v.optional(statementSchema),
  /** The same lines for every actor: what it does, when, and what it may decide, with the legal basis. */
  profile: v.optional(
    v.object({what: statementSchema, when: statementSchema, powers: filled(statementSchema)}),
  ),
  /** The row applies only if vital infrastructure is hit (`yes`) or is not hit (`no`). */
  vital: v.optional(v.picklist(['yes', 'no'])),
  cells: v.pipe(
    filled(cellSchema),
    v.check(
      (cells) =>
        cells
          .flatMap((cell) => cell.levels)
          .sort()
          .join() === LEVEL_IDS.join(),
      'must cover each GRIP level 0 to 5 exactly once',
    ),
  ),
});

/** A point on which the sources contradict each other or the law; shown, never resolved silently. */
export const contradictionSchema = v.object({
  id,
  question: text,
  /** What each source says, each in its own sentence. */
  statements: filled(statementSchema),
  /** The statutory position, kept apart from the source texts. */
  position: statementSchema,
  /** What regions do, kept apart from the law. */
  practice: v.optional(statementSchema),
});
