import {expect} from 'chai';
import {readDictionaries} from '../../../build/dictionaries.mjs';
import {nl} from '../../../src/content/nl/content.js';
import {PAGES} from '../../../src/embed/pages.js';
import {walkContent} from '../../support/walk-content.js';

/** What a source printed, whose it is and how a machine finds it; a term may be said in other ways that it explains. */
const NOT_OURS = /(^|\.)(original|sources|authors|documents|foundTitle|url|id|full|aliases)\b/;

/** Where the chair has been named in full: in the row of the chair, the question, and the step that it answers. */
const ABOUT_THE_CHAIR = /^(actors\.chair|contradictions\.chair-from-which-level|scenarios)\./;

/** Each thing has one name; these are others for it. */
const VARIANTS: readonly (readonly [string, RegExp, ...string[]])[] = [
  [
    'voorzitter van de veiligheidsregio',
    /voorzitter veiligheidsregio|voorzitter van (de|uw|een|elke) regio|regiovoorzitter|RBT-voorzitter/i,
    'Voorzitter veiligheidsregio',
    'de voorzitter van uw regio',
  ],
  [
    'crisisadviseur OOV',
    /(?<!crisis)adviseur (OOV|openbare orde)|OOV-adviseur|ambtenaar OOV/i,
    'u als adviseur OOV',
    'Adviseur OOV',
    'de OOV-adviseur',
  ],
  [
    'sectorale CERT',
    /CERT('s)? van (\p{L}+ ){0,2}sector|[Ss]ector-?CERT|[Ss]ectoraal CERT|CSIRT van (de|een|uw|haar|hun) sector|[Ss]ectora(al|le) CSIRT/u,
    'De CERT van de sector kan helpen.',
    "de CERT's van andere sectoren",
    'het CSIRT van uw sector',
  ],
  [
    'getroffen organisatie',
    /getroffen (bedrijf|instelling|partij)|geraakte? (organisatie|bedrijf|instelling)|gehackte organisatie/i,
    'Getroffen bedrijf of instelling',
    'de geraakte organisatie',
  ],
  [
    'vitale infrastructuur',
    /niet-vita|niets? vitaals?(?! zijn)|(is|niet) vitaal(?! zijn)|vitale structuur/i,
    'als niets vitaals is geraakt',
    'Drinkwater is vitaal.',
    'bij niet-vitale organisaties',
  ],
  [
    'ter plaatse',
    /op de plek (zelf|van het incident)|op locatie|op de plaats van het incident/i,
    'samenwerken op de plek zelf',
    'Het CoPI, op de plek van het incident.',
  ],
  [
    'factsheet, of kaart',
    /factsheet van de kaart|(kaart van het|het) CCV (maakte|schreef)? ?de kaart|kaart van het CCV|onze factsheet/i,
    'Niet uit een factsheet van de kaart',
    'Het CCV maakte de kaart voor gemeenten.',
  ],
];

/** What nobody has found is no content, and a reader does not know who "wij" are. */
const MISSING =
  /niet gevonden|(vonden|weten) wij niet|niet nagegaan|wij (nemen aan|lazen|kozen)|bronnen zeggen niet|bevoegdheid gevonden|(eigen|onze) aanname/i;

/** Each text that a Dutch visitor can read, with where it stands. */
const TEXTS: readonly (readonly [string, string])[] = [
  ...contentTexts(),
  ...readDictionaries().flatMap(({name, phrases}) =>
    phrases.flatMap(({path, nl: text}) =>
      (typeof text === 'string' ? [text] : Object.values(text)).map(
        (each) => [[name, ...path].join('.'), each] as const,
      ),
    ),
  ),
  ...Object.entries(PAGES).flatMap(([name, {title, summary}]) => [
    [name, title] as const,
    [name, summary] as const,
  ]),
];

describe('each thing has one name', () => {
  it('in all that a visitor reads', () => {
    expect(TEXTS).to.have.length.above(1500);
  });

  for (const [term, variant, ...examples] of VARIANTS) {
    it(`“${term}”, and no other`, () => {
      expect(examples.filter((example) => !variant.test(example))).to.deep.equal([]);
      expect(TEXTS.filter(([, text]) => variant.test(text))).to.deep.equal([]);
    });
  }

  it('“lokale driehoek” at least the first time', () => {
    expect(isShortAtFirst('De driehoek komt bijeen.', 'lokale driehoek')).to.be.true;
    expect(isShortAtFirst('De lokale driehoek. De driehoek.', 'lokale driehoek')).to.be.false;
    expect(TEXTS.filter(([, text]) => isShortAtFirst(text, 'lokale driehoek'))).to.deep.equal([]);
  });

  it('“de voorzitter van de veiligheidsregio” at least the first time', () => {
    const isShort = (text: string): boolean =>
      /^(?!.*voorzitters? van (de|een|uw) veiligheidsregio.*\bde voorzitter\b).*\bde voorzitter\b(?! van)/is.test(
        text,
      );
    expect(isShort('Dan leidt de voorzitter.')).to.be.true;
    expect(isShort('De voorzitter leidt. Bel de voorzitter van de veiligheidsregio.')).to.be.true;
    expect(isShort('De voorzitter van de veiligheidsregio. De voorzitter leidt.')).to.be.false;
    expect(
      TEXTS.filter(([path, text]) => !ABOUT_THE_CHAIR.test(path) && isShort(text)),
    ).to.deep.equal([]);
  });
});

describe('what is not known', () => {
  it('is no text', () => {
    expect(MISSING.test('De bronnen zeggen niet wie opschaalt.')).to.be.true;
    expect(TEXTS.filter(([, text]) => MISSING.test(text))).to.deep.equal([]);
  });
});

function isShortAtFirst(text: string, term: string): boolean {
  const [first, last] = term.split(' ') as [string, string];
  return new RegExp(`^((?!${last}).)*(?<!${first} )${last}`, 'is').test(text);
}

/** The texts of the content, by collection, id and the rest of the way. */
function contentTexts(): (readonly [string, string])[] {
  return Object.entries(nl).flatMap(([name, part]) =>
    (Array.isArray(part) ? part : [part]).flatMap((item: unknown) => {
      const id = (item as {id?: string} | undefined)?.id ?? '';
      return [...walkContent(item)].flatMap(({path, value}) =>
        typeof value === 'string' && name !== 'documents' && !NOT_OURS.test(path)
          ? [[`${name}.${id}.${path}`, value] as const]
          : [],
      );
    }),
  );
}
