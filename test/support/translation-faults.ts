import {nl} from '../../src/content/nl/content.js';
import type {Texts} from '../../src/content/language/translate.js';
import {byPlace, isTranslated, NAMES, pairs, stringsOf, type Pair} from './translated.js';
import {walkContent} from './walk-content.js';

const ADDRESS = /\S+@\S+\w|\S+\.(?:nl|com|org|eu)\b/g;

/** Words that both languages have. */
const SHARED = (
  'account agenda ambulance april bank basis bureau computer computers contact crises crisis cybercrime ' +
  'database december direct door extra factsheet flyers game hack hackers hand in incident info internet is ' +
  'later let link maker media minister ministers moment november of online open over partner per phishing plan ' +
  'privacy project ransomware rest routes routine sector september significant site software status team teams ' +
  'tool training vlogger want was water website'
).split(' ');

/** Names within a text. */
const NAMED = [
  'Agenda Digitale Veiligheid',
  'Hof van Twente',
  'Lokale cyberwegenkaart',
  'Midden-Nederland',
  'Nationaal Handboek Crisisbeheersing',
  'Noord-Holland Samen Veilig',
  'OM',
  'Online Orde',
  'Veiligheidsregio Utrecht',
];

/** The words of the Dutch texts, but for names and letters, which have capitals. */
const DUTCH = new Set(
  pairs({})
    .flatMap(({dutch}) => wordsIn(dutch.replace(ADDRESS, '')))
    .filter((word) => word === word.toLowerCase()),
);

/** What can be wrong with a translation; each check gives the paths and what is wrong there. */
export const CHECKS: Readonly<Record<string, (texts: Texts) => string[]>> = {
  'translates every text': (texts) =>
    pairs(texts)
      .filter(({dutch, english}) => !english?.trim() && !NAMES.includes(dutch))
      .map(({path}) => path),

  'has no text where the Dutch content has none': (texts) => {
    const dutch = new Set(stringsOf(nl).map(([path]) => path));
    return stringsOf(byPlace(texts))
      .map(([path]) => path)
      .filter((path) => !(isTranslated(path) && dutch.has(path)) && !isOwn(path))
      .filter((path) => !/^\w+\[\d+\]\.id$/.test(path) || !dutch.has(path));
  },

  'has every item once': (texts) =>
    Object.entries(texts).flatMap(([name, given]) => {
      const ids = Array.isArray(given) ? given.map((item: {id: string}) => item.id) : [];
      return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${name}: ${id}`);
    }),

  'has lists as long as the Dutch ones': (texts) => {
    const lengths = new Map([...walkContent(nl)].map(({path, value}) => [path, lengthOf(value)]));
    return [...walkContent(byPlace(texts))]
      .filter(({path, value}) => Array.isArray(value) && !path.endsWith('.aliases'))
      .filter(({path, value}) => lengthOf(value) !== lengths.get(path))
      .map(({path}) => path);
  },

  'repeats no Dutch text, but for names': (texts) =>
    faults(texts, ({dutch, english}) => english === dutch && !NAMES.includes(dutch)),

  'has no Dutch outside names and quotations': (texts) =>
    faults(texts, ({english}) => isDutch(english)),

  'quotes in Dutch only what stands in the Dutch text': (texts) =>
    faults(texts, ({dutch, english}) =>
      [...english.matchAll(/“([^”]*)”/g)].some(([, quote = '']) => !dutch.includes(quote)),
    ),

  'keeps every quotation': (texts) =>
    faults(texts, ({dutch, english}) =>
      [...dutch.matchAll(/“[^”]*”/g)].some(([quote]) => !english.includes(quote)),
    ),

  'keeps every number, article and level': (texts) =>
    faults(texts, ({dutch, english}) => numbersIn(dutch) !== numbersIn(english)),

  'keeps every address': (texts) =>
    faults(texts, ({dutch, english}) => addressesIn(dutch) !== addressesIn(english)),

  'names the same teams and services': (texts) =>
    faults(texts, ({dutch, english}) => lettersIn(dutch) !== lettersIn(english)),

  'writes out every word and uses plain quotation marks': (texts) =>
    faults(texts, ({english}) => /n't\b|\b(it|that|there)'s\b|'(re|ll|ve)\b|["’‘]/i.test(english)),
};

interface Translation extends Pair {
  readonly english: string;
}

function faults(texts: Texts, isWrong: (pair: Translation) => boolean): string[] {
  return pairs(texts)
    .filter((pair): pair is Translation => pair.english !== undefined)
    .filter(isWrong)
    .map(({path, english}) => `${path}: ${english}`);
}

/** A term has its own spellings, and the Dutch word beside an English one. */
function isOwn(path: string): boolean {
  return /^terms\[\d+\]\.(full|aliases\[\d+\])$/.test(path);
}

function lengthOf(value: unknown): number | undefined {
  return Array.isArray(value) ? value.length : undefined;
}

function isDutch(text: string): boolean {
  if (NAMES.includes(text)) {
    return false;
  }
  const plain = NAMED.reduce((rest, name) => rest.replaceAll(name, ''), text)
    .replace(/“[^”]*”/g, '')
    .replace(ADDRESS, '');
  return wordsIn(plain)
    .map((word) => word.toLowerCase())
    .some((word) => DUTCH.has(word) && !SHARED.includes(word));
}

function wordsIn(text: string): string[] {
  return text.match(/\p{L}{2,}/gu) ?? [];
}

/** The decimal comma and the point in thousands differ between the languages. */
function numbersIn(text: string): string {
  return (text.match(/\d+(?:[.,]\d+)*/g) ?? [])
    .map((number) => number.replace(/,/g, '.'))
    .sort()
    .join(' ');
}

function addressesIn(text: string): string {
  return (text.match(ADDRESS) ?? []).sort().join(' ');
}

/** The letters of teams, services and laws; `CERT's` and `CERTs` are one. */
function lettersIn(text: string): string {
  const words = text.match(/(?<![\p{L}\p{N}])\p{L}*\p{Lu}\p{L}*\p{Lu}\p{L}*/gu) ?? [];
  return [...new Set(words.map((word) => word.replace(/(?<=\p{Lu})s$/u, '')))].sort().join(' ');
}
