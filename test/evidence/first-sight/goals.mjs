/**
 * What a person sees first of each widget, and how much of it there may be, in CSS pixels.
 *
 * Heights and words hold at 390 pixels; `crisis` is the height with a question open and the level told.
 */
export const WIDGETS = [
  {
    name: 'situation',
    html: '<cwk-situation></cwk-situation>',
    height: 3000,
    crisis: 3300,
    stops: 30,
    answers: true,
  },
  {name: 'road own-house', html: '<cwk-road road="own-house"></cwk-road>', height: 1700},
  {name: 'road incidents', html: '<cwk-road road="incidents"></cwk-road>', height: 1700},
  {name: 'road cybercrime', html: '<cwk-road road="cybercrime"></cwk-road>', height: 1700},
  {
    name: 'road online-disorder',
    html: '<cwk-road road="online-disorder"></cwk-road>',
    height: 1700,
  },
  {name: 'map', html: '<cwk-road-map></cwk-road-map>'},
  {name: 'matrix', html: '<cwk-grip-matrix></cwk-grip-matrix>', height: 2100},
  {name: 'crisis card', html: '<cwk-crisis-card></cwk-crisis-card>', height: 450},
  {name: 'wegenwacht', html: '<cwk-wegenwacht></cwk-wegenwacht>', height: 1600},
  {
    name: 'publications of a road',
    html: '<cwk-publication-list road="incidents"></cwk-publication-list>',
    height: 1900,
  },
  {name: 'exercise', html: '<cwk-exercise></cwk-exercise>', height: 1700},
];

/** What the page was told. */
export const STATES = {
  'nothing answered': {},
  'warm, mayor, GRIP 3': {phase: 'warm', role: 'mayor', level: '3'},
  cold: {phase: 'cold'},
  'own systems': {phase: 'warm', origin: 'own'},
};

export const SIZES = [
  {width: 320, height: 640},
  {width: 390, height: 844},
  {width: 768, height: 1024},
  {width: 1280, height: 800},
];

/** How far the first number and the first action may stand below the top of the situation. */
export const FIRST = {390: 1.5 * 844, 1280: 800};
