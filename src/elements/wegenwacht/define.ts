import {defineOnce} from '../../internal/define-once.js';
import {CwkWegenwacht} from './wegenwacht.js';

defineOnce('cwk-wegenwacht', CwkWegenwacht);
