import {defineOnce} from '../../internal/define-once.js';
import {CwkSituation} from './situation.js';

defineOnce('cwk-situation', CwkSituation);
