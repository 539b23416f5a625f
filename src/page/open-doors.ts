import {nl} from '../content/nl/content.js';
import {openDoors} from '../embed/doors.js';
import {readPrefixes} from '../embed/prefixes.js';
import {ownScript} from './own-script.js';
import {warn} from '../internal/warn.js';

// A module of its own, because it must run after the modules that define the elements.

// Not `document.scripts`, which a form or picture with such a name takes over.
const scripts = [...document.querySelectorAll('script')];
const script = ownScript(scripts, import.meta.url, 'embedPrefix');
const listed = script?.dataset['embedPrefix'] ?? '';
const {prefixes, problems} = readPrefixes(import.meta.url, listed, document.baseURI);
for (const problem of problems) {
  warn(script ?? document.documentElement, problem);
}

const idsOf = (items: readonly {readonly id: string}[]): string[] => items.map(({id}) => id);
const {actors, groups, publications, scenarios} = nl;

openDoors(document, {
  prefixes,
  // A content file of the organisation can bring others.
  ids: ownScript(scripts, import.meta.url, 'content')
    ? {}
    : {
        actors: idsOf(actors),
        groups: idsOf(groups),
        publications: idsOf(publications),
        scenarios: idsOf(scenarios),
      },
});
