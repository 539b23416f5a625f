import type {Content} from '../model/schema.js';
import actors from './actors.json';
import advice from './advice.json';
import contradictions from './contradictions.json';
import deadlines from './deadlines.json';
import documents from './documents.json';
import grip from './grip.json';
import groups from './groups.json';
import helplines from './helplines.json';
import incidents from './incidents.json';
import levels from './levels.json';
import map from './map.json';
import publications from './publications.json';
import questions from './questions.json';
import resources from './resources.json';
import roads from './roads.json';
import scenarios from './scenarios.json';
import terms from './terms.json';

/**
 * The built-in Dutch content.
 *
 * TypeScript widens the strings of imported JSON, hence the cast; the content tests validate every item
 * with the schema, so that it need not happen in each visitor's browser.
 */
export const nl = {
  lang: 'nl',
  foreign: new Map([
    ['Chief Information Security Officer', 'en'],
    ['Computer Emergency Response Team', 'en'],
    ['Computer Security Incident Response Team', 'en'],
  ]),
  verifiedOn: '2026-11-30',
  actors,
  advice,
  contacts: [],
  contradictions,
  deadlines,
  documents,
  grip,
  groups,
  helplines,
  incidents,
  levels,
  map,
  publications,
  questions,
  resources,
  roads,
  scenarios,
  terms,
} as unknown as Content;
