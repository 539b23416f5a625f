import {THEMES} from '../test/evidence/themes/themes.mjs';

/** What the page around the widgets is like, as chosen in the toolbar. */
export interface Surroundings {
  readonly theme: string;
  readonly colours: 'light' | 'dark' | 'dark-page' | 'forced';
  readonly language: 'nl' | 'en';
  readonly zoom: string;
  readonly width: string;
}

function items(titles: Record<string, string>): {value: string; title: string}[] {
  return Object.entries(titles).map(([value, title]) => ({value, title}));
}

export const initialGlobals = {
  theme: 'none',
  colours: 'light',
  language: 'nl',
  zoom: '100',
  width: 'full',
} satisfies Surroundings;

export const globalTypes = {
  theme: {
    name: 'Thema',
    toolbar: {
      title: 'Thema',
      icon: 'paintbrush',
      dynamicTitle: true,
      items: THEMES.map(({id, name}) => ({value: id, title: name})),
    },
  },
  colours: {
    name: 'Kleuren',
    toolbar: {
      title: 'Kleuren',
      icon: 'contrast',
      dynamicTitle: true,
      items: items({
        light: 'Licht',
        dark: 'Donker: color-scheme van de pagina',
        'dark-page': 'Donker: alleen eigen kleuren van de pagina',
        forced: 'Hoog contrast (nagebootst)',
      }),
    },
  },
  language: {
    name: 'Taal',
    toolbar: {
      title: 'Taal',
      icon: 'globe',
      dynamicTitle: true,
      items: items({nl: 'Nederlands', en: 'English'}),
    },
  },
  zoom: {
    name: 'Zoom',
    toolbar: {
      title: 'Zoom',
      icon: 'zoom',
      dynamicTitle: true,
      items: ['50', '75', '100', '150', '200', '300', '400'].map((value) => ({
        value,
        title: `${value} %`,
      })),
    },
  },
  width: {
    name: 'Breedte',
    toolbar: {
      title: 'Breedte',
      icon: 'grow',
      dynamicTitle: true,
      items: items({
        full: 'Hele breedte',
        '320': '320 px: kleine telefoon',
        '480': '480 px: smalle kolom',
        '768': '768 px: tablet',
        '1024': '1024 px',
      }),
    },
  },
} as const;
