import {
  FACT_OF,
  cellInSituation,
  leader,
  leadersAt,
  type Leader,
  type Line,
  type SeatRole,
} from './leaders.js';
import {holds} from './when.js';
import type {
  Actor,
  Advice,
  Answers,
  Contact,
  Content,
  Helpline,
  Level,
  LevelId,
  Source,
  Statement,
  VisitorRole,
  When,
} from '../model/schema.js';

export type {Leader, Line} from './leaders.js';

/** Whom to call: somebody of the organisation itself, or a public helpline. */
export type Call =
  | {readonly local: true; readonly contact: Contact; readonly sources: readonly Source[]}
  | {readonly local: false; readonly helpline: Helpline; readonly sources: readonly Source[]};

/** What the content says about a situation; every list is in the order in which to read it. */
export interface Assessment {
  /** The level that the answer is about; GRIP 0 as long as nobody declared one. */
  readonly level: LevelId;
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
  /** The organisation's own contacts first. */
  readonly calls: readonly Call[];
  /** The steps of the warm phase; empty in the cold phase. */
  readonly warm: readonly Line[];
  /** The steps of the cold phase; empty in the warm phase. */
  readonly cold: readonly Line[];
  /** How fast teams start. */
  readonly times: readonly Line[];
  /** What can change the level, and who decides that. */
  readonly changes: readonly Line[];
}

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
 * @param answers - What is known; an absent answer is "weet ik niet".
 * @param role - Whose own lines to add.
 */
export function assess(answers: Answers, content: Content, role?: VisitorRole): Assessment {
  const level = levelInForce(answers.level);
  const facts = content.levels.find(({id}) => id === level);
  const advice = (kind: Advice['kind']): Line[] =>
    content.advice.filter(
      (each) =>
        each.kind === kind &&
        (each.role === undefined || each.role === role) &&
        holds(each.when, answers, kind === 'conflict' || each.calms === true),
    );
  const administrative = leadersAt(content.actors, 'leads-administratively', level, answers);
  const operational = leadersAt(content.actors, 'leads-operationally', level, answers);
  const direction = content.roads.find(({id}) => id === 'incidents')?.direction;
  return {
    level,
    assumed: answers.level === undefined,
    conflicts: advice('conflict'),
    administrative,
    operational,
    wheel: [
      ...(administrative.length ? [] : seatLine(facts, 'leads-administratively', answers)),
      ...(operational.length ? [] : seatLine(facts, 'leads-operationally', answers)),
      ...advice('wheel'),
    ],
    warnings: advice('warning'),
    own: [...ownLine(content.actors, role, level, answers), ...advice('role')],
    calls: [
      ...content.contacts.map(localCall),
      ...content.helplines.filter((each) => holds(each.when, answers, false)).map(publicCall),
    ],
    warm: answers.phase === 'cold' ? [] : steps('warm', direction?.warm, answers),
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

function localCall(contact: Contact): Call {
  return {
    local: true,
    contact,
    sources: [{document: 'local', verifiedOn: contact.verifiedOn}],
  };
}

function publicCall(helpline: Helpline): Call {
  return {local: false, helpline, sources: helpline.sources};
}
