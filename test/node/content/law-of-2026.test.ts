import {expect} from 'chai';
import {assess} from '../../../src/content/answers/assess.js';
import {seatsOf} from '../../../src/content/answers/leaders.js';
import type {Answers, Content} from '../../../src/content/model/schema.js';
import {nl} from '../../../src/content/nl/content.js';
import {stringsOf} from '../../support/translated.js';

/** What the content said of the law of 2015, and what it says of that of 2026; each new text is there. */
const ROWS: readonly (readonly [what: string, old: RegExp, now: string])[] = [
  [
    'the Cyberbeveiligingswet',
    /wetsvoorstel uit 2025/,
    'Sinds 15 augustus 2026 geldt de Cyberbeveiligingswet. Die spreekt van “essentiële en belangrijke entiteiten”. Dat is niet hetzelfde als vitaal: uw gemeente is essentieel.',
  ],
  ['the NCSC', /^Voor vitale organisaties$/, 'Voor gemeenten en vitale organisaties'],
  [
    'GRIP 0 in the own organisation',
    /^De officieren van dienst van de hulpdiensten leiden/,
    'Uw eigen organisatie leidt de aanpak. Wie het crisisteam voorzit, staat in uw eigen plan.',
  ],
  [
    'GRIP 0 elsewhere',
    /^De officieren van dienst/,
    'De getroffen organisatie leidt haar eigen herstel. Komen er hulpdiensten? Dan leiden hun officieren van dienst dat werk.',
  ],
  [
    'the mayor at GRIP 1 and 2',
    /^Het incident is lokaal en dan/,
    'Bij onrust op straat geldt de Gemeentewet. Alleen bij brand, een ongeval of een ramp gelden artikel 4 en 5',
  ],
  [
    'the commissioner',
    /[Ll]et op de samenwerking in het RBT/,
    'Houdt toezicht op de samenwerking in het RBT. Kan ook aanwijzingen geven.',
  ],
  [
    'the commissioner below GRIP 4',
    /^De wet noemt de commissaris bij de samenwerking/,
    'Kan burgemeesters aanwijzingen geven als de orde in meer gemeenten is verstoord. Ook als dat ernstig dreigt.',
  ],
  [
    'the minister',
    /^Krijgt informatie van de voorzitters/,
    'Is sinds augustus 2026 de landelijke autoriteit voor cybercrises.',
  ],
  [
    'the criterion of GRIP 3',
    /onrust onder inwoners$/,
    'binnen één gemeente, besluiten van de burgemeester nodig',
  ],
  [
    'a level above GRIP 5',
    /^Een hoger GRIP-niveau is er niet/,
    "Sommige regio's noemen ook GRIP Rijk.",
  ],
  [
    'when a time begins',
    /^Het eerste CoPI begint binnen 30 minuten\.$/,
    'Die tijd telt vanaf het moment dat vaststaat dat grootschalige alarmering nodig is. Uw regio stelt vast wanneer dat zo is.',
  ],
  [
    'the transfer to the chair',
    /[Vv]olgens juristen/,
    'De wet kijkt niet naar een GRIP-niveau. Zij kijkt of de crisis van meer dan plaatselijke betekenis is.',
  ],
  ['the NCTV', /voor wat niet vitaal is/, 'Beheert ook het “Landelijk Crisisplan Digitaal”.'],
  [
    'the triangle',
    /^De burgemeester kan de driehoek bijeenroepen als dat nodig is\.$/,
    'Burgemeester en officier van justitie maken daar afspraken over de politie.',
  ],
  [
    'the police at GRIP 4',
    /^De hoofdofficier van justitie is lid van het RBT;/,
    'De politie zit in het ROT. De hoofdofficier van justitie zit in het RBT.',
  ],
  [
    'who speaks in the ROT',
    /^De voorlichter|^de voorlichter/,
    'De functionaris crisiscommunicatie van dat team',
  ],
  ['the control room', /hulpdiensten binnenkomen\.$/, 'De meldkamer is van de politie.'],
  [
    'the number of the police',
    /niet op de site van de politie/,
    'Geen spoed? Bel 0900-8844, ook voor aangifte. Telt elke seconde? Bel 112.',
  ],
  [
    'a data breach as a choice',
    /^(Nagaan of er gegevens van de gemeente bij zijn|Mensen waarschuwen van wie gegevens)/,
    'Dit is geen keuze. Wie voor de gegevens verantwoordelijk is, meldt een datalek. Dat moet zo mogelijk binnen 72 uur, bij de AP. Alleen als er waarschijnlijk geen risico is, hoeft melden niet. Is het risico hoog, dan moeten de mensen zelf het ook horen.',
  ],
  [
    'numbers that are not public',
    /vonden wij niet/,
    'Z-CERT is het CSIRT van de zorg (stand augustus 2026).',
  ],
];

describe('the law of 2026', () => {
  const texts = stringsOf(nl).map(([, text]) => text);

  for (const [what, old, now] of ROWS) {
    it(`holds for ${what}`, () => {
      expect(texts.filter((text) => old.test(text))).to.deep.equal([]);
      expect(texts.some((text) => text.includes(now))).to.be.true;
    });
  }

  it('has each law once, with the version that was read', () => {
    const versions = nl.documents.filter(({id}) => /^(Wvr|Bvr|Gemw|PolW|Cbw|AVG)$/.test(id));
    expect(versions.map(({id, date}) => `${id} ${date}`)).to.deep.equal([
      'Wvr 2025-07-01',
      'Bvr 2026-01-01',
      'Gemw 2026-01-01',
      'PolW 2026-01-23',
      'Cbw 2026-07-08',
      'AVG 2016-04-27',
    ]);
  });

  it('takes the minutes from Bvr 2.3.2, and GRIP 1 and 2 from no article about fires and disasters', () => {
    const minutes = lawsOf(nl).filter((law) => /^Bvr 2\.3\.1 onder/.test(law));
    expect(minutes).to.deep.equal([]);
    for (const level of nl.levels.filter(({id}) => id === '1' || id === '2')) {
      expect(lawsOf(level).filter((law) => /^Wvr [45]\b/.test(law))).to.deep.equal([]);
    }
  });

  it('does not rest on Wikipedia', () => {
    expect(JSON.stringify(nl)).not.to.match(/wikipedia/i);
  });
});

describe('who leads at GRIP 0', () => {
  for (const [where, answers, administrative, operational] of [
    [
      'in the own organisation',
      {origin: 'own', society: 'no'},
      /^Wie in een crisis besluit/,
      /^Uw eigen organisatie leidt/,
    ],
    [
      'elsewhere',
      {origin: 'other', society: 'no'},
      /^Bij brand/,
      /^De getroffen organisatie leidt/,
    ],
    ['nobody knows where', {society: 'no'}, /^Bij brand/, /^De getroffen organisatie leidt/],
  ] as const) {
    it(`is said for an incident ${where}`, () => {
      const [first, second] = lines({...answers, level: '0'});
      expect(first).to.match(administrative);
      expect(second).to.match(operational);
    });
  }
});

function lines(answers: Answers): (string | undefined)[] {
  return seatsOf(assess(answers, nl)).map(({line}) => line?.text);
}

/** The articles that something cites. */
function lawsOf(part: Content | Content['levels'][number]): string[] {
  return [...JSON.stringify(part).matchAll(/"document":"law","locator":"([^"]+)"/g)].map(
    ([, law]) => law!,
  );
}
