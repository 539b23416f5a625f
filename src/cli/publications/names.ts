import {nl} from '../../content/nl/content.js';
import type {Author} from '../../content/model/schema.js';

const PREFIX = /^(?:prof|dr|mr|ir|ing|drs|dhr|mevr|mw|em)\.?$/i;
const SUFFIX =
  /^(?:MSc|MA|BSc|BA|MBA|MPA|PhD|LLM|LL\.M\.?|RE|RA|RO|CISSP|CISM|CISA|EMPM|EMITA|MPM|MCDm|MCPM)[,.]?$/;
const INITIALS = /^(?:\p{Lu}\p{Ll}{0,2}\.-?)+(?:\p{Lu}\.?)?$/u;
const PARTICLE = /^(?:van|von|de|der|den|het|'t|’t|ten|ter|te|in|op|el|al|la|le|du|di)$/i;
const CAPITALISED = /^\p{Lu}[\p{L}'’-]*$/u;
const ABBREVIATION = /^\p{Lu}[\p{Lu}\d-]+$/u;
const ORGANISATION = new RegExp(
  'ministerie|centrum|centre|center|gemeente|provincie|dienst|universiteit|university|hogeschool|instituut|institute|' +
    'vereniging|raad|stichting|politie|veiligheidsregio|bureau|autoriteit|platform|netwerk|alliantie|agency|foundation|' +
    'inspectie|rijks|nationaal|nederland|academie|college|lectoraat|programma|unie|bank\\b|\\bb\\.?v\\.?$|\\bn\\.?v\\.?$',
  'i',
);

/** The organisations of the built-in content, by their abbreviation. */
const KNOWN: ReadonlyMap<string, Author> = new Map(
  nl.publications
    .flatMap(({authors}) => authors)
    .flatMap((author) =>
      author.kind === 'organisation' && author.abbreviation
        ? [[author.abbreviation, author] as const]
        : [],
    ),
);

/** An organisation that the built-in content has, whatever accents the page put on its abbreviation. */
export function knownOrganisation(text: string): Author | undefined {
  return KNOWN.get(text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase());
}

export function isPrefix(word: string): boolean {
  return PREFIX.test(word);
}

export function isSuffix(word: string): boolean {
  return SUFFIX.test(word);
}

export function isInitials(word: string): boolean {
  return INITIALS.test(word);
}

/** Whether a name is surely that of a person: it has initials or a title. */
export function isSurelyPerson(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length > 1 && words.some((word) => isInitials(word) || isPrefix(word) || isSuffix(word))
  );
}

/** Whether a name is surely that of an organisation. */
export function isSurelyOrganisation(name: string): boolean {
  return (
    knownOrganisation(name) !== undefined ||
    (!isSurelyPerson(name) &&
      (ORGANISATION.test(name) || name.split(' ').some((word) => ABBREVIATION.test(word))))
  );
}

/** Whether a name looks like a first name with a surname. */
export function looksLikePerson(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length > 1 &&
    !isSurelyOrganisation(name) &&
    words.every((word) => CAPITALISED.test(word) || PARTICLE.test(word) || /^\(.+\)$/.test(word)) &&
    words.filter((word) => CAPITALISED.test(word) && !PARTICLE.test(word)).length > 1
  );
}
