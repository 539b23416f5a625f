import type {Content, Level, LevelId} from '../content/model/schema.js';
import {foreign} from './languages.js';

/**
 * "GRIP 3", or the name of the region with the level it stands for: "Opschaling Rood (GRIP 3)".
 *
 * @param content - With it the name is marked for `inLanguages`.
 */
export function levelName({id, name}: Pick<Level, 'id' | 'name'>, content?: Content): string {
  const national = `GRIP ${id}`;
  const own = content ? foreign(name, content) : name;
  return name.includes(national) ? own : `${own} (${national})`;
}

/** The name of a level for `inLanguages`, also where the content does not have it. */
export function nameOfLevel(id: LevelId, content: Content): string {
  return levelName(
    content.levels.find((each) => each.id === id) ?? {id, name: `GRIP ${id}`},
    content,
  );
}
