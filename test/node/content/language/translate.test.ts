import {expect} from 'chai';
import {nl} from '../../../../src/content/nl/content.js';
import type {Content} from '../../../../src/content/model/schema.js';
import {translate, type Texts} from '../../../../src/content/language/translate.js';

describe('translate', () => {
  it('says that the content is English', () => {
    expect(translate(nl, {}).lang).to.equal('en');
  });

  it('replaces the text of a part, and nothing else', () => {
    const {map} = translate(nl, {map: {premise: {text: 'Words'}}});
    expect(map).to.deep.equal({...nl.map, premise: {...nl.map.premise, text: 'Words'}});
  });

  it('finds an item by its id, wherever it stands', () => {
    const {roads} = translate(nl, {
      roads: [
        {id: 'cybercrime', title: 'Third'},
        {id: 'own-house', title: 'First'},
      ],
    });
    expect(roads.map(({title}) => title)).to.deep.equal([
      'First',
      nl.roads[1]!.title,
      'Third',
      nl.roads[3]!.title,
    ]);
  });

  it('ignores an item that the content does not have', () => {
    expect(translate(nl, {roads: [{id: 'no-such-road', title: 'Words'}]}).roads).to.equal(nl.roads);
  });

  it('finds what is in the lists of an item by place', () => {
    const {levels} = translate(nl, {
      levels: [{id: '4', teams: {items: [{}, 'the prosecutor'] as never}}],
    });
    const items = nl.levels[4]!.teams.items!;
    expect(levels[4]!.teams.items).to.deep.equal([items[0], 'the prosecutor', items[2]]);
  });

  it('makes no list longer', () => {
    const {questions} = translate(nl, {
      questions: [{id: 'vital', answers: [{}, {}, {}, {text: 'A fourth'}]}],
    });
    expect(questions).to.deep.equal(nl.questions);
  });

  it('never changes ids, sources, addresses, levels, roles and bases', () => {
    const texts: Texts = {
      actors: [
        {
          id: 'mayor',
          profile: {what: {sources: [{document: 'law'}]}},
          cells: [{levels: ['5'], role: 'none', basis: ['law']}],
        },
      ],
      documents: [{id: 'publications', url: 'https://example.org/'}],
      helplines: [{id: 'ibd', phone: '112', email: 'a@example.org'}],
    };
    expect(translate(nl, texts)).to.deep.equal({...nl, lang: 'en'});
  });

  it('puts text only in the place of text', () => {
    const texts = {map: 'Words', levels: 'Words', grip: {cyber: 'Words', explanation: ['Words']}};
    expect(translate(nl, texts as never)).to.deep.equal({...nl, lang: 'en'});
  });

  it('puts no object in the place of text', () => {
    expect(translate(nl, {map: {title: {text: 'Words'}}}).map).to.equal(nl.map);
  });

  it('gives a term the spellings of the language and the Dutch word', () => {
    const {terms} = translate(nl, {
      terms: [{id: 'driehoek', word: 'triangle', aliases: ['a', 'b'], full: 'Driehoek'}],
    });
    const term = terms.find(({id}) => id === 'driehoek')!;
    expect(term.aliases).to.deep.equal(['a', 'b']);
    expect(term.full).to.equal('Driehoek');
  });

  it('keeps the same object for what has no text', () => {
    const {lang, levels, ...rest} = translate(nl, {
      levels: [{id: '3', short: 'Words'}],
      actors: [{id: 'mayor', cells: [{}]}],
    });
    expect(lang).to.equal('en');
    for (const name of Object.keys(rest) as (keyof typeof rest)[]) {
      expect(rest[name], name).to.equal(nl[name]);
    }
    expect(levels.map((level, at) => level === nl.levels[at])).to.deep.equal(
      nl.levels.map(({id}) => id !== '3'),
    );
    expect(levels[3]!.criterion).to.equal(nl.levels[3]!.criterion);
  });

  it('leaves the content that it is given as it is', () => {
    const base = frozen(structuredClone(nl));
    expect(translate(base, {map: {title: 'Words'}}).map.title).to.equal('Words');
    expect(base).to.deep.equal(nl);
  });
});

function frozen(content: Content): Content {
  const freeze = (value: unknown): void => {
    if (typeof value === 'object' && value !== null) {
      Object.values(value).forEach(freeze);
      Object.freeze(value);
    }
  };
  freeze(content);
  return content;
}
