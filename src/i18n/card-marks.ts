import {msg, str} from '@lit/localize';

/** The letters on the card, which stay the same in every language. */
export const marks = {
  w: () => msg('wet'),
  r: () => msg('werkwijze van een regio of het Rijk'),
  z: () => msg('factsheet, maar zonder dit niveau'),
  o: () => msg('openbare website'),
  e: () => msg('eigen aanname'),
};
export const key = (marks: string) =>
  msg(str`Letters bij een tekst zeggen waarop die rust: ${marks}. Zonder letter: de factsheet.`);
