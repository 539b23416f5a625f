import type {Content} from '../../src/content/model/schema.js';
import {nl} from '../../src/content/nl/content.js';
import {merged} from './crisis-card.js';

/** Without explained words, which say nothing of who leads, and split the sentences that a test compares. */
export const CONTENTS: Readonly<Record<string, Content>> = {
  'GRIP 3': {...nl, terms: []},
  'Opschaling Rood': {...merged({levels: [{id: '3', name: 'Opschaling Rood'}]}), terms: []},
};
