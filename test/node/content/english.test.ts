import {expect} from 'chai';
import * as v from 'valibot';
import {en} from '../../../src/content/en/content.js';
import {nl} from '../../../src/content/nl/content.js';
import {itemSchemas, partSchemas, type CollectionName} from '../../../src/content/model/schema.js';
import {translate, type Texts} from '../../../src/content/language/translate.js';
import {
  averageSentence,
  doubles,
  problemsOf,
  sentencesOf,
  textsOf,
  unexplained,
  unusedTerms,
  wordsOf,
} from '../../support/content-words.js';
import {isTranslated, KEPT, stringsOf} from '../../support/translated.js';
import {CHECKS} from '../../support/translation-faults.js';

const english = translate(nl, en);

/** Which check sees which change, and what it says. */
const BREAKS: readonly (readonly [check: string, path: string, value: unknown, problem: string])[] =
  [
    ['translates every text', 'levels[0].short', undefined, 'levels[0].short'],
    ['translates every text', 'levels[0].short', ' ', 'levels[0].short'],
    ['has no text where the Dutch content has none', 'map.slogan', 'Words', 'map.slogan'],
    ['has no text where the Dutch content has none', 'roads[0].number', 'One', 'roads[0].number'],
    ['has no text where the Dutch content has none', 'levels[6]', {id: '6'}, 'levels[6].id'],
    ['has every item once', 'levels[6]', {id: '0'}, 'levels: 0'],
    [
      'has lists as long as the Dutch ones',
      'roads[1].goal[2].items',
      ['roads'],
      'roads[1].goal[2].items',
    ],
    ...(
      [
        ['repeats no Dutch text, but for names', 'groups[2].title', 'Praktische hulp'],
        ['has no Dutch outside names and quotations', 'groups[2].title', 'Practical hulp'],
        ['quotes in Dutch only what stands in the Dutch text', 'groups[2].title', '“Help”'],
        ['keeps every quotation', 'contradictions[4].statements[0].text', 'From GRIP 3.'],
        ['keeps every number, article and level', 'levels[1].responseTimes.text', 'Within 35.'],
        [
          'keeps every number, article and level',
          'levels[1].responseTimes.text',
          'Within minutes.',
        ],
        ['keeps every address', 'roads[1].colophon[2].text', 'Mail info@ccv.nl, May 2022.'],
        ['names the same teams and services', 'levels[1].operationalLead.text', 'That of the ROT.'],
        ['writes out every word and uses plain quotation marks', 'map.title', "It's a map"],
      ] as const
    ).map(([check, path, text]) => [check, path, text, `${path}: ${text}`] as const),
  ];

describe('English content', () => {
  describe('texts', () => {
    for (const [name, check] of Object.entries(CHECKS)) {
      it(name, () => {
        expect(check(en)).to.deep.equal([]);
      });
    }

    for (const [check, path, value, problem] of BREAKS) {
      it(`are reported where one does not hold that it ${check}`, () => {
        expect(CHECKS[check]!(withValue(path, value))).to.deep.equal([problem]);
      });
    }

    it('are each checked by a check that can fail', () => {
      expect(BREAKS.map(([check]) => check)).to.include.members(Object.keys(CHECKS));
    });

    it('leave no string of the Dutch content undecided', () => {
      const undecided = stringsOf(nl)
        .map(([path]) => path)
        .filter((path) => !isTranslated(path))
        .filter((path) => !KEPT.some((kept) => kept.test(path.replace(/\[\d+\]/g, '[]'))));
      expect(undecided).to.deep.equal([]);
    });

    it('leave everything else as it is in Dutch', () => {
      const kept = new Map(stringsOf(nl).filter(([path]) => !isTranslated(path)));
      const changed = stringsOf(english)
        .filter(([path, text]) => !isTranslated(path) && text !== kept.get(path))
        .map(([path]) => path)
        .filter((path) => path !== 'lang' && !/^terms\[\d+\]\.(full|aliases\[\d+\])$/.test(path));
      expect(changed).to.deep.equal([]);
    });

    for (const name of Object.keys(itemSchemas) as CollectionName[]) {
      it(`fit the schema in every item of ${name}`, () => {
        expect(problemsOf(v.array(itemSchemas[name]), english[name])).to.deep.equal([]);
      });
    }

    for (const name of ['map', 'grip'] as const) {
      it(`fit the schema in ${name}`, () => {
        expect(problemsOf(partSchemas[name], english[name])).to.deep.equal([]);
      });
    }
  });

  describe('terms', () => {
    it('explain no word that the English content does not use', () => {
      expect(unusedTerms(english)).to.deep.equal([]);
    });

    it('explain every abbreviation that it uses', () => {
      expect(unexplained(english)).to.deep.equal([]);
    });

    it('explain no word twice', () => {
      const words = english.terms.flatMap(({word, aliases = []}) => [word, ...aliases]);
      expect(doubles(words)).to.deep.equal([]);
    });

    it('give the Dutch word beside an English one', () => {
      const without = english.terms
        .filter((term, at) => term.word !== nl.terms[at]!.word)
        .filter((term, at, all) => term.full?.toLowerCase() !== dutchWord(all[at]!.id))
        .map(({word}) => word);
      expect(without).to.deep.equal([]);
    });

    it('have spellings of their own where the Dutch words have more than one', () => {
      const same = nl.terms.filter(
        ({aliases}, at) => aliases && english.terms[at]!.aliases === aliases,
      );
      expect(same).to.deep.equal([]);
    });
  });

  describe('language', () => {
    it('has sentences of at most 15 words on average', () => {
      expect(averageSentence(textsOf(english))).to.be.at.most(15);
    });

    it('has no sentence of more than 30 words', () => {
      const long = sentencesOf(textsOf(english)).filter(
        (sentence) => wordsOf(sentence).length > 30,
      );
      expect(long).to.deep.equal([]);
    });

    it('is British', () => {
      const american =
        /\b\w{3,}(iz(e|ed|es|ing|ation|ations)|yz(e|ed|ing)|[bv]or)\b|\b(center|program|license)\b/i;
      expect(textsOf(english).filter((text) => american.test(text))).to.deep.equal([]);
    });
  });
});

function dutchWord(id: string): string | undefined {
  return nl.terms.find((term) => term.id === id)?.word.toLowerCase();
}

/** The English texts with one value changed, or left out. */
function withValue(path: string, value: unknown): Texts {
  const texts = structuredClone(en);
  const keys = path.match(/\w+/g) ?? [];
  const last = keys.pop() ?? '';
  const parent = keys.reduce(
    (place, key) => place[key] as Record<string, unknown>,
    texts as Record<string, unknown>,
  );
  parent[last] = value;
  return texts;
}
