// The words of the interface, in Dutch. Names of levels, actors and roads are content, not interface.
// One export each, so that a bundler keeps only what an element uses.

/** BCP 47 tag of these words. */
export const lang = 'nl';

export const localFailed =
  'De eigen gegevens van deze organisatie konden niet worden geladen. U ziet de ingebouwde inhoud.';
export const localIncomplete =
  'Een deel van de eigen gegevens klopt niet en staat er niet bij. De beheerder van deze site ziet in de console wat er mis is.';

export const source = 'Bron';
export const showSources = 'Toon bij elke zin de bron';
export const verifiedOn = (date: string) => `Bronnen gelezen op ${date}.`;
export const disclaimer = 'Disclaimer';
export const factsheetLines = (lines: string) => `factsheet, ${linesText(lines)}`;
export const publicationsLines = (lines: string) => `kennisbankpagina, ${linesText(lines)}`;
export const lawArticle = (article: string, law: string) => `${law}, artikel ${article}`;
export const lawText = (text: string, read: string) => `wettekst van ${text}, gelezen op ${read}`;
export const editorial = 'redactioneel';
export const filledIn = (organisation: string, date?: string) =>
  `ingevuld door ${organisation}${date ? `, gecontroleerd op ${date}` : ''}`;
export const thisOrganisation = 'deze organisatie';
export const close = 'Sluiten';
export const words = 'Woorden';
export const forPhases = 'Hulp voor';

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

export const whatChanges = (from: string, to: string) => `Wat verandert er van ${from} naar ${to}?`;
export const compareFrom = 'Van';
export const compareTo = 'Naar';
export const atLevel = (level: string) => `bij ${level}:`;
export const sameLevel = 'Kies twee verschillende niveaus.';
export const nothingChanges = 'In de tabel verandert er tussen deze niveaus niets.';
export const restStays = (names: string) => `De rest blijft gelijk: ${names}.`;
export const basisChanges = (from: string, to: string) =>
  `Waarop dit is gebaseerd: eerst ${from}, daarna ${to}.`;
export const whyChanges = 'Waarom dit verandert, met de bronnen';
export const teamsAt = (level: string) => `Teams bij ${level}`;
export const teamsStay = 'De teams blijven gelijk.';
export const changesSaid = (from: string, to: string, count: number) =>
  `Van ${from} naar ${to} verandert er iets in ${count === 1 ? '1 rij' : `${count} rijen`} van de tabel.`;
export const showActor = 'Toon in de tabel';
export const everyone = 'iedereen';
export const actorSaid = (name: string) =>
  `De tabel toont alleen: ${name}. Onder de tabel staat meer.`;
export const everyoneSaid = 'De tabel toont iedereen.';
export const vitalSaid = {
  yes: 'De tabel laat zien wie er helpt als vitale infrastructuur is geraakt.',
  no: 'De tabel laat zien wie er helpt als er geen vitale infrastructuur is geraakt.',
  unknown: 'De tabel laat zien wie er helpt met en zonder vitale infrastructuur.',
};
export const profile = {
  what: 'Wat',
  when: 'Wanneer',
  powers: 'Bevoegdheden',
  call: 'Wie belt u',
  deputy: 'Plaatsvervanger',
};
export const notFilledIn = 'niet ingevuld';
export const shareMatrix = 'Maak een link naar wat u nu ziet';
export const downloadCsv = 'Download als CSV';
export const csvName = 'wie-doet-wat-bij-grip.csv';
export const csvColumns = {
  actor: 'wie',
  condition: 'voorwaarde',
  level: 'niveau',
  role: 'rol',
  scope: 'toelichting',
  basis: 'gebaseerd op',
  why: 'waarom',
  sources: 'bronnen',
  differ: 'bronnen verschillen',
  position: 'wat de wet of andere bronnen zeggen',
  verifiedOn: 'bronnen gelezen op',
};
export const whyPerCell = 'Waarom, per cel';
export const allLevels = 'De niveaus';
export const sourcesDifferBelow = 'bronnen verschillen, zie onder';

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

export const callTitle = 'Wie belt u?';
export const directHelp = 'Directe hulp';
export const callDirectHelp = 'Wie belt u? Directe hulp';
export const notFromFactsheet =
  "Niet uit de factsheet. Wij lazen dit in kopieën van openbare pagina's. Controleer het vooraf.";
export const readOn = (date: string) => `gelezen op ${date}`;
export const stale = 'Langer dan een jaar geleden gecontroleerd. Kijk of dit nog klopt.';
export const deputy = (name: string) => `Vervanger: ${name}`;
export const reachable = (hours: string) => `Bereikbaar: ${hours}`;
export const moreCalls = (count: number) =>
  `Toon nog ${count === 1 ? '1 contact' : `${count} contacten`}`;

export const helpListed = (count: number) =>
  `De lijst toont ${count === 1 ? '1 onderdeel' : `${count} onderdelen`}.`;
