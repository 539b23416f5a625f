export {loadJson, MAX_BYTES, TIMEOUT} from './load.js';
export {mergeContent, MAX_ITEMS, type MergeResult} from './merge.js';
export {BASES, LEVEL_IDS, ROAD_IDS, ROLES} from './ids.js';
export type * from './schema.js';
export {nl} from './nl/content.js';
