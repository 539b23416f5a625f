import '../wegenwacht/define.js';
import {defineOnce} from '../../internal/define-once.js';
import {CwkRoad} from './road.js';

defineOnce('cwk-road', CwkRoad);