export const situationTitle = 'Cyberincident: wat nu?';
export const aid = 'Dit is een hulpmiddel, geen juridisch advies.';
/** A veiligheidsregio is not named twice. */
export const organisationIn = (name: string, region: string) =>
  name.toLowerCase() === `veiligheidsregio ${region}`.toLowerCase()
    ? name
    : `${name}, veiligheidsregio ${region}`;
export const leads = {
  'leads-administratively': 'Leidt bestuurlijk',
  'leads-operationally': 'Leidt operationeel',
};
export const plan = 'Kijk ook in het crisisplan:';
export const iAm = 'Ik ben';
export const visitors = {
  mayor: 'burgemeester',
  'public-order-adviser': 'adviseur OOV',
  ciso: 'CISO',
  communication: 'communicatieadviseur',
  none: 'iemand anders',
};
export const asVisitor = {
  mayor: 'Voor u als burgemeester',
  'public-order-adviser': 'Voor u als adviseur OOV',
  ciso: 'Voor u als CISO',
  communication: 'Voor u als communicatieadviseur',
};
export const conflicts = 'Deze antwoorden passen niet bij elkaar';
export const conflictsBelow = (count: number) =>
  `Uw antwoorden passen ${count === 1 ? '' : `op ${count} punten `}niet bij elkaar. Lees hieronder wat dat betekent.`;
export const nobodyToCall = 'Hier zijn geen nummers ingevuld.';
export const noSteps =
  'Hier staan geen stappen: deze organisatie toont de weg met de stappen niet.';
export const changed = (parts: string) => `Er staat nu: ${parts}.`;
export const nothingElseChanged = 'Verder verandert er niets.';
export const changedOwn = (role: string) => `wat u als ${role} kunt doen`;
export const changedNoRole = 'geen advies voor één rol';
export const changedWarnings = (count: number) =>
  count === 1 ? '1 punt om op te letten' : `${count || 'geen'} punten om op te letten`;
export const changedCalls = (count: number) =>
  count === 1 ? '1 contact om te bellen' : `${count || 'geen'} contacten om te bellen`;
export const changedSteps = 'andere stappen';
export const changedReasons = 'andere uitleg';
export const whatYouKnow = 'Wat weet u al?';
export const attention = 'Let op';
export const aboutWheel = 'Meer over wie er aan het stuur zit';
export const stepsWarm = 'Stappen als het nu aan de hand is';
export const stepsCold = 'Stappen om u voor te bereiden';
export const times = 'Hoe snel een team begint';
export const changes = 'Wat het niveau kan veranderen, en wie daarover gaat';
export const situationSources =
  'Bronnen: de factsheet van het Centrum voor Criminaliteitspreventie en Veiligheid (CCV) uit mei 2022, wetten, openbare bronnen en eigen aannames. Wat niet uit de factsheet komt, heeft altijd een bron erbij.';
export const shareSituation = 'Maak een link naar deze situatie';
export const shareField = 'Link naar deze situatie';
export const copy = 'Kopieer';
export const linkMade = 'De link staat klaar.';
export const linkCopied = 'De link is gekopieerd.';
export const linkSelected = 'De link is geselecteerd. U kunt die nu kopiëren.';

/** "88-91" → "regels 88–91", "71" → "regel 71". */
function linesText(lines: string): string {
  return `${/[-,]/.test(lines) ? 'regels' : 'regel'} ${lines.replaceAll('-', '–')}`;
}

/** What the matrix as a whole rests on; only few cells rest on the factsheet alone. */
export const matrixSources =
  "Bronnen: de factsheet van het Centrum voor Criminaliteitspreventie en Veiligheid (CCV) uit mei 2022, wetten, werkwijzen van regio's en eigen aannames. Bij “Waarom?” staat de bron van elke cel.";

export const cardTitle = 'Noodkaart cyberincident';
export const cardFor = (organisation: string, region: string | undefined) =>
  region ? organisationIn(organisation, region) : organisation;
/** How the name of the file starts. */
export const cardFile = 'noodkaart';
export const cardPrint = 'Druk de kaart af';
export const cardSave = 'Bewaar als bestand';
export const cardKeep =
  'Zet het bestand op een USB-stick en hang de afdruk op. Dan heeft u de kaart ook als het netwerk plat ligt.';
export const cardSaved = (file: string) =>
  `De kaart is gemaakt als ${file}. U vindt die bij uw downloads.`;
