import type {Actor, Answers, Cell, LevelId} from '../model/schema.js';
import {holds} from './when.js';

/** The cell of an actor at a level; the schema guarantees that there is exactly one. */
export function cellAt({cells}: Actor, level: LevelId): Cell | undefined {
  return cells.find(({levels}) => levels.includes(level));
}

/** Whether the row of an actor holds for what is known about vital infrastructure. */
export function rowHolds({vital}: Actor, answers: Answers): boolean {
  return !vital || !answers.vital || vital === answers.vital;
}

/**
 * Whether a cell of an actor holds in a situation.
 *
 * While nobody knows the level it can be higher than the one assumed, where the condition of the cell does not
 * count; so then the cell holds.
 */
export function cellHolds(actor: Actor, {when}: Cell, answers: Answers): boolean {
  return (
    rowHolds(actor, answers) &&
    (!when || answers.level === undefined || holds(when, answers, false))
  );
}
