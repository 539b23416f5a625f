import type {Assessment} from '../../content/answers/assess.js';
import type {VisitorRole} from '../../content/model/schema.js';
import type {Rendering} from '../../templates/statement.js';

/** What the parts of an answer share. */
export interface AnswerView {
  readonly assessment: Assessment;
  readonly visitor: VisitorRole | undefined;
  /** Level of the headings of its parts. */
  readonly headingLevel: number;
  readonly rendering: Rendering;
  /** The contradictions that stand on the page in full. */
  readonly shown: Set<string>;
}
