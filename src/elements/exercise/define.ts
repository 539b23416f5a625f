import {defineOnce} from '../../internal/define-once.js';
import {CwkExercise} from './exercise.js';

defineOnce('cwk-exercise', CwkExercise);
