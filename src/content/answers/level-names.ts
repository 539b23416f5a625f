import type {Content, LevelId} from '../model/schema.js';

/**
 * What a level is called: "GRIP 3", or what the region calls it with the level it stands for: "Opschaling Rood
 * (GRIP 3)". Also where the content does not have the level.
 *
 * @param own - Marks a name that can be in another language than the content; by default leaves it as it is.
 */
export function levelName(
  id: LevelId,
  {levels}: Pick<Content, 'levels'>,
  own = (name: string): string => name,
): string {
  const national = `GRIP ${id}`;
  const name = levels.find((level) => level.id === id)?.name ?? national;
  return name.includes(national) ? own(name) : `${own(name)} (${national})`;
}
