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
}
