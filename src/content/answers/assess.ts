import {
  FACT_OF,
  cellInSituation,
  leader,
  leadersAt,
  type Leader,
  type Line,
  type SeatRole,
} from './leaders.js';
import {countingAnswers} from './asked.js';
import {reachIn, type Reach} from './calls.js';
import {holds} from './when.js';
import type {
  Actor,
  Advice,
  Answers,
  Content,
  Deadline,
  Level,
  LevelId,
  Statement,
  VisitorRole,
  When,
} from '../model/schema.js';

export type {Leader, Line} from './leaders.js';

/**
 * What the content says about a situation; every list is in the order in which to read it.
 *
 * While preparing nobody leads and no clock runs: those lists are empty.
 */
export interface Assessment extends Reach {
  /** The level that the answer is about; GRIP 0 as long as nobody declared one. */
  readonly level: LevelId;
  /** The visitor is preparing. */
  readonly isCold: boolean;
  /** Nobody said which level was declared. */
  readonly assumed: boolean;
  /** Answers that do not fit together, with what each of them would mean. */
  readonly conflicts: readonly Line[];
  readonly administrative: readonly Leader[];
  readonly operational: readonly Leader[];
  /** Remarks on who is at the wheel; also what the sources say where nobody leads. */
  readonly wheel: readonly Line[];
  readonly warnings: readonly Line[];
  /** What the visitor can do in the own role. */
  readonly own: readonly Line[];
  /** What to do first; empty in the cold phase. */
  readonly actions: readonly Advice[];
  /** What to report, and when at the latest. */
  readonly deadlines: readonly Deadline[];
  /** What holds for the other organisation that was hit. */
  readonly sector: readonly Line[];
  /** The steps of the warm phase; empty in the cold phase. */
  readonly warm: readonly Line[];
  /** The steps of the cold phase; empty in the warm phase. */
  readonly cold: readonly Line[];
  /** How fast teams start. */
  readonly times: readonly Line[];
  /** What can change the level, and who decides that. */
  readonly changes: readonly Line[];
}

/** What needs answers: "weet ik niet" never brings it. */
const CERTAIN: readonly Advice['kind'][] = ['conflict', 'sector'];

/** What is about an incident: while preparing, only the lines that say that they are for that. */
const OF_AN_INCIDENT: readonly Advice['kind'][] = ['wheel', 'warning', 'action', 'time'];

/** The level that an answer is about: GRIP 0 as long as nobody has declared one. */
export function levelInForce(declared: LevelId | 'unknown' | undefined): LevelId {
  return declared === undefined || declared === 'unknown' ? '0' : declared;
}

/**
 * Says what the content holds for a situation: who is at the wheel, whom to call, what to do, how fast, and
 * what could change the level.
 *
 * An unknown answer never makes the result less careful: it brings the lines of every possible answer, except
 * those that calm. Answers that contradict each other stay, next to a line that says so.
 *
 * @param told - What is known; an absent answer is "weet ik niet".
 * @param role - Whose own lines to add.
 */
export function assess(told: Answers, content: Content, role?: VisitorRole): Assessment {
  const answers = countingAnswers(told, content);
  const isCold = answers.phase === 'cold';
  const level = levelInForce(answers.level);
  const facts = content.levels.find(({id}) => id === level);
  const advice = (kind: Advice['kind']): Advice[] =>
    content.advice.filter(
      (each) =>
        each.kind === kind &&
        (each.role === undefined || each.role === role) &&
        (!isCold || !OF_AN_INCIDENT.includes(kind) || each.when.phase?.includes('cold')) &&
        holds(each.when, answers, CERTAIN.includes(kind) || each.calms === true),
    );
  const leading = (seat: SeatRole): Leader[] =>
    isCold ? [] : leadersAt(content.actors, seat, level, answers);
  const administrative = leading('leads-administratively');
  const operational = leading('leads-operationally');
  const unled = (seat: SeatRole, leaders: readonly Leader[]): Line[] =>
    isCold || leaders.length ? [] : seatLine(facts, seat, answers);
  const direction = content.roads.find(({id}) => id === 'incidents')?.direction;
  return {
    level,
    isCold,
    assumed: answers.level === undefined,
    conflicts: advice('conflict'),
    administrative,
    operational,
    wheel: [
      ...unled('leads-administratively', administrative),
      ...unled('leads-operationally', operational),
      ...advice('wheel'),
    ],
    warnings: advice('warning'),
    own: [
      ...whereItBeganFirst(advice('role'), answers),
      ...(isCold ? [] : ownLine(content.actors, role, level, answers)),
    ],
    ...reachIn(answers, content),
    actions: advice('action'),
    deadlines: content.deadlines.filter(({when}) => holds(when, answers, false)),
    sector: advice('sector'),
    warm: isCold ? [] : steps('warm', direction?.warm, answers),
    cold: answers.phase === 'warm' ? [] : steps('cold', direction?.cold, answers),
    times: advice('time'),
    changes: [
      ...content.levels
        .filter(({id}) => id === level || answers.level === undefined)
        .map((each) => ({...each.scalesUp, id: `level-${each.id}-scalesUp`})),
      ...advice('change'),
    ],
  };
}

/** What is about where it began comes first once that is known; else in the order of the content. */
function whereItBeganFirst(advice: readonly Advice[], {origin}: Answers): Advice[] {
  const isAbout = ({when}: Advice): boolean => origin !== undefined && when.origin !== undefined;
  return [...advice.filter(isAbout), ...advice.filter((each) => !isAbout(each))];
}

/** What the matrix says about the visitor's own role; the matrix has no row for communication. */
function ownLine(
  actors: readonly Actor[],
  role: VisitorRole | undefined,
  level: LevelId,
  answers: Answers,
): Leader[] {
  const actor = actors.find(({id}) => id === role);
  const cell = actor && cellInSituation(actor, level, answers);
  return cell ? [leader(actor, cell)] : [];
}

/** What a level says of a seat in which nobody of the matrix is. */
function seatLine(level: Level | undefined, role: SeatRole, {origin}: Answers): Line[] {
  if (!level) {
    return [];
  }
  const key = FACT_OF[role];
  const fact = level[key];
  return [{...((origin === 'own' && fact.own) || fact), id: `level-${level.id}-${key}`}];
}

/** The steps to take in this situation, each with its place in the source. */
function steps(
  phase: string,
  all: readonly (Statement & {when?: When | undefined; contradiction?: string | undefined})[] = [],
  answers: Answers,
): Line[] {
  return all.flatMap(({when, ...step}, index) =>
    !when || holds(when, answers, false) ? [{...step, id: `${phase}-${index + 1}`}] : [],
  );
}
