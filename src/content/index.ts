export {assess, type Assessment, type Call, type Leader, type Line} from './assess.js';
export {loadJson, MAX_BYTES, TIMEOUT} from './load.js';
export {mergeContent, MAX_ITEMS, type MergeResult} from './merge.js';
export {ANSWERS, BASES, LEVEL_IDS, ROAD_IDS, ROLES, VISITOR_ROLES} from './ids.js';
export type * from './schema.js';
export {nl} from './nl/content.js';
