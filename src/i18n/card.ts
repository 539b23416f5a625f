import {msg, str} from '@lit/localize';

export const title = () => msg('Noodkaart cyberincident');
/** How the name of the file starts. */
export const file = () =>
  msg('noodkaart', {desc: 'How the name of a file starts: lower case, hyphens, no spaces.'});
export const print = () => msg('Druk de kaart af');
export const save = () => msg('Bewaar als bestand');
export const keep = () =>
  msg(
    'Zet het bestand op een USB-stick en hang de afdruk op. Dan heeft u de kaart ook als het netwerk plat ligt.',
  );
export const saved = (file: string) =>
  msg(str`De kaart is gemaakt als ${file}. U vindt die bij uw downloads.`);
export const made = (date: string) => msg(str`Kaart gemaakt op ${date}.`);
export const plan = () => msg('Crisisplan', {desc: 'Before a colon and the title of the plan.'});
export const aid = () => msg('Deze kaart is een hulpmiddel, geen juridisch advies.');
export const ownPlan = () => msg('Kijk in het crisisplan van uw eigen regio.');
export const sections = {
  calls: () => msg('Wie belt u?', {desc: 'Heading: whom to call.'}),
  helplines: () => msg('Directe hulp (niet uit de factsheet)'),
  path: () => msg('Wat is er aan de hand?'),
  steps: () => msg('Wat doet u als het nu bezig is?'),
  times: () => msg('Hoe snel beginnen de teams?'),
  matrix: () => msg('Wie doet wat bij welk niveau?'),
  notes: () => msg('Waar de bronnen elkaar tegenspreken'),
  sources: () => msg('Bronnen', {desc: 'Heading.'}),
};
export const tooMany = () =>
  msg(
    'Met zoveel contacten past de kaart niet op twee kanten A4. Verberg contacten die u in de eerste uren niet nodig heeft.',
  );
export const tick = () =>
  msg('Kruis aan wat klopt. Weet u iets nog niet? Dat is ook een antwoord.');
export const noSteps = () =>
  msg('De organisatie van deze kaart laat de stappen hier weg. Kijk in het crisisplan.');
export const levels = (first: string, last: string) =>
  msg(str`${first} tot en met ${last}`, {desc: 'GRIP 1 to GRIP 3, the last one included.'});
export const ifVital = {
  yes: () => msg('als die is geraakt', {desc: 'After the name of vital infrastructure.'}),
  no: () => msg('als niets vitaals is geraakt', {desc: 'After the name of an organisation.'}),
};
export const none = () => msg('“–”: de bronnen noemen bij dit niveau geen rol.');
export const leaders = () =>
  msg(
    'In een dik kader staat wie leidt: een dichte lijn is bestuurlijk, een streepjeslijn is operationeel.',
  );
export const abbreviations = () =>
  msg('Afkortingen', {desc: 'Before a colon and what abbreviations stand for.'});
export const note = (number: number) => msg(str`bronnen spreken elkaar tegen, noot ${number}`);
export const laws = () => msg('Wetten', {desc: 'Before a colon and a list of laws.'});
export const lawText = (date: string) =>
  msg(str`tekst van ${date}`, {desc: 'From when the text of a law is.'});
export const pages = () => msg('Openbare bronnen', {desc: 'Before a list of addresses.'});
