import {defineOnce} from '../../internal/define-once.js';
import '../publication-card/define.js';
import {CwkPublicationList} from './publication-list.js';

defineOnce('cwk-publication-list', CwkPublicationList);
