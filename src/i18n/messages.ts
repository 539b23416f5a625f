// The words of the interface, in Dutch. Names of levels, actors and roads are content, not interface.
// One export each, so that a bundler keeps only what an element uses.

/** BCP 47 tag of these words. */
export const lang = 'nl';

export const localFailed =
  'De eigen gegevens van deze organisatie konden niet worden geladen. U ziet de ingebouwde inhoud.';

export const source = 'Bron';
export const showSources = 'Toon bij elke zin de bron';
export const verifiedOn = (date: string) => `Bronnen gelezen op ${date}.`;
export const disclaimer = 'Disclaimer';
export const factsheetLines = (lines: string) => `factsheet, ${linesText(lines)}`;
export const publicationsLines = (lines: string) => `kennisbankpagina, ${linesText(lines)}`;
export const lawArticle = (article: string, law: string) => `${law}, artikel ${article}`;
export const lawText = (text: string, read: string) => `wettekst van ${text}, gelezen op ${read}`;
export const editorial = 'redactioneel';
export const filledIn = (organisation: string, date: string) =>
  `ingevuld door ${organisation}, gecontroleerd op ${date}`;
export const thisOrganisation = 'deze organisatie';
export const close = 'Sluiten';

export const roadNumber = (number: number) => `Weg ${number}`;
export const cold = 'Koude fase: u bereidt zich voor';
export const warm = 'Warme fase: het is nu aan de hand';
export const incidents = 'Bekende incidenten';
export const colophon = 'Over deze factsheet';
export const condition = (condition: string) => `Volgens de factsheet: ${condition}`;

export const contradiction = 'De bronnen spreken elkaar tegen';
export const lawSays = 'Wat de wet zegt';
export const othersSay = 'Wat andere bronnen zeggen';

export const matrixTitle = 'Wie zit er aan het stuur?';
export const actor = 'Wie';
export const whichLevel = 'Welk GRIP-niveau wilt u zien?';
export const unknownLevel = 'Weet ik niet';
export const unknownLevelShort = 'wij tonen GRIP 0';
export const now = 'gekozen';
export const tableCaption = 'Wie doet wat bij welk GRIP-niveau';
export const sourcesDiffer = 'bronnen verschillen';
export const sourcesDifferAbove = 'bronnen verschillen, zie hierboven';
export const cellSentence = (actor: string, level: string, role: string) =>
  `${actor}, ${level}: ${role}`;
export const atWheel = (level: string) => `Aan het stuur bij ${level}`;
export const atWheelUnknown = 'Aan het stuur zolang er niet is opgeschaald (GRIP 0)';
export const aboutLevel = (level: string) => `Meer over ${level}: wanneer, welke teams, hoe snel`;
export const nobody = 'niemand';
export const notScaled = 'niet opgeschaald';
export const whichVital = 'Is vitale infrastructuur geraakt?';
export const vital = {yes: 'Ja', no: 'Nee', unknown: 'Weet ik niet'};
export const appliesIfVital = {
  yes: 'Geldt alleen als vitale infrastructuur is geraakt.',
  no: 'Geldt alleen als er geen vitale infrastructuur is geraakt.',
};
export const roles = {
  'leads-administratively': 'leidt bestuurlijk',
  'leads-operationally': 'leidt operationeel',
  supports: 'ondersteunt',
  advises: 'adviseert',
  informed: 'wordt geïnformeerd',
  'own-systems': 'zorgt voor eigen systemen',
  none: 'geen rol',
};
export const roleMeanings = {
  'leads-administratively': 'neemt de bestuurlijke besluiten',
  'leads-operationally': 'stuurt de hulpdiensten aan',
  supports: 'helpt met mensen, kennis of middelen',
  advises: 'geeft raad aan wie leidt',
  informed: 'hoort wat er gebeurt',
  'own-systems': 'herstelt en beveiligt de eigen systemen',
  none: 'de bronnen noemen bij dit niveau geen rol',
};
export const bases = {
  factsheet: 'factsheet',
  'factsheet-without-level': 'factsheet, zonder niveau',
  'factsheet-threshold': 'factsheet, volgt uit de grens',
  law: 'wet',
  region: 'werkwijze',
  editorial: 'redactioneel',
};
export const baseMeanings = {
  factsheet: 'De factsheet noemt dit niveau, of een grens waar het onder of boven valt.',
  'factsheet-without-level':
    'De factsheet noemt de taak, maar geen niveau. Wij kozen zelf bij welke niveaus die staat.',
  'factsheet-threshold':
    'De factsheet noemt pas vanaf een hoger niveau een rol, of noemt hier geen rol.',
  law: 'Het staat in de wet of in een besluit.',
  region: 'Het staat in een regionale of officiële werkwijze.',
  editorial: 'Onze eigen aanname. Laat die toetsen door uw regio.',
};
export const why = 'Waarom?';
export const whyCell = (actor: string, level: string, role: string) =>
  `Waarom? ${actor}, ${level}: ${role}`;
