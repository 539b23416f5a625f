import {expect} from 'chai';
import {en} from '../../../src/content/en/content.js';
import {translate} from '../../../src/content/language/translate.js';
import {ROAD_IDS} from '../../../src/content/model/ids.js';
import type {Content, Road, Source, Statement} from '../../../src/content/model/schema.js';
import {nl} from '../../../src/content/nl/content.js';

/** How many statements a road has at least, so that none is a stub beside the others. */
const ENOUGH = 20;

/** The roads of which the factsheet was not read. */
const PUBLIC = ROAD_IDS.filter((id) => id !== 'incidents');

/** What the records may be shown with only if the sentence says of when it is. */
const DATED = [
  'pelsrijcken.nl',
  'rvs-kritisch-op-initiatiefwetsvoorstel',
  'security.nl/posting/928215',
  'security.nl/posting/913374',
];

describe('the four roads', () => {
  for (const [language, content] of [
    ['nl', nl],
    ['en', translate(nl, en)],
  ] as const) {
    for (const id of ROAD_IDS) {
      it(`${id} has the five sections, and enough to read, in ${language}`, () => {
        const {goal, risks, wheel, direction} = roadOf(content, id);
        for (const section of [goal, risks, wheel, direction?.cold, direction?.warm]) {
          expect(section).to.not.be.empty;
        }
        expect(resourcesOf(content, id)).to.not.be.empty;
        expect(statementsOf(roadOf(content, id))).to.have.length.above(ENOUGH);
      });
    }

    for (const id of PUBLIC) {
      it(`${id} has three examples from practice in ${language}, each of a year`, () => {
        const {examples = []} = roadOf(content, id);
        expect(examples).to.have.lengthOf(3);
        const undated = examples.filter(
          ({text}) => !/\b20\d\d\b|zonder datum|without a date/.test(text),
        );
        expect(undated).to.deep.equal([]);
      });
    }
  }

  for (const id of PUBLIC) {
    it(`${id} rests on no factsheet, and says so first`, () => {
      const road = roadOf(nl, id);
      expect(road.coverage.text).to.match(
        /^Dit komt niet uit een factsheet van de wegenkaart\. Het komt uit openbare bronnen\./,
      );
      const rest = [...statementsOf(road), ...resourcesOf(nl, id)];
      expect(rest.filter(({sources}) => sources.some(isOfFactsheet))).to.deep.equal([]);
    });

    it(`${id} says nothing twice`, () => {
      const texts = [...statementsOf(roadOf(nl, id)), ...resourcesOf(nl, id)].map(({text}) => text);
      expect(texts).to.deep.equal([...new Set(texts)]);
    });
  }

  it('say of when the news is that can be old by now', () => {
    const news = [...nl.roads.flatMap(statementsOf), ...nl.resources].filter(({sources}) =>
      DATED.some((address) => JSON.stringify(sources).includes(address)),
    );
    expect(news).to.have.lengthOf(DATED.length);
    expect(news.filter(({text}) => !/\b20\d\d\b/.test(text))).to.deep.equal([]);
  });

  it('say when a number was read', () => {
    const numbered = nl.resources.filter(({text}) => /\b0\d{2,3}[- ]\d/.test(text));
    expect(numbered).to.not.be.empty;
    expect(
      numbered.filter(({note}) => !note?.text.includes('gelezen op 30 november 2026')),
    ).to.deep.equal([]);
  });
});

function roadOf(content: Content, id: Road['id']): Road {
  return content.roads.find((road) => road.id === id)!;
}

function resourcesOf(content: Content, id: Road['id']): Content['resources'][number][] {
  return content.resources.filter(({road}) => road === id);
}

function statementsOf({
  goal = [],
  risks = [],
  wheel = [],
  direction,
  examples = [],
}: Road): Statement[] {
  const {choice, cold = [], warm = []} = direction ?? {};
  return [...goal, ...risks, ...wheel, ...(choice ? [choice] : []), ...cold, ...warm, ...examples];
}

function isOfFactsheet({document}: Source): boolean {
  return document === 'factsheet';
}
