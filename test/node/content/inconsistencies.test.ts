import {expect} from 'chai';
import {nl} from '../../../src/content/nl/content.js';
import type {Cell, Content, LevelId} from '../../../src/content/model/schema.js';
import {isRecord, walkContent} from '../../support/walk-content.js';

/** The twenty points on which the sources contradict themselves, each other or the law. */
describe('inconsistencies of the sources', () => {
  it('I-01: shows both texts about the chair, and lets the chair lead at GRIP 4, not at 3', () => {
    const {statements, position} = find(nl.contradictions, 'chair-from-which-level');
    expect(linesOf(statements)).to.deep.equal(['99-101', '141-143']);
    expect(position.sources[0]).to.include({document: 'law', locator: 'Wvr 39 lid 1'});

    expect(cell('chair', '3').role).to.equal('informed');
    expect(cell('chair', '3').contradiction).to.equal('chair-from-which-level');
    expect(cell('chair', '4').role).to.equal('leads-administratively');
    expect(cell('chair', '4').basis).to.include('law');
  });

  it('I-02: lets the mayor lead at GRIP 3, which the factsheet leaves without a leader', () => {
    expect(cell('mayor', '3').role).to.equal('leads-administratively');
    expect(cell('mayor', '3').basis).to.include.members(['law', 'region']);
    expect(cell('mayor', '3').contradiction).to.equal('leader-at-grip-3');
    const {statements} = find(nl.contradictions, 'leader-at-grip-3');
    expect(linesOf(statements)).to.deep.equal(['93-95', '70-74']);
  });

  it('I-03: never says without the law beside it that the mayor keeps public order at GRIP 4', () => {
    const bare = [...walkContent(nl)]
      .filter(({path}) => !path.startsWith('contradictions'))
      .filter(({value}) => isRecord(value) && cites(value, '101-103'))
      .filter(
        ({value}) => (value as {contradiction?: string}).contradiction !== 'public-order-at-grip-4',
      )
      .map(({path}) => path);
    expect(bare).to.deep.equal([]);

    expect(cell('mayor', '4').role).to.equal('advises');
    expect(cell('mayor', '4').basis).to.deep.equal(['law']);
    expect(cell('mayor', '4').contradiction).to.equal('public-order-at-grip-4');
    const {position} = find(nl.contradictions, 'public-order-at-grip-4');
    expect(position.text).to.contain('bij uitsluiting bevoegd');
  });

  it('I-04: takes no description of a level from "gemeentegrenzen (GRIP3 en hoger)"', () => {
    const derived = [...walkContent(nl.levels)].filter(
      ({value}) => isRecord(value) && cites(value, '141-143'),
    );
    expect(derived).to.deep.equal([]);
    expect(find(nl.levels, '3').criterion.text).to.contain('één gemeente');
    expect(find(nl.levels, '4').criterion.text).to.contain('over de gemeentegrens');
  });

  it('I-05: explains GRIP once, and knows both readings of the letters', () => {
    const terms = nl.terms.filter(({word}) => word === 'GRIP');
    expect(terms.map(({full}) => full)).to.deep.equal([
      'Gecoördineerde Regionale Incidentbestrijdingsprocedure',
    ]);
    expect(terms[0]!.aliases).to.include('Gecoördineerde Regionale Interventie Procedure');
  });

  it('I-06: lets the NCSC support at every level and lead at none', () => {
    const {cells} = find(nl.actors, 'ncsc-vital');
    expect(cells.map(({role}) => role)).to.deep.equal(['supports']);
    expect(cells.map(({contradiction}) => contradiction)).to.deep.equal(['ncsc-cause']);
    const {statements} = find(nl.contradictions, 'ncsc-cause');
    expect(linesOf(statements)).to.deep.equal(['82-85', '105-107', '88-91']);
  });

  it('I-07: keeps the known incidents out of the wegenwacht and joins the sentence that they cut', () => {
    expect(nl.incidents.map(({id}) => id)).to.deep.equal(['hof-van-twente', 'log4j']);
    expect(JSON.stringify(nl.resources)).not.to.match(/Hof van Twente|Log4j/i);
    const database = find(nl.resources, 'ccv-projectendatabase');
    expect(database.text).to.contain('Leeuwarden').and.to.contain('Utrecht');
    expect(linesOf([database])).to.deep.equal(['157-159, 170-172']);
  });

  it('I-08: presents nothing from the factsheet as a number to call', () => {
    const ofFactsheet = nl.resources.filter((each) => linesOf([each])[0] !== undefined);
    expect(ofFactsheet.map(({need}) => need)).to.have.members([
      ...Array<string>(7).fill('read'),
      ...Array<string>(2).fill('exercise'),
    ]);
    // Roads 1, 3 and 4 are from public sources, which have numbers.
    const numbered = [...walkContent({...nl, helplines: []})]
      .filter(({value}) => isRecord(value) && typeof value.text === 'string')
      .filter(({value}) =>
        /\+31|\b0\d{2,3}[- ]?\d{3}|\b112\b|\btel:/.test((value as {text: string}).text),
      );
    expect(numbered).to.not.be.empty;
    for (const {value, path} of numbered) {
      expect(linesOf([value as Sourced]), path).to.deep.equal([undefined]);
    }
    const origins = nl.helplines.flatMap(({sources}) => sources.map(({document}) => document));
    expect(origins).to.include('web').and.not.to.include('factsheet');
    expect(shownTexts().join()).to.contain('info@hetccv.nl');
  });

  it('I-09: dates the hack at Hof van Twente in December 2020 and says that the factsheet has 2021', () => {
    const incident = find(nl.incidents, 'hof-van-twente');
    expect(incident.date).to.equal('2020-12');
    expect(incident.title).not.to.contain('2021');
    expect(incident.note?.text).to.contain('2021').and.to.contain('december 2020');
  });

  it('I-10: calls the report of 54 pages a research report and keeps "Infographic" beside it', () => {
    const publication = find(nl.publications, 'nhl-cybercrisis-gemeenten');
    expect(publication.pages).to.equal(54);
    expect(publication.type).to.equal('Onderzoeksrapport');
    expect(publication.original?.type).to.equal('Infographic');
  });

  it('I-11: invents no link or date for a publication, and gives the found title as such', () => {
    const fromPage = nl.publications.filter(({sources}) =>
      sources.some(({document}) => document === 'publications'),
    );
    expect(fromPage.filter(({url}) => url !== undefined)).to.deep.equal([]);
    const dateless = nl.publications.filter(({date}) => date === undefined).map(({id}) => id);
    expect(dateless).to.deep.equal(['ibd-hof-van-twente', 'ibd-voorbereiden']);
    const found = nl.publications.flatMap(({id, foundTitle}) =>
      foundTitle ? [[id, foundTitle.text]] : [],
    );
    expect(found).to.deep.equal([
      [
        'nhl-cybercrisis-gemeenten',
        'Cybercrisis bij gemeenten: Een verkennend onderzoek naar de voorbereidingen, ervaringen en uitdagingen',
      ],
    ]);
  });

  it('I-12: warns that the publication of the CCV is older than version 2.0', () => {
    const publication = find(nl.publications, 'ccv-wegenkaart-weg');
    expect(publication.date).to.equal('2020-08-01');
    expect(find(nl.documents, 'factsheet').date).to.equal('2022-05');
    expect(publication.title).not.to.contain('2.0');
    expect(publication.edition?.text).to.contain('ouder dan versie 2.0');
  });

  it('I-13: marks both addresses at ifv.nl as outdated', () => {
    const links = allLinks().filter(({url}) => new URL(url).hostname.endsWith('ifv.nl'));
    expect(links.map(({state}) => state)).to.deep.equal(['outdated', 'outdated']);
    for (const link of links) expect(link.note?.text).to.contain('NIPV');
  });

  it('I-14: names the successor of the Nationaal Crisisplan Digitaal', () => {
    const [link] = find(nl.resources, 'nationaal-crisisplan-digitaal').links;
    expect(link?.state).to.equal('superseded');
    expect(link?.successor?.title).to.equal('Landelijk Crisisplan Digitaal');
    expect(link?.note?.text).to.contain('december 2022');
  });

  it('I-15: shows none of the typing errors and keeps what was printed', () => {
    const errors =
      /Utecht|uiteindelijke ook|beseffen wij ons|het NCTV|ÌBD|twente\b|Praktijk voorbeeld|het IBD|,etc/;
    expect(shownTexts().filter((text) => errors.test(text))).to.deep.equal([]);
    expect(find(nl.publications, 'ibd-gehackt').original?.authors).to.equal('ÌBD');
    expect(find(nl.publications, 'ibd-hof-van-twente').original?.title).to.equal(
      'Praktijk voorbeeld met best practices uit de hack bij Hof van twente',
    );
  });

  it('I-16: gives the report of the WRR its own title', () => {
    const titles = find(nl.resources, 'digitale-ontwrichting').links.map(({title}) => title);
    expect(titles).to.include('Voorbereiden op digitale ontwrichting (WRR, 2019)');
    expect(shownTexts().filter((text) => text.includes('Voorbereiding op digitale'))).to.deep.equal(
      [],
    );
  });

  it('I-17: has one name per road with the others as aliases, and writes "GRIP 3" with a space', () => {
    expect(find(nl.roads, 'incidents').title).to.equal('Cyberincidenten en -crises');
    expect(find(nl.roads, 'incidents').aliases).to.include('Cyberincidenten en cybercrises');
    expect(find(nl.roads, 'online-disorder').title).to.equal('Online aangejaagde ordeverstoringen');
    expect(find(nl.roads, 'online-disorder').aliases).to.include(
      'Online aangejaagde ordeverstoring',
    );
    const outsideQuotes = shownTexts().map((text) => text.replace(/“[^”]*”/g, ''));
    expect(outsideQuotes.filter((text) => /GRIP\d/.test(text))).to.deep.equal([]);
  });

  it('I-18: has dates without a language, and keeps the English months beside them', () => {
    const dates = nl.publications
      .filter(({sources}) => sources.some(({document}) => document === 'publications'))
      .map(({date, original}) => [date, original?.date]);
    expect(dates).to.deep.equal([
      [undefined, undefined],
      ['2021-02-01', '1 Feb 2021'],
      ['2023-10-04', '4 Oct 2023'],
      ['2021-06-01', '1 Jun 2021'],
      [undefined, undefined],
      ['2020-08-01', '1 Aug 2020'],
    ]);
    expect(shownTexts().filter((text) => /\b\d+ (Feb|Oct|Jun|Aug)\b/.test(text))).to.deep.equal([]);
  });

  it('I-19: says of everyone whom the factsheet leaves out what else the cell rests on', () => {
    for (const id of ['kings-commissioner', 'regional-operations', 'police-prosecution']) {
      const bases = find(nl.actors, id).cells.flatMap(({basis}) => basis);
      expect(
        bases.filter((basis) => basis.startsWith('factsheet')),
        id,
      ).to.deep.equal([]);
    }
    // Kept when vital infrastructure is hit too: the NCTV maintains the national plan.
    expect(find(nl.actors, 'nctv').vital).to.equal(undefined);
    expect(find(nl.actors, 'nctv').profile?.when.text).to.contain('geen vitale infrastructuur');
    expect(cell('nctv', '4').role).to.equal('none');
    expect(cell('nctv', '5').role).to.equal('supports');
  });

  it('I-20: presents the NIPV as a source of knowledge, not as someone to call', () => {
    const resource = find(nl.resources, 'nipv');
    expect(resource.need).to.equal('read');
    expect(resource.phases).to.deep.equal(['cold']);
    expect(resource.note?.text).to.contain('geen meldpunt');
    expect(find(nl.terms, 'nipv').text).to.contain('Kennisinstituut');
  });
});

