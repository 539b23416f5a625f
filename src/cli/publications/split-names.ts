import {
  isInitials,
  isPrefix,
  isSuffix,
  isSurelyOrganisation,
  isSurelyPerson,
  looksLikePerson,
} from './names.js';

/** What a name can begin with before a capital in the middle of a word: McDonald, DeVries. */
const NAME_STARTS = /(?:^|\s)(?:Mc|Mac|Fitz|De|Van|Le|La|Di|Du)$/;
const TITLES_WITH_CAPITALS = /PhD|MSc|BSc/g;

/** The names in the author line of a page, which can have run together in many ways. */
export function splitNames(line: string): readonly string[] {
  return line
    .split(/\s*[;|•]\s*/)
    .flatMap(splitRunTogether)
    .flatMap(splitList)
    .flatMap(splitPersons)
    .map((name) => name.replace(/^[\s,]+|[\s,]+$/g, ''))
    .filter((name) => name !== '');
}

/** `Jan JansenPiet de Vries`: a capital after a small letter, with a whole name on both sides. */
function splitRunTogether(text: string): readonly string[] {
  const titles = [...text.matchAll(TITLES_WITH_CAPITALS)].map(({index}) => index);
  const names: string[] = [];
  let start = 0;
  for (const {index} of text.matchAll(/(?<=[\p{Ll})])(?=\p{Lu})/gu)) {
    const left = text.slice(start, index).trim();
    const right = text.slice(index);
    const inTitle = titles.some((title) => index > title && index < title + 3);
    const whole = /\s/.test(left) && (/^\S+\s+\S/.test(right) || isSurelyOrganisation(right));
    if (!inTitle && whole && !NAME_STARTS.test(left)) {
      names.push(left);
      start = index;
    }
  }
  return [...names, text.slice(start).trim()];
}

/** `A, B en C`, but not `Ministerie van Justitie en Veiligheid`, and not the comma before a title. */
function splitList(text: string): readonly string[] {
  const pieces = text.split(/(\s*,\s*|\s+(?:en|and|&)\s+)/);
  const names: string[] = [pieces[0] ?? ''];
  for (let index = 1; index < pieces.length; index += 2) {
    const [between = '', piece = ''] = pieces.slice(index, index + 2);
    const last = names.at(-1) ?? '';
    const words = piece.split(' ');
    const suffixes = words.findIndex((word) => !isSuffix(word));
    if (suffixes !== 0) {
      // Titles belong to the name before the comma; what follows them is looked at by splitPersons.
      names[names.length - 1] = `${last} ${piece}`;
    } else if (words.every(isInitials) && !isSurelyPerson(last)) {
      // Surname first: `Bakker, J., Visser, P.`
      names[names.length - 1] = `${piece} ${last}`;
    } else if (standsAlone(piece, last) || isInitials(pieces[index + 3] ?? '')) {
      names.push(piece);
    } else {
      names[names.length - 1] = last + between + piece;
    }
  }
  return names;
}

function standsAlone(piece: string, before: string): boolean {
  const sure = isSurelyPerson(piece) || isSurelyOrganisation(piece);
  return sure || (looksLikePerson(piece) && !isSurelyOrganisation(before));
}

/** `dr. A. Bakker dr. C. Dijk`: a title or initials after a whole name begin the next. */
function splitPersons(text: string): readonly string[] {
  if (!isSurelyPerson(text)) {
    return [text];
  }
  const names: string[] = [];
  let words: string[] = [];
  for (const word of text.split(' ')) {
    if ((isPrefix(word) || isInitials(word)) && isWhole(words)) {
      names.push(words.join(' '));
      words = [];
    }
    words.push(word);
  }
  return [...names, words.join(' ')];
}

/** Whether the words have a surname: a capital word after initials or a title, or a second one. */
function isWhole(words: readonly string[]): boolean {
  const marked = words.some((word) => isPrefix(word) || isInitials(word));
  const capitals = words.filter(
    (word) => /^\p{Lu}[\p{L}'’-]+,?$/u.test(word) && !isPrefix(word) && !isSuffix(word),
  );
  return capitals.length > (marked ? 0 : 1);
}
