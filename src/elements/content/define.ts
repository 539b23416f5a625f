import {defineOnce} from '../../internal/define-once.js';
import {CwkContent} from './content.js';

defineOnce('cwk-content', CwkContent);
