import type {AnswerTo, Look, LookId, QuestionId} from './questions.js';

const composed = {bubbles: true, composed: true};

/**
 * A visitor answered a question, which then holds for the whole page. A page can dispatch it too.
 *
 * `question` and `answer` are those of the table of questions; an undefined answer is "weet ik niet".
 */
export class CwkAnswerEvent<Q extends QuestionId = QuestionId> extends Event {
  constructor(
    readonly question: Q,
    readonly answer: AnswerTo<Q> | undefined,
  ) {
    super('cwk-answer', composed);
  }
}

/**
 * A visitor looks at something else in one widget: another level, another phase, another road. It says nothing about
 * the situation, so no other widget follows.
 *
 * `value` is undefined when a visitor closes what was open.
 */
export class CwkLookEvent<L extends LookId = LookId> extends Event {
  constructor(
    readonly look: L,
    readonly value: Look<L> | undefined,
  ) {
    super('cwk-look', composed);
  }
}

declare global {
  interface HTMLElementEventMap {
    'cwk-answer': CwkAnswerEvent;
    'cwk-look': CwkLookEvent;
  }
}
