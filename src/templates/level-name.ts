import {levelName} from '../content/answers/level-names.js';
import type {Content, LevelId} from '../content/model/schema.js';
import {foreign} from './languages.js';

/** The name of a level, marked for `inLanguages`. */
export function nameOfLevel(id: LevelId, content: Content): string {
  return levelName(id, content, (name) => foreign(name, content));
}