export const basis = 'Gebaseerd op';
export const legend = 'Uitleg bij de tabel';
export const legendRoles = 'De rollen';
export const legendBases = 'Waarop een cel is gebaseerd';
export const legendKeys = 'Ga met de pijltjestoetsen van cel naar cel. Enter opent de uitleg.';
export const aboutGrip = 'Over GRIP';
export const levelFacts = {
  criterion: 'Wanneer',
  administrativeAuthority: 'Bestuurlijk aan het stuur',
  operationalLead: 'Operationeel aan het stuur',
  teams: 'Teams',
  responseTimes: 'Hoe snel',
  scalesUp: 'Wie schaalt op',
};

export const phase = 'Toon hulp voor';
export const phases = {all: 'alles', cold: 'voorbereiden (koude fase)', warm: 'nu (warme fase)'};
export const needs = {call: 'Bellen', report: 'Melden', read: 'Lezen', exercise: 'Oefenen'};
export const outdated = 'Oude link';
export const superseded = 'Vervangen';
export const replacedBy = 'Gebruik nu:';
export const seeAlso = 'Kijk ook hier:';
export const noNumbers =
  'De factsheet noemt geen telefoonnummers. Leg de nummers van uw gemeente en regio klaar.';
export const noResources =
  'Wij hebben voor deze keuze geen hulp op een rij gezet. Kijk in de factsheet van het CCV over deze weg.';

export const publicationsTitle = 'Publicaties';
export const search = 'Zoek in de publicaties';
export const filters = {
  group: 'Rubriek',
  type: 'Soort document',
  author: 'Auteur',
  year: 'Jaar',
};
export const all = 'alle';
export const noDate = 'zonder datum';
export const found = (count: number) =>
  count === 1 ? '1 publicatie gevonden' : `${count || 'Geen'} publicaties gevonden`;
export const nothingFound = 'Zoek op een ander woord, of wis de filters.';
export const noPublications = 'De bron geeft hier geen publicaties.';
export const clear = 'Wis zoekwoord en filters';
export const more = (count: number) => `Toon nog ${count}`;
export const pages = (count: number) => (count === 1 ? '1\u00a0pagina' : `${count}\u00a0pagina's`);
export const readMore = 'Lees meer';
export const readLess = 'Lees minder';
export const foundTitle = 'Elders gevonden titel:';
export const original = 'Zo staat het op de bronpagina';
export const noLink = 'De bron geeft geen titel en geen link. De titel is van ons.';
export const unknownPublication = (id: string) => `De publicatie “${id}” is hier niet bekend.`;

/** "88-91" → "regels 88–91", "71" → "regel 71". */
function linesText(lines: string): string {
  return `${/[-,]/.test(lines) ? 'regels' : 'regel'} ${lines.replaceAll('-', '–')}`;
}

/** What the matrix as a whole rests on; only few cells rest on the factsheet alone. */
export const matrixSources =
  "Bronnen: de factsheet van het CCV (mei 2022), wetten, werkwijzen van regio's en eigen aannames. Bij “Waarom?” staat de bron van elke cel.";
