import {nl} from '../../src/content/nl/content.js';
import type {Texts} from '../../src/content/language/translate.js';
import {isRecord, walkContent} from './walk-content.js';

/** The texts that a translation has, by name of the collection; lists without their numbers. */
export const TRANSLATED: Readonly<Record<keyof Texts & keyof typeof nl, readonly string[]>> = {
  map: [
    'title',
    'subtitle',
    'premise.text',
    'order.text',
    'sections.goal',
    'sections.risks',
    'sections.wheel',
    'sections.direction',
    'sections.wegenwacht',
    'disclaimer.text',
  ],
  grip: ['explanation.text', 'legalStatus.text', 'variation.text', 'national.text', 'cyber.text'],
  organisation: [],
  documents: [],
  contacts: [],
  roads: [
    'title',
    'summary.text',
    'coverage.text',
    'advice.text',
    'goal[].text',
    'goal[].items[]',
    'risks[].text',
    'risks[].items[]',
    'wheel[].actor',
    'wheel[].text',
    'wheel[].items[]',
    'wheel[].condition',
    'direction.choice.text',
    'direction.cold[].text',
    'direction.warm[].text',
    'examples[].text',
    'colophon[].text',
  ],
  resources: ['title', 'text', 'note.text', 'links[].note.text'],
  incidents: ['title', 'text', 'note.text'],
  levels: [
    'name',
    'alias',
    'short',
    'criterion.text',
    'teams.text',
    'teams.items[]',
    'operationalLead.text',
    'operationalLead.own.text',
    'administrativeAuthority.text',
    'administrativeAuthority.own.text',
    'responseTimes.text',
    'scalesUp.text',
  ],
  actors: [
    'name',
    'note.text',
    'profile.what.text',
    'profile.when.text',
    'profile.powers[].text',
    'cells[].scope',
    'cells[].why',
  ],
  contradictions: ['question', 'statements[].text', 'position.text', 'practice.text'],
  groups: ['title'],
  publications: ['text', 'type', 'edition.text'],
  terms: ['word', 'text'],
  questions: ['title', 'help.text', 'answers[].text', 'answers[].means.text'],
  advice: ['text', 'items[]'],
  deadlines: ['title', 'text', 'unless.text'],
  helplines: ['name', 'audience', 'text', 'hours', 'notFound'],
  scenarios: [
    'title',
    'origin.text',
    'start.text',
    'injects[].time',
    'injects[].text',
    'injects[].items[]',
    'injects[].why.text',
    'injects[].duties[].text',
    'injects[].steps[].text',
    'injects[].steps[].response.text',
  ],
};

/** What is no text, or stays Dutch: ids, sources, addresses, dates, and names of people, pages and documents. */
export const KEPT: readonly RegExp[] = [
  /^(lang|verifiedOn)$/,
  /\.(id|date|verifiedOn|url|phone|email)$/,
  /\.sources\[\]/,
  /\.(road|group|need|kind|role|value|state|vital|contradiction)$/,
  /\.(phases|levels|basis)\[\]$/,
  /^(helplines|advice|deadlines|questions|actors|roads)\[\]\.(cells\[\]\.|direction\.warm\[\]\.)?(when\..*|actor)$/,
  /^scenarios\[\]\.injects\[\]\.answers\./,
  /^documents\[\]/,
  /^roads\[\]\.(aliases\[\]|page\.title)$/,
  /\.links\[\]\.(successor\.)?title$/,
  /^publications\[\]\.(title|authors\[\]|original|foundTitle)/,
  // A language has its own spellings, and the letters stand for Dutch words.
  /^terms\[\]\.(full|aliases\[\])$/,
];

/** Whole texts that are the same in English: names, and words that both languages have. */
export const NAMES: readonly string[] = [
  'Lokale cyberwegenkaart 2.0',
  'Hof van Twente',
  'Nationaal Crisisplan Digitaal',
  'Overheidsbrede Cyberoefening',
  'Informatiebeveiligingsdienst (IBD)',
  'Nationaal Cyber Security Centrum (NCSC)',
  'Veiligheidsberaad',
  'motorkapoverleg',
  'phishing',
  'HackShield',
  'Slachtofferhulp Nederland',
  'Fraudehelpdesk',
  'Platform Veilig Ondernemen',
  'Netwerk Lokale Weerbaarheid Cybercrime',
  'Factsheet',
  'internet',
  'ransomware',
  'Log4j',
  ...[
    'AP',
    'BZK',
    'CCV',
    'CISO',
    'CoPI',
    'G4',
    'GBT',
    'GHOR',
    'GRIP',
    'IBD',
    'MCCb',
    'NCC',
    'NCSC',
    'NCTV',
  ],
  ...['APV', 'BIO2', 'CBS', 'ENSIA', 'RDI'],
  ...['NIPV', 'OM', 'OOV', 'RBT', 'ROT', 'VNG', 'WRR'],
  ...['GHOR', 'ICT'],
  ...['CERT', 'CSIRT', 'CERT-WM', 'I-CERT', 'SURFcert', 'Z-CERT'],
  ...['GRIP 0', 'GRIP 1', 'GRIP 2', 'GRIP 3', 'GRIP 4', 'GRIP 5'],
];

/** A Dutch text with the English one at the same place, if it is there. */
export interface Pair {
  readonly path: string;
  readonly dutch: string;
  readonly english: string | undefined;
}

/** Every text that a translation has to have. */
export function pairs(texts: Texts): Pair[] {
  const english = new Map(stringsOf(byPlace(texts)));
  return stringsOf(nl)
    .filter(([path]) => isTranslated(path))
    .map(([path, dutch]) => ({path, dutch, english: english.get(path)}));
}

/** Every string with its path. */
export function stringsOf(content: unknown): [path: string, text: string][] {
  return [...walkContent(content)].flatMap(({path, value}) =>
    typeof value === 'string' ? [[path, value] as [string, string]] : [],
  );
}

/** Whether a text at this path has to be translated. */
export function isTranslated(path: string): boolean {
  const [, name = '', rest = ''] = /^(\w+)(?:\[\d+\])?\.(.+)$/.exec(path) ?? [];
  return (
    name in TRANSLATED &&
    TRANSLATED[name as keyof typeof TRANSLATED].includes(rest.replace(/\[\d+\]/g, '[]'))
  );
}

/** The texts with their items in the places that these have in the Dutch content; an unknown item comes last. */
export function byPlace(texts: Texts): object {
  return Object.fromEntries(
    Object.entries(texts).map(([name, given]) => {
      const items: unknown = nl[name as keyof typeof nl];
      if (!Array.isArray(items) || !Array.isArray(given)) {
        return [name, given];
      }
      const ids = items.map(idOf);
      const unknown = given.filter((item) => !ids.includes(idOf(item)));
      return [
        name,
        [...ids.map((id) => given.find((item) => idOf(item) === id) ?? {id}), ...unknown],
      ];
    }),
  );
}

function idOf(item: unknown): unknown {
  return isRecord(item) ? item['id'] : undefined;
}
