import type {Actor, Answers, Cell, LevelId, Statement} from '../model/schema.js';
import {cellAt, cellHolds} from './cells.js';

/** One sentence of an assessment, with its sources. */
export interface Line extends Statement {
  readonly id: string;
  /** On this point the sources contradict each other. */
  readonly contradiction?: string | undefined;
}

/** Who is at the wheel; `text` says why. */
export interface Leader extends Line {
  /** Id of the actor. */
  readonly actor: string;
  readonly name: string;
  /** What limits the role: "met het GBT". */
  readonly scope?: string | undefined;
}

/** What a level says of a seat in which nobody of the matrix is. */
export const FACT_OF = {
  'leads-administratively': 'administrativeAuthority',
  'leads-operationally': 'operationalLead',
} as const;

export type SeatRole = keyof typeof FACT_OF;

/** One of the two seats at the wheel, with who is in it. */
export interface Seat {
  readonly role: SeatRole;
  readonly leaders: readonly Leader[];
  /** What the sources say of this seat where nobody of the matrix is in it. */
  readonly line: Line | undefined;
}

/** Who has a role at a level in this situation; whether a cell holds in it is up to `cellHolds`. */
export function leadersAt(
  actors: readonly Actor[],
  role: SeatRole,
  level: LevelId,
  answers: Answers,
): Leader[] {
  return actors.flatMap((actor) => {
    const cell = cellInSituation(actor, level, answers);
    return cell?.role === role ? [leader(actor, cell)] : [];
  });
}

/** The cell of an actor at a level, if it holds in this situation. */
export function cellInSituation(actor: Actor, level: LevelId, answers: Answers): Cell | undefined {
  const cell = cellAt(actor, level);
  return cell && cellHolds(actor, cell, answers) ? cell : undefined;
}

export function leader(actor: Actor, cell: Cell): Leader {
  return {
    id: `${actor.id}-${cell.role}`,
    actor: actor.id,
    name: actor.name,
    scope: cell.scope,
    text: cell.why,
    sources: cell.sources,
    contradiction: cell.contradiction,
  };
}

/** The two seats at the wheel, the administrative one first. */
export function seatsOf({
  administrative,
  operational,
  wheel,
  level,
}: {
  readonly level: LevelId;
  readonly administrative: readonly Leader[];
  readonly operational: readonly Leader[];
  readonly wheel: readonly Line[];
}): readonly Seat[] {
  const seat = (role: SeatRole, leaders: readonly Leader[]): Seat => ({
    role,
    leaders,
    line: wheel.find(({id}) => id === `level-${level}-${FACT_OF[role]}`),
  });
  return [seat('leads-administratively', administrative), seat('leads-operationally', operational)];
}
