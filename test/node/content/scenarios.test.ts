import {expect} from 'chai';
import {assess} from '../../../src/content/answers/assess.js';
import {nl} from '../../../src/content/nl/content.js';
import type {
  Inject,
  LevelId,
  Scenario,
  Source,
  Statement,
} from '../../../src/content/model/schema.js';
import {walkContent} from '../../support/walk-content.js';

const INJECTS = nl.scenarios.flatMap((scenario) =>
  scenario.injects.map((inject) => ({inject, path: `${scenario.id} ${inject.id}`})),
);

describe('scenarios', () => {
  it('are the two examples of the factsheet, two that follow from its risks, and one in the own house', () => {
    expect(nl.scenarios.map(({id}) => id)).to.deep.equal([
      'hospital',
      'university',
      'drinking-water',
      'bridges',
      'town-hall',
    ]);
    expect(nl.scenarios.filter(({road}) => road === 'own-house')).to.have.lengthOf(1);
  });

  it('all follow from lines of the factsheet', () => {
    const without = nl.scenarios.filter(
      ({origin}) => !origin.sources.some(({document}) => document === 'factsheet'),
    );
    expect(without).to.deep.equal([]);
  });

  it('have four to six messages with three steps each, and ids of their own', () => {
    for (const {injects} of nl.scenarios) {
      expect(injects.length).to.be.within(4, 6);
      expect(injects.map(({steps}) => steps.length)).to.deep.equal(injects.map(() => 3));
    }
    const ids = INJECTS.map(({inject}) => inject.id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('are marked as our own in everything that they tell and weigh', () => {
    const unmarked = nl.scenarios.flatMap((scenario) =>
      toldBy(scenario).filter(({sources}) => !isEditorial(sources)),
    );
    expect(unmarked.map(({text}) => text)).to.deep.equal([]);
  });

  it('call what happens by no other source than ourselves', () => {
    const told = nl.scenarios.flatMap(({start, injects}) => [start, ...injects]);
    expect(told.filter(({sources}) => sources.length !== 1)).to.deep.equal([]);
  });

  it('weigh nothing that the law asks', () => {
    const weighed = INJECTS.flatMap(({inject}) => inject.steps).filter(({response}) =>
      response.sources.some((source) => DUTY.test(keyOf(source))),
    );
    expect(weighed.map(({text}) => text)).to.deep.equal([]);
  });

  it('say of each duty where it stands, and nothing for or against it', () => {
    const duties = INJECTS.flatMap(({inject}) => inject.duties ?? []);
    expect(duties.length).to.be.above(10);
    expect(
      duties.filter(({sources}) => sources.every(({document}) => document === 'editorial')),
    ).to.deep.equal([]);
    expect(duties.filter(({text}) => /voordeel|nadeel/i.test(text))).to.deep.equal([]);
  });

  it('give the own organisation the lead at GRIP 0 where it was hit itself', () => {
    const own = INJECTS.filter(({inject}) => inject.answers.origin === 'own');
    expect(own.length).to.equal(6);
    for (const {inject, path} of own.filter(({inject: {levels}}) => levels.includes('0'))) {
      const {wheel} = assess({...inject.answers, level: '0'}, nl);
      expect(wheel.map(({text}) => text).join(' '), path).to.contain(
        'Uw eigen organisatie leidt de aanpak.',
      );
    }
  });

  describe('levels', () => {
    for (const {inject, path} of INJECTS) {
      it(`fit what is known in ${path}`, () => {
        expect(misfits(inject)).to.deep.equal([]);
      });

      it(`rest on the sources of their criteria in ${path}`, () => {
        const given = inject.why.sources.map(keyOf);
        const needed = inject.levels.flatMap((level) => criterionOf(level).map(keyOf));
        expect(needed.filter((key) => !given.includes(key))).to.deep.equal([]);
      });

      it(`contradict nothing that is known in ${path}`, () => {
        const conflicts = inject.levels.flatMap(
          (level) => assess({...inject.answers, level}, nl).conflicts,
        );
        expect(conflicts.map(({id}) => id)).to.deep.equal([]);
      });

      it(`are named in the reason in ${path}`, () => {
        const named = [...inject.why.text.matchAll(/GRIP (\d)/g)].map(([, level]) => level!);
        expect([...new Set(named)].sort()).to.deep.equal([...inject.levels].sort());
      });
    }

    for (const [what, answers, levels] of [
      ['a crisis over the boundary at GRIP 3', {boundary: 'municipality'}, ['3']],
      ['a crisis over the boundary that can only be GRIP 2', {boundary: 'municipality'}, ['2']],
      ['a crisis in one region at GRIP 5', {boundary: 'municipality'}, ['4', '5']],
      ['a crisis in two regions that can only be GRIP 4', {boundary: 'region'}, ['4']],
      ['a crisis in one gemeente at GRIP 4', {boundary: 'none'}, ['3', '4']],
      ['GRIP 3 without an effect on society', {society: 'no'}, ['3']],
    ] as const) {
      it(`would not fit ${what}`, () => {
        const [{inject}] = INJECTS as [(typeof INJECTS)[0]];
        expect(misfits({...inject, answers, levels: [...levels]})).not.to.deep.equal([]);
      });
    }

    it('are all practised', () => {
      const practised = new Set(INJECTS.flatMap(({inject}) => inject.levels));
      expect([...practised].sort()).to.deep.equal(['0', '1', '2', '3', '4', '5']);
    });
  });

  describe('language', () => {
    const texts = [...walkContent(nl.scenarios)]
      .filter(
        ({key, value}) => ['text', 'title', 'time'].includes(key) && typeof value === 'string',
      )
      .map(({value}) => String(value));

    it('has short sentences', () => {
      const sentences = texts.flatMap((text) => text.split(/(?<=[.?!])\s+/u));
      const lengths = sentences.map((sentence) => sentence.split(/\s+/u).length);
      expect(sentences.filter((_, index) => lengths[index]! > 18)).to.deep.equal([]);
      expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).to.be.below(10);
    });

    it('has no phone number, address of a page or e-mail address', () => {
      expect(texts.filter((text) => /\d[\d ()-]{5,}\d|https?:|www\.|@/.test(text))).to.deep.equal(
        [],
      );
    });

    it('names no real place and no organisation that was ever hit', () => {
      expect(texts.filter((text) => REAL.test(text))).to.deep.equal([]);
    });

    it('says "kan" where a level could be raised, and "moet" only of a duty', () => {
      const duties = INJECTS.flatMap(({inject}) => inject.duties ?? []).map(({text}) => text);
      const musts = texts.filter((text) => /\bmoet(en)?\b/i.test(text));
      expect(musts.filter((text) => !duties.includes(text))).to.deep.equal([]);
    });

    it('blames nobody', () => {
      const blame = /\b(schuld|fout(en)?|slordig|vergeten|laks|klikte|geklikt|had(den)? beter)\b/i;
      expect(texts.filter((text) => blame.test(text))).to.deep.equal([]);
    });

    it('weighs each step in the same way: what speaks for it, then what against', () => {
      const responses = INJECTS.flatMap(({inject}) =>
        inject.steps.map(({response}) => response.text),
      );
      expect(
        responses.filter((text) => !/^Voordeel: .+[.] Nadeel: .+[.]$/.test(text)),
      ).to.deep.equal([]);
    });
  });
});

/** Places and organisations in the sources, and the veiligheidsregio's. */
const REAL = new RegExp(
  `(?<!\\p{L})(${[
    'Leeuwarden|Utrecht|Utecht|Rotterdam|Amsterdam|Den Haag|Maastricht|De Bilt|Bunschoten|Heemstede',
    'Hof van Twente|Hilversum|Wijdemeren|Groningen|Fryslân|Friesland|Drenthe|IJsselland|Twente',
    'Gelderland|Noord-Holland|Zuid-Holland|Zaanstreek|Kennemerland|Amstelland|Gooi|Haaglanden',
    'Hollands Midden|Rijnmond|Zeeland|Brabant|Limburg|Flevoland|Waterrijk',
    'VNOG|NIPV|VNG|Z-CERT|SURFcert|CERT-WM|I-CERT|KvK|Rijkswaterstaat|Vitens',
  ].join('|')})(?!\\p{L})`,
  'u',
);

/** Articles with duties: to report and tell (Cbw, AVG), and to inform residents (Wvr 7). */
const DUTY = /^law (Cbw|AVG|Wvr 7\b)/;

/** What is told and what is weighed; the origin is the factsheet's. */
function toldBy({start, injects}: Scenario): Statement[] {
  return [
    start,
    ...injects.flatMap((inject) => [
      inject,
      inject.why,
      ...inject.steps.map(({response}) => response),
    ]),
  ];
}

function isEditorial(sources: readonly Source[]): boolean {
  return sources.some(({document}) => document === 'editorial');
}

/** What the criterion of a level excludes, for what is known at a message. */
function misfits({answers: {boundary, society, phase}, levels}: Inject): string[] {
  const has = (...some: LevelId[]): boolean => some.some((level) => levels.includes(level));
  const rules: [string, boolean][] = [
    ['GRIP 4 or 5 within one gemeente', boundary === 'none' && has('4', '5')],
    ['no GRIP 4 over the boundary', boundary === 'municipality' && !has('4')],
    ['GRIP 3 is for one gemeente', boundary === 'municipality' && has('3')],
    ['GRIP 5 in one region', boundary === 'municipality' && has('5')],
    ['no GRIP 5 in two regions', boundary === 'region' && !has('5')],
    ['GRIP 3 or lower in two regions', boundary === 'region' && has('0', '1', '2', '3')],
    ['GRIP 3 or higher without an effect', society === 'no' && has('3', '4', '5')],
    ['a level while preparing', phase === 'cold'],
  ];
  return rules.filter(([, broken]) => broken).map(([rule]) => rule);
}

function criterionOf(level: LevelId): readonly Source[] {
  return nl.levels.find(({id}) => id === level)!.criterion.sources;
}

function keyOf(source: Source): string {
  return `${source.document} ${'locator' in source ? source.locator : ''}`;
}
