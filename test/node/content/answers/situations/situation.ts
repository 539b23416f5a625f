import type {Answers, VisitorRole} from '../../../../../src/content/model/schema.js';

/**
 * A situation with everything that the sources say about it, written by hand; nothing here comes from the code.
 *
 * Each field holds ids with spaces between them; a `⚠` stands before the id of the contradiction that the
 * sources have on that point. `because` names lines of the factsheet, laws, inconsistencies (I-01) and, in
 * square brackets, sections of the fact base.
 */
export interface Situation {
  readonly what: string;
  readonly because: string;
  readonly known: Answers;
  readonly role?: VisitorRole;
  readonly administrative: string;
  readonly operational: string;
  readonly steps: string;
  readonly conflicts: string;
  readonly warnings: string;
  readonly wheel: string;
  readonly own: string;
  readonly times: string;
  readonly changes: string;
  readonly calls: string;
  readonly named: string;
  readonly missing: string;
  readonly actions: string;
  readonly deadlines: string;
  readonly sector: string;
}

/** What a gemeente does first when its own systems are hit, in order [2026, 3]. */
export const OWN_ACTIONS = `own-call-ict own-other-channels own-isolate own-note-time own-call-ibd own-keep-logs
  own-do-not-pay own-report own-report-breach own-police own-tell-residents`;

/** What it does first when another organisation is hit, in order; of an unknown sector, so of each [2026, 3]. */
export const OTHER_ACTIONS =
  'other-call other-customer other-customers other-call-region other-ghor other-reports-itself other-inform';

/** As above where the chair leads: he informs the residents, by Wvr 39. */
export const OTHER_ACTIONS_AT_4 =
  'other-ask-region other-customer other-customers other-call-region other-ghor other-reports-itself other-chair-informs';

/** As above as long as nobody knows the level. */
export const ACTIONS_AT_ANY_LEVEL = `other-call other-ask-region other-customer other-customers other-call-region other-ghor other-reports-itself other-inform other-chair-informs`;

/** The clocks of the Cyberbeveiligingswet and the AVG, for own systems [2026, 1]. */
export const ALL_DEADLINES = 'cbw-warning cbw-notification ap cbw-final';
