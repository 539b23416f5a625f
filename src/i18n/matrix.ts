import {msg, str} from '@lit/localize';

export const title = () => msg('Wie zit er aan het stuur?');
export const actor = () => msg('Wie', {desc: 'Header of the column with the actors.'});
export const whichLevel = () => msg('Welk GRIP-niveau wilt u zien?');
export const now = () => msg('gekozen', {desc: 'Marks the column of the chosen level.'});
export const notScaled = () =>
  msg('niet opgeschaald', {desc: 'Marks the column of GRIP 0: no level has been declared.'});
export const tableCaption = () => msg('Wie doet wat bij welk GRIP-niveau');
export const cellSentence = (actor: string, level: string, role: string) =>
  msg(str`${actor}, ${level}: ${role}`, {desc: '“Burgemeester, GRIP 3: leads administratively”.'});
export const aboutLevel = (level: string) =>
  msg(str`Meer over ${level}: wanneer, welke teams, hoe snel`);
export const whichVital = () => msg('Is vitale infrastructuur geraakt?');
export const vital = {
  yes: () => msg('Ja'),
  no: () => msg('Nee'),
  unknown: () =>
    msg('Weet ik niet', {desc: 'An answer next to “yes” and “no”, or next to the levels.'}),
};
export const appliesIfVital = {
  yes: () => msg('Geldt alleen als vitale infrastructuur is geraakt.'),
  no: () => msg('Geldt alleen als er geen vitale infrastructuur is geraakt.'),
};
export const why = () => msg('Waarom?', {desc: 'Button in a cell of the table.'});
export const whyCell = (actor: string, level: string, role: string) =>
  msg(str`Waarom? ${actor}, ${level}: ${role}`, {
    desc: 'Name of the button “Why?”. It must start with the same word.',
  });
export const basis = () => msg('Gebaseerd op', {desc: 'Before a colon: based on law.'});
export const showActor = () =>
  msg('Toon in de tabel', {desc: 'Label of a list: everyone, or one of the actors.'});
export const everyone = () => msg('iedereen');
export const actorSaid = (name: string) =>
  msg(str`De tabel toont alleen: ${name}. Onder de tabel staat meer.`);
export const everyoneSaid = () => msg('De tabel toont iedereen.');
export const vitalSaid = {
  yes: () => msg('De tabel laat zien wie er helpt als vitale infrastructuur is geraakt.'),
  no: () => msg('De tabel laat zien wie er helpt als er geen vitale infrastructuur is geraakt.'),
  unknown: () => msg('De tabel laat zien wie er helpt met en zonder vitale infrastructuur.'),
};
export const share = () => msg('Maak een link naar wat u nu ziet');
export const whyPerCell = () => msg('Waarom, per cel', {desc: 'Heading, on paper.'});
export const allLevels = () => msg('De niveaus', {desc: 'Heading, on paper.'});
/** What the matrix as a whole rests on; only few cells rest on the factsheet alone. */
export const sources = () =>
  msg(
    "Bronnen: de factsheet van het Centrum voor Criminaliteitspreventie en Veiligheid (CCV) uit mei 2022, wetten, werkwijzen van regio's en eigen aannames. Bij “Waarom?” staat de bron van elke cel.",
  );
