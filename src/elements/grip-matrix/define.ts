import {defineOnce} from '../../internal/define-once.js';
import {CwkGripMatrix} from './grip-matrix.js';

defineOnce('cwk-grip-matrix', CwkGripMatrix);
