import type {Actor, Cell, LevelId} from '../model/schema.js';

/** The cell of an actor at a level; the schema guarantees that there is exactly one. */
export function cellAt({cells}: Actor, level: LevelId): Cell | undefined {
  return cells.find(({levels}) => levels.includes(level));
}
