import {defineOnce} from '../../internal/define-once.js';
import {CwkCrisisCard} from './crisis-card.js';

defineOnce('cwk-crisis-card', CwkCrisisCard);
