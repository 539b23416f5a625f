import {ANSWERS, LEVEL_IDS, ROAD_IDS, VISITOR_ROLES} from '../content/model/ids.js';

/** How a question about the situation of a page is asked, shared and followed. */
interface Row<V extends string> {
  /** The answers that it can have; no answer is "weet ik niet". */
  readonly values: readonly V[];
  /** What stands for no answer, in an attribute and in a link. */
  readonly open: string;
  /** The attribute with which an editor answers it at the start, on the widgets that have it. */
  readonly attribute?: string;
  /** What comes behind `cwk-` in a shared link. */
  readonly key: string;
  /** The tags of the widgets that follow the answer, besides those that reason with all answers. */
  readonly followers: readonly string[];
}

type Table = {readonly [Q in keyof typeof ANSWERS]: Row<(typeof ANSWERS)[Q][number]>} & {
  readonly role: Row<(typeof VISITOR_ROLES)[number]>;
};

/**
 * What visitors can tell a page: everything about the situation that `assess` reasons with, and as whom they ask.
 *
 * The only list of them. The event, the context, the listener and the links are derived from it. In the order in
 * which a link has them.
 */
export const QUESTIONS = {
  phase: {
    values: ANSWERS.phase,
    open: 'all',
    attribute: 'phase',
    key: 'phase',
    followers: ['cwk-situation', 'cwk-road', 'cwk-wegenwacht'],
  },
  origin: {values: ANSWERS.origin, open: 'unknown', key: 'origin', followers: ['cwk-road-map']},
  sector: {values: ANSWERS.sector, open: 'unknown', key: 'sector', followers: []},
  society: {values: ANSWERS.society, open: 'unknown', key: 'society', followers: []},
  boundary: {values: ANSWERS.boundary, open: 'unknown', key: 'boundary', followers: []},
  vital: {
    values: ANSWERS.vital,
    open: 'unknown',
    attribute: 'vital',
    key: 'vital',
    followers: ['cwk-grip-matrix'],
  },
  level: {values: ANSWERS.level, open: 'unknown', key: 'level', followers: ['cwk-grip-matrix']},
  role: {
    values: VISITOR_ROLES,
    open: 'none',
    attribute: 'visitor',
    key: 'role',
    followers: ['cwk-situation'],
  },
} as const satisfies Table;

export type QuestionId = keyof typeof QUESTIONS;
export type AnswerTo<Q extends QuestionId> = (typeof QUESTIONS)[Q]['values'][number];

export const QUESTION_IDS = Object.keys(QUESTIONS) as readonly QuestionId[];

/** What an attribute can say about a question: nothing in particular, or an answer. */
export function attributeValues<Q extends QuestionId>(
  question: Q,
): readonly (AnswerTo<Q> | (typeof QUESTIONS)[Q]['open'])[] {
  const {open, values} = QUESTIONS[question];
  return [open, ...values];
}

/** Whether a value is an answer to a question; undefined is "weet ik niet". */
export function isAnswer<Q extends QuestionId>(
  question: Q,
  answer: unknown,
): answer is AnswerTo<Q> | undefined {
  return (
    answer === undefined || (QUESTIONS[question].values as readonly unknown[]).includes(answer)
  );
}

/**
 * What a visitor looks at in one widget, which starts at the attribute of the same name. Looking is not telling: it
 * stays in the widget. A look goes along when somebody answers the question that it follows.
 */
export const LOOKS = {
  level: {values: ['unknown', ...LEVEL_IDS], follows: 'level'},
  phase: {values: ['all', 'cold', 'warm'], follows: 'phase'},
  road: {
    values: ROAD_IDS,
    follows: 'origin',
    // Road 1 is about incidents in the own organisation, road 2 about those at others.
    at: {own: 'own-house', other: 'incidents'},
  },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly values: readonly string[];
      readonly follows: QuestionId;
      /** What to look at for each answer, where that is not the answer itself. */
      readonly at?: Readonly<Record<string, string>>;
    }
  >
>;

export type LookId = keyof typeof LOOKS;
export type Look<L extends LookId> = (typeof LOOKS)[L]['values'][number];
