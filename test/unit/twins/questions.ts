import type {Content} from '../../../src/content/model/schema.js';
import {BY_LAW, says} from './says.js';

/** What the small content asks. */
export const questions: Content['questions'] = [
  {
    id: 'phase',
    title: 'Is het nu aan de hand?',
    answers: [
      {value: 'warm', text: 'Ja', means: says('U zit in de warme fase.')},
      {value: 'unknown', text: 'Weet ik niet', means: says('Ga uit van ja.')},
    ],
  },
  {
    id: 'level',
    title: 'Welk niveau?',
    help: {text: 'Uw regio weet het.', sources: [{document: 'editorial'}]},
    answers: [
      {value: '3', text: 'GRIP 3', means: {text: 'De burgemeester leidt.', sources: BY_LAW}},
      {value: 'unknown', text: 'Weet ik niet', means: says('Ga uit van GRIP 0.')},
    ],
  },
];