export const cardMade = (date: string) => `Kaart gemaakt op ${date}.`;
export const cardPlan = 'Crisisplan';
export const cardAid = 'Deze kaart is een hulpmiddel, geen juridisch advies.';
export const cardOwnPlan = 'Kijk in het crisisplan van uw eigen regio.';
export const cardSections = {
  calls: callTitle,
  helplines: 'Directe hulp (niet uit de factsheet)',
  path: 'Wat is er aan de hand?',
  steps: 'Wat doet u als het nu bezig is?',
  times: 'Hoe snel beginnen de teams?',
  matrix: 'Wie doet wat bij welk niveau?',
  notes: 'Waar de bronnen elkaar tegenspreken',
  sources: 'Bronnen',
};
export const cardNoContacts = 'Op deze kaart staan nog geen eigen nummers. Schrijf ze hier op.';
export const cardBlankContacts = [
  'Burgemeester',
  'Crisisadviseur OOV',
  'CISO',
  'Communicatie',
  'Gemeentesecretaris',
  'Veiligheidsregio',
  'ICT-leverancier',
  'Anders',
];
export const cardFilledInBy = (organisation: string) => `Ingevuld door ${organisation}.`;
export const cardStale = (date: string) => `gecontroleerd op ${date}, langer dan een jaar geleden`;
export const cardTick = 'Kruis aan wat klopt. Weet u iets nog niet? Dat is ook een antwoord.';
export const cardLevels = (first: string, last: string) => `${first} tot en met ${last}`;
export const cardIfVital = {
  yes: 'als die is geraakt',
  no: 'als niets vitaals is geraakt',
};
export const cardChecked = (date: string) => `gecontroleerd op ${date}`;
export const cardCheckedAll = (date: string) =>
  `Gecontroleerd op ${date}, als er geen andere dag bij staat.`;
export const cardTooMany =
  'Met zoveel contacten past de kaart niet op twee kanten A4. Verberg contacten die u in de eerste uren niet nodig heeft.';
export const cardNoSteps =
  'De organisatie van deze kaart laat de stappen hier weg. Kijk in het crisisplan.';
export const cardHelplines =
  "Wij lazen dit in kopieën van openbare pagina's. Controleer het vooraf.";
export const cardNone = '“–”: de bronnen noemen bij dit niveau geen rol.';
export const cardLeaders =
  'In een dik kader staat wie leidt: een dichte lijn is bestuurlijk, een streepjeslijn is operationeel.';
export const cardMarks = {
  w: 'wet',
  r: 'werkwijze van een regio of het Rijk',
  z: 'factsheet, maar zonder dit niveau',
  o: 'openbare website',
  e: 'eigen aanname',
};
export const cardMarksKey = (marks: string) =>
  `Letters bij een tekst zeggen waarop die rust: ${marks}. Zonder letter: de factsheet.`;
export const cardNote = (number: number) => `bronnen spreken elkaar tegen, noot ${number}`;
export const cardLaws = 'Wetten';
export const cardLawText = (date: string) => `tekst van ${date}`;
export const cardPages = 'Openbare bronnen';

export const exerciseTitle = 'Oefenen met een cyberincident';
export const exerciseBanner = 'Dit is een oefening. De gebeurtenissen zijn verzonnen.';
export const exerciseIntro =
  'Kies een verhaal. U krijgt steeds een nieuw bericht. U kiest wat u doet en ziet daarna wie er aan het stuur zou zitten. Er is geen score, en niemand ziet uw antwoorden.';
export const exerciseNone = 'Er zijn hier geen oefeningen.';
export const exerciseLength = (count: number) => (count === 1 ? '1 bericht' : `${count} berichten`);
export const exerciseBegin = 'Begin';
export const exerciseBeginNamed = (title: string) => `${exerciseBegin}: ${title}`;
export const exerciseInject = (number: number, total: number, time: string) =>
  `Bericht ${number} van ${total}: ${time.charAt(0).toLowerCase()}${time.slice(1)}`;
export const exerciseLevel = 'Welk GRIP-niveau past hierbij?';
export const exerciseWhatNow = 'Wat doet u nu?';
export const exerciseReveal = 'Bekijk wie er aan het stuur zit';
export const exerciseNext = 'Volgend bericht';
export const exerciseEnd =
  'Dit was het laatste bericht. Bespreek samen wat u wilt onthouden voor een echte crisis.';
export const exerciseAtWheel = 'Wie zou er aan het stuur zitten?';
export const exerciseFits = (levels: string) => `Bij dit bericht past ${levels}.`;
export const exerciseYours = 'uw keuze';
export const exerciseUnknown = 'want u weet het niveau niet';
export const exerciseFitting = 'past bij dit bericht';
export const exerciseChose = (level: string) => `U koos bij het niveau: ${level}.`;
export const exerciseStep = (step: string) => `Uw stap: ${step}`;
export const exerciseNoStep = 'U koos geen stap';
export const exerciseSteps = 'Wat u kunt doen, met wat ervoor en ertegen spreekt';
export const exerciseOtherSteps = 'Bekijk ook de andere stappen';
export const exerciseMore = 'Meer over wie er aan het stuur zit';
export const exerciseKnown = 'Dit is dan bekend';
export const exerciseAgain = 'Begin opnieuw';
export const exerciseOther = 'Kies een andere oefening';
export const exercisePrint = 'Druk de oefening af voor de begeleider';
export const exercisePrintAll = 'Druk alle oefeningen af voor de begeleider';
export const exerciseHandout = 'Oefenen met een cyberincident: voor de begeleider';
export const exerciseSources =
  "De verhalen en afwegingen zijn van ons. Wie er leidt, halen wij uit de factsheet van het Centrum voor Criminaliteitspreventie en Veiligheid (CCV) uit mei 2022, wetten, werkwijzen van regio's en eigen aannames. Bij elke zin staat de bron.";
