import {missingOf} from '../content/answers/calls.js';
import {mergeContent} from '../content/local/merge.js';
import {SCHEMA_VERSION} from '../content/local/migrate.js';
import {nl} from '../content/nl/content.js';
import {FIRST_CONTACTS, type FirstContact} from '../content/model/ids.js';
import {isObject} from '../content/model/is-object.js';
import type {Content} from '../content/model/schema.js';
import {readContentFile, type ContentFile} from './content-file.js';
import {EXIT, type Exit} from './exit.js';
import {nameOf} from './files.js';
import {placesIn} from './json.js';
import {count, print} from './terminal.js';

const NAMES: Readonly<Record<FirstContact, string>> = {
  'duty-officer': 'uw eigen piket',
  'safety-region': 'uw veiligheidsregio',
  ghor: 'de GHOR',
};

/**
 * Names every problem of a content file, in the words of the browser's console, with the line where it stands, and
 * which numbers a crisis asks for that are not there; these are no problem.
 */
export async function check(path: string): Promise<Exit> {
  const file = await readContentFile(path);
  const {content, problems} = laidOver(file);
  if (problems.length === 0) {
    print(`${nameOf(path)}: geen fouten.${aboutVersion(file.value)}${aboutMissing(content)}`);
    return EXIT.ok;
  }
  print(`${nameOf(path)}: ${count(problems.length, 'fout', 'fouten')}.\n${problems.join('\n')}\n`);
  print('Dit is wat ook in de console van de browser staat, en daarom Engels.');
  print(`Tellen begint bij 0: contacts[3] is het vierde contact.${aboutMissing(content)}`);
  return EXIT.problems;
}

/** The built-in content with the file over it, and one line for each problem. */
export function laidOver({text, value}: ContentFile): {
  readonly content: Content;
  readonly problems: readonly string[];
} {
  const placeOf = placesIn(text);
  const {content, problems} = mergeContent(nl, value);
  const lines = problems.map((problem) => {
    const place = placeOf(pathOf(problem));
    return place ? `  regel ${place.line}: ${problem}` : `  ${problem}`;
  });
  return {content, problems: lines};
}

/** A problem begins with its path, or with the name of a part that does not exist in quotation marks. */
function pathOf(problem: string): string {
  return /^"([^"]*)"/.exec(problem)?.[1] ?? problem.slice(0, problem.indexOf(' '));
}

function aboutVersion(file: unknown): string {
  const version = (isObject(file) && file['schemaVersion']) || 1;
  return version === SCHEMA_VERSION
    ? ''
    : ` Het heeft versie ${String(version)} (schemaVersion). De kaart maakt er zelf versie ${SCHEMA_VERSION} van.`;
}

/** A line on the first contacts that are not there; the kinds in quotation marks, because "kind" is Dutch for child. */
function aboutMissing({contacts}: Content): string {
  const kinds = missingOf(FIRST_CONTACTS, contacts);
  const listed = (words: readonly string[]): string => new Intl.ListFormat('nl').format(words);
  return kinds.length
    ? `\nNog geen nummer van: ${listed(kinds.map((kind) => NAMES[kind]))}. ` +
        `Zet ${kinds.length === 1 ? 'het' : 'ze'} in contacts, met "kind": ${listed(kinds.map((kind) => `"${kind}"`))}.`
    : '';
}
