import {expect} from '@open-wc/testing';
import {nl} from '../../../src/content/nl/content.js';
import type {Content, Publication} from '../../../src/content/model/schema.js';
import {
  choicesOf,
  search,
  type Facet,
  type Query,
} from '../../../src/elements/publication-list/filter.js';
import {cites} from '../../../src/templates/sources.js';
import {madeContent} from '../../support/publications.js';

/** The publications of the page, whose number does not change. */
const ofPage: Content = {
  ...nl,
  publications: nl.publications.filter(({sources}) => cites(sources, 'publications')),
};

describe('search()', () => {
  const cases: [what: string, query: Query, ids: string[]][] = [
    ['a word of the title', {words: 'ransomware'}, ['ibd-ransomware']],
    ['a word of the description', {words: 'uitdagingen'}, ['nhl-cybercrisis-gemeenten']],
    ['a name', {words: 'Leukfeldt'}, ['nhl-cybercrisis-gemeenten']],
    ['an abbreviation of an organisation', {words: 'ccv'}, ['ccv-wegenkaart-weg']],
    ['an academic title', {words: 'msc'}, ['nhl-cybercrisis-gemeenten']],
    ['a kind of document', {words: 'praktijkvoorbeeld'}, ['ibd-hof-van-twente']],
    ['a part of a word', {words: 'somwar'}, ['ibd-ransomware']],
    ['capitals', {words: 'RANSOMWARE'}, ['ibd-ransomware']],
    ['words of several fields, in any order', {words: 'factsheet gehackt ibd'}, ['ibd-gehackt']],
    ['spaces around and between', {words: '  ibd \t gehackt '}, ['ibd-gehackt']],
    ['a word that one has and a word that another has', {words: 'ransomware gehackt'}, []],
    ['an unknown word', {words: 'onvindbaar'}, []],
    ['signs of a regular expression', {words: '.*'}, []],
    ['a road', {road: 'cybercrime'}, []],
    ['a group', {group: 'research'}, ['nhl-cybercrisis-gemeenten']],
    ['a type', {type: 'Praktijkvoorbeeld'}, ['ibd-hof-van-twente']],
    ['one of several authors', {author: 'J. (Joyce) Koch'}, ['nhl-cybercrisis-gemeenten']],
    ['a year', {year: '2023'}, ['ibd-ransomware']],
    ['no date', {year: '-'}, ['ibd-hof-van-twente', 'ibd-voorbereiden']],
    ['filters together', {group: 'practical-help', year: '2021'}, ['ibd-gehackt']],
    ['a word and a filter', {words: 'gemeenten', type: 'Factsheet'}, ['ibd-ransomware']],
    ['a value that nothing has', {type: 'Boek'}, []],
  ];

  for (const [what, query, ids] of cases) {
    it(`finds ${ids.length || 'nothing'} by ${what}`, () => {
      expect(search(ofPage.publications, query).map(({id}) => id)).to.deep.equal(ids);
    });
  }

  it('finds all without words and filters', () => {
    expect(search(nl.publications, {})).to.deep.equal(nl.publications);
    expect(search(nl.publications, {words: ' ', group: '', type: ''})).to.deep.equal(
      nl.publications,
    );
  });

  it('takes no notice of diacritics, in the word and in the text', () => {
    const texts = ['Één coördinator', 'Een coordinator', 'Ee\u0301n coo\u0308rdinator'];
    const publications = texts.map((title) => ({...nl.publications[0]!, title}));
    for (const words of ['een', 'EEN', 'één', 'coördi', 'coordi', 'e\u0301e\u0301n']) {
      expect(search(publications, {words}), words).to.have.length(3);
    }
  });

  it('finds the same as a plain comparison, for words of the text in any order', () => {
    const {publications} = madeContent(300);
    for (const words of [
      'publicatie 7',
      '7 publicatie',
      'vng auteur 3',
      '3 oefening',
      'handreiking 1 2',
    ]) {
      expect(search(publications, {words}), words).to.deep.equal(
        publications.filter((each) =>
          words.split(' ').every((word) => plainText(each).includes(word)),
        ),
      );
    }
  });

  it('reads each text once, so that only the first key in a list of 10,000 costs', () => {
    let reads = 0;
    const publications = madeContent(10_000).publications.map((publication) => ({
      ...publication,
      get title(): string {
        reads += 1;
        return publication.title;
      },
    }));
    for (const words of ['o', 'oe', 'oef', 'oefe', 'oefen', 'oefeni'])
      search(publications, {words});
    expect(reads).to.equal(10_000);
  });
});

describe('choicesOf()', () => {
  const labels = (content: Content, facet: Facet): string[] =>
    choicesOf(content)[facet].map(([, label]) => label);

  it('gives the groups in the order of the list', () => {
    expect(choicesOf(nl).group).to.deep.equal([
      ['practice-examples', 'Praktijkvoorbeelden'],
      ['research', 'Onderzoeksrapporten en publicaties'],
      ['practical-help', 'Praktische hulp'],
    ]);
  });

  it('gives the roads that have publications, in their order', () => {
    expect(choicesOf(nl).road.map(([id]) => id)).to.deep.equal(nl.roads.map(({id}) => id));
    expect(choicesOf(ofPage).road).to.deep.equal([['incidents', 'Cyberincidenten en -crises']]);
  });

  it('gives each type once, from a to z', () => {
    expect(labels(ofPage, 'type')).to.deep.equal([
      'Factsheet',
      'Onderzoeksrapport',
      'Praktijkvoorbeeld',
    ]);
  });

  it('gives each author once, without academic titles', () => {
    expect(labels(ofPage, 'author')).to.include.members([
      'Informatiebeveiligingsdienst (IBD)',
      'J. (Jurjen) Jansen',
    ]);
    expect(labels(ofPage, 'author')).to.have.length(8);
  });

  it('gives the years from new to old, and last what has no date', () => {
    expect(labels(ofPage, 'year')).to.deep.equal(['2023', '2021', '2020', 'zonder datum']);
  });

  it('gives nothing where there are no publications', () => {
    const {road, type, author, year} = choicesOf({...nl, publications: []});
    expect([road, type, author, year]).to.deep.equal([[], [], [], []]);
  });
});

function plainText({title, text, type, authors}: Publication): string {
  return [title, text, type, ...authors.flatMap(({name, abbreviation}) => [name, abbreviation])]
    .join(' ')
    .toLowerCase();
}
