import {mergeContent} from '../content/local/merge.js';
import {SCHEMA_VERSION} from '../content/local/migrate.js';
import {nl} from '../content/nl/content.js';
import {isObject} from '../content/model/is-object.js';
import {readContentFile, type ContentFile} from './content-file.js';
import {EXIT, type Exit} from './exit.js';
import {nameOf} from './files.js';
import {placesIn} from './json.js';
import {count, print} from './terminal.js';

/** Names every problem of a content file, in the words of the browser's console, with the line where it stands. */
export async function check(path: string): Promise<Exit> {
  const file = await readContentFile(path);
  const problems = problemsOf(file);
  if (problems.length === 0) {
    print(`${nameOf(path)}: geen fouten.${aboutVersion(file.value)}`);
    return EXIT.ok;
  }
  print(`${nameOf(path)}: ${count(problems.length, 'fout', 'fouten')}.\n${problems.join('\n')}\n`);
  print('Dit is wat ook in de console van de browser staat, en daarom Engels.');
  print('Tellen begint bij 0: contacts[3] is het vierde contact.');
  return EXIT.problems;
}

/** One line for each problem. */
export function problemsOf({text, value}: ContentFile): readonly string[] {
  const placeOf = placesIn(text);
  return mergeContent(nl, value).problems.map((problem) => {
    const place = placeOf(pathOf(problem));
    return place ? `  regel ${place.line}: ${problem}` : `  ${problem}`;
  });
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
