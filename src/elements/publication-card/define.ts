import {defineOnce} from '../../internal/define-once.js';
import {CwkPublicationCard} from './publication-card.js';

defineOnce('cwk-publication-card', CwkPublicationCard);
