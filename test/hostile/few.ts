import type {Content} from '../../src/content/model/schema.js';
import {nl} from '../../src/content/nl/content.js';

/** The built-in content with little of everything, for a page that renders a thousand times. */
export const few: Content = {
  ...nl,
  actors: nl.actors.slice(0, 2),
  advice: nl.advice.slice(0, 8),
  contradictions: nl.contradictions.slice(0, 1),
  helplines: nl.helplines.slice(0, 2),
  incidents: nl.incidents.slice(0, 1),
  publications: nl.publications.slice(0, 2),
  resources: nl.resources.filter(({road}) => road === 'incidents').slice(0, 2),
  scenarios: nl.scenarios.map((scenario) => ({...scenario, injects: scenario.injects.slice(0, 1)})),
  terms: nl.terms.slice(0, 2),
};
