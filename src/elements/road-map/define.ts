import {defineOnce} from '../../internal/define-once.js';
import '../road/define.js';
import {CwkRoadMap} from './road-map.js';

defineOnce('cwk-road-map', CwkRoadMap);
