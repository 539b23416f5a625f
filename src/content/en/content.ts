import type {Texts} from '../language/translate.js';
import actors from './actors.json';
import advice from './advice.json';
import contradictions from './contradictions.json';
import deadlines from './deadlines.json';
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

/** The English texts of the built-in content; names, such as the titles of documents and pages, stay Dutch. */
export const en: Texts = {
  actors,
  advice,
  contradictions,
  deadlines,
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
};
