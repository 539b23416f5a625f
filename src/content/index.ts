export {assess, type Assessment, type Call, type Leader, type Line} from './assess.js';
export {compareLevels, type CellChange, type Comparison} from './compare.js';
export {matrixCsv, type Column, type CsvWords} from './csv.js';
export {loadJson, MAX_BYTES, TIMEOUT} from './load.js';
export {mergeContent, MAX_ITEMS, MAX_VALUES, type MergeResult} from './merge.js';
export {SCHEMA_VERSION} from './migrate.js';
export {ANSWERS, BASES, LEVEL_IDS, ROAD_IDS, ROLES, VISITOR_ROLES} from './ids.js';
export type * from './schema.js';
export {nl} from './nl/content.js';
