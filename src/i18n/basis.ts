import {msg} from '@lit/localize';

/** What a cell of the matrix rests on, in the middle of a sentence. */
export const bases = {
  factsheet: () => msg('factsheet'),
  'factsheet-without-level': () => msg('factsheet, zonder niveau'),
  'factsheet-threshold': () =>
    msg('factsheet, volgt uit de grens', {
      desc: 'The factsheet names a level as a boundary; this follows from it.',
    }),
  law: () => msg('wet'),
  region: () =>
    msg('werkwijze', {desc: 'The published procedure of a region or the national government.'}),
  editorial: () => msg('redactioneel', {desc: 'What a text rests on: our own assumption.'}),
};
