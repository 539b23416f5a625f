import type {Statement} from '../../../src/content/model/schema.js';

/** Says something that the factsheet says. */
export function says(text: string): Statement {
  return {text, sources: [{document: 'factsheet', locator: '10-12'}]};
}

export const BY_LAW: Statement['sources'] = [
  {document: 'law', locator: 'Wvr 5', verifiedOn: '2026-11-22'},
  {document: 'region', locator: 'https://regio.example/grip'},
  {document: 'editorial'},
];
