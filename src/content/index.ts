export {assess, type Assessment, type Call, type Leader, type Line} from './answers/assess.js';
export {compareLevels, type CellChange, type Comparison} from './answers/compare.js';
export {matrixCsv, type Column, type CsvWords} from './answers/csv.js';
export {loadJson, MAX_BYTES, TIMEOUT} from './local/load.js';
export {mergeContent, MAX_ITEMS, MAX_VALUES, type MergeResult} from './local/merge.js';
export {SCHEMA_VERSION} from './local/migrate.js';
export {ANSWERS, BASES, LEVEL_IDS, ROAD_IDS, ROLES, VISITOR_ROLES} from './model/ids.js';
export type * from './model/schema.js';
export {nl} from './nl/content.js';
