import type {Level, LevelId} from '../content/schema.js';

/** "GRIP 3", or the name of the region with the level it stands for: "Opschaling Rood (GRIP 3)". */
export function levelName({id, name}: Pick<Level, 'id' | 'name'>): string {
  const national = `GRIP ${id}`;
  return name.includes(national) ? name : `${name} (${national})`;
}

/** The name of a level, also where the content does not have it. */
export function nameOfLevel(id: LevelId, levels: readonly Level[]): string {
  return levelName(levels.find((each) => each.id === id) ?? {id, name: `GRIP ${id}`});
}
