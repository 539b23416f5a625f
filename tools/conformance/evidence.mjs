/**
 * What several criteria rest on, by the name that criteria.mjs has for it.
 *
 * `places` are files, or tests in them after " › ".
 *
 * @type {Record<string, {name: string, text: string, places: string[]}>}
 */
export const EVIDENCE = {
  ENGINES: {
    name: 'drie controlemachines',
    text: 'axe, IBM Equal Access en Siteimprove Alfa op elke toestand van elk onderdeel, en de HTML-controle van het W3C op wat er dan staat.',
    places: ['test/evidence/a11y.mjs', 'test/dist/accessibility.test.ts'],
  },
  TWINS: {
    name: 'tweelingen',
    text: 'Wat de browser van elk onderdeel doorgeeft aan hulpsoftware, is gelijk aan dat van gewone HTML, met de hand geschreven.',
    places: ['test/unit/twins/twins.chromium.test.ts', 'test/unit/trees/trees.chromium.test.ts'],
  },
  SPOKEN: {
    name: 'gesproken tekst',
    text: 'Wat een nagebootste schermlezer zegt van de matrix, de kaart, de publicaties en de situatie, bewaard als tekst.',
    places: ['test/unit/spoken/spoken.chromium.test.ts'],
  },
  CELLS: {
    name: 'alle cellen',
    text: 'Elke cel van de matrix noemt wie, welk niveau en welke rol, op 1280 en 320 px.',
    places: ['test/unit/elements/grip-matrix-cells.chromium.test.ts'],
  },
  REFLOW: {
    name: 'smal, groot en ruim',
    text: 'Elke toestand op 320 bij 256 px, met 400 % zoom, met dubbele letters en met de tekstafstand van WCAG 1.4.12.',
    places: ['test/evidence/a11y/layout.mjs', 'test/dist/layout.test.ts'],
  },
  NOT_BY_COLOUR: {
    name: 'niet alleen kleur',
    text: 'Rollen, het gekozen niveau en de gekozen weg zijn ook zonder kleur te onderscheiden.',
    places: ['test/unit/elements/not-by-colour.test.ts'],
  },
  CONTRAST: {
    name: 'contrast in elk thema',
    text: 'In de browser gemeten: elke tekst, elke rand en elk icoon met betekenis, en de focusrand van alles wat de focus krijgt.',
    places: ['test/evidence/themes.mjs', 'test/evidence/themes/themes.mjs'],
  },
  KEYS: {
    name: 'duizend toetsen',
    text: 'Duizend willekeurige toetsen op een pagina met alle onderdelen: geen fout, geen val, en de focus raakt niet kwijt.',
    places: ['test/unit/everywhere/random-keys.chromium.test.ts'],
  },
  LIVE: {
    name: 'meldingen',
    text: 'Na een reeks toetsen komt er één rustige melding, en geen als er niets verandert.',
    places: ['test/unit/everywhere/live-region.test.ts'],
  },
  MOTION: {
    name: 'beweging',
    text: 'Niets beweegt langer dan 200 ms, en niets voor wie minder beweging wil.',
    places: ['test/unit/everywhere/motion.test.ts'],
  },
  OUTLINE: {
    name: 'koppen',
    text: 'De koppen volgen vanzelf die van de pagina.',
    places: ['test/unit/elements/heading-level.test.ts', 'test/unit/internal/outline.test.ts'],
  },
  OBSCURED: {
    name: 'focus in beeld',
    text: 'De vaste kop van de matrix bedekt niet wat de focus heeft.',
    places: ['test/unit/elements/focus-not-obscured.test.ts'],
  },
  TARGETS: {
    name: 'aanwijsgebied en namen',
    text: 'Alles wat te klikken is: de maat, en of de zichtbare tekst in de naam zit.',
    places: ['test/evidence/a11y/elements.mjs', 'test/unit/elements/road-map.test.ts'],
  },
  LANGUAGE: {
    name: 'taal',
    text: 'Elk onderdeel in het Nederlands en het Engels; wat in een andere taal blijft, heeft een eigen taal.',
    places: [
      'test/unit/everywhere/languages.test.ts',
      'test/unit/everywhere/language-change.test.ts',
      'test/dist/language.test.ts',
    ],
  },
  NO_MEDIA: {
    name: 'geen geluid of beeld',
    text: 'Er is geen geluid, film, plaatje als bestand of frame.',
    places: ['test/dist/bare-page.test.ts › has no sound, film, picture file or frame'],
  },
};