function find<T extends {readonly id: string}>(items: readonly T[], id: string): T {
  const item = items.find((other) => other.id === id);
  if (!item) throw new Error(`The content has no item "${id}"; correct the id in this test.`);
  return item;
}

function cell(actor: string, level: LevelId): Cell {
  const found = find(nl.actors, actor).cells.find(({levels}) => levels.includes(level));
  if (!found) throw new Error(`Actor "${actor}" has no cell for GRIP ${level}.`);
  return found;
}

interface Sourced {
  readonly sources: readonly {readonly document: string; readonly locator?: string | undefined}[];
}

function linesOf(statements: readonly Sourced[]): (string | undefined)[] {
  return statements.map(
    ({sources}) => sources.find(({document}) => document === 'factsheet')?.locator,
  );
}

function cites(value: Record<string, unknown>, lines: string): boolean {
  return Array.isArray(value.sources) && linesOf([value as unknown as Sourced]).includes(lines);
}

function allLinks() {
  return [...nl.resources, ...nl.incidents].flatMap(({links}) => links);
}

/** Every string that a visitor may read: not the printed originals, nor the sources. */
function shownTexts(content: Content = nl): string[] {
  return [...walkContent(content)]
    .filter(({path}) => !/\.(original|sources|url|id)\b/.test(path))
    .map(({value}) => value)
    .filter((value) => typeof value === 'string');
}
