import {expect} from 'chai';
import {mergeContent} from '../../../../src/content/local/merge.js';
import {nl} from '../../../../src/content/nl/content.js';
import type {CollectionName, Content} from '../../../../src/content/model/schema.js';

/** Of each collection an item, and the field that a test changes. */
const ITEMS: readonly (readonly [collection: CollectionName, id: string, field: string])[] = [
  ['documents', 'factsheet', 'title'],
  ['roads', 'cybercrime', 'title'],
  ['resources', 'nipv', 'title'],
  ['incidents', 'log4j', 'title'],
  ['levels', '3', 'name'],
  ['actors', 'mayor', 'name'],
  ['groups', 'research', 'title'],
  ['publications', 'ibd-ransomware', 'title'],
  ['terms', 'ciso', 'text'],
];

describe('mergeContent', () => {
  for (const [collection, id, field] of ITEMS) {
    describe(`with a file for ${collection}`, () => {
      it('changes the field that is given', () => {
        const {content, problems} = mergeContent(nl, {[collection]: [{id, [field]: 'Van ons'}]});
        expect(problems).to.deep.equal([]);
        expect(find(content, collection, id)).to.deep.equal({
          ...find(nl, collection, id),
          [field]: 'Van ons',
          ...(field === 'text' && {sources: [{document: 'local'}]}),
        });
      });

      it('keeps the place of the changed item', () => {
        const {content} = mergeContent(nl, {[collection]: [{id, [field]: 'Van ons'}]});
        expect(idsOf(content, collection)).to.deep.equal(idsOf(nl, collection));
      });

      if (collection === 'levels') {
        return;
      }

      it('hides an item', () => {
        const {content, problems} = mergeContent(nl, {[collection]: [{id, hidden: true}]});
        expect(problems).to.deep.equal([]);
        expect(idsOf(content, collection)).to.deep.equal(
          idsOf(nl, collection).filter((each) => each !== id),
        );
      });

      it('adds an unknown item at the end', () => {
        const without = mergeContent(nl, {[collection]: [{id, hidden: true}]}).content;
        const {content, problems} = mergeContent(without, {
          [collection]: [find(nl, collection, id)],
        });
        expect(problems).to.deep.equal([]);
        expect(idsOf(content, collection).at(-1)).to.equal(id);
      });

      it('leaves the content below as it was', () => {
        const before = structuredClone(nl);
        mergeContent(nl, {[collection]: [{id, [field]: 'Van ons'}]});
        mergeContent(nl, {[collection]: [{id, hidden: true}]});
        expect(nl).to.deep.equal(before);
      });
    });
  }

  describe('with a part', () => {
    it('changes the title of the map and keeps the rest', () => {
      const {content, problems} = mergeContent(nl, {map: {title: 'Onze kaart'}});
      expect(problems).to.deep.equal([]);
      expect(content.map).to.deep.equal({...nl.map, title: 'Onze kaart'});
    });

    it('changes one statement of the GRIP text and keeps the rest', () => {
      const cyber = {text: 'Bij ons anders.', sources: [{document: 'local'}]};
      const {content, problems} = mergeContent(nl, {grip: {cyber}});
      expect(problems).to.deep.equal([]);
      expect(content.grip).to.deep.equal({...nl.grip, cyber});
    });

    it('keeps the whole part when a field is wrong', () => {
      const {content} = mergeContent(nl, {map: {title: 'Onze kaart', subtitle: 3}});
      expect(content.map).to.deep.equal(nl.map);
    });
  });

  describe('with something wrong', () => {
    it('keeps nine of ten items', () => {
      const groups = Array.from({length: 10}, (_, index) => ({
        id: `group-${index}`,
        title: index === 4 ? '' : `Groep ${index}`,
        sources: [{document: 'editorial'}],
      }));
      const {content, problems} = mergeContent(nl, {groups});
      expect(problems).to.deep.equal(['groups[4].title must not be empty, but was "".']);
      expect(content.groups.slice(3).map(({title}) => title)).to.deep.equal([
        'Groep 0',
        'Groep 1',
        'Groep 2',
        'Groep 3',
        'Groep 5',
        'Groep 6',
        'Groep 7',
        'Groep 8',
        'Groep 9',
      ]);
    });

    it('keeps the built-in item that a wrong one would change', () => {
      const {content} = mergeContent(nl, {publications: [{id: 'ibd-ransomware', pages: 'vier'}]});
      expect(content.publications).to.deep.equal(nl.publications);
    });

    it('keeps the other collections', () => {
      const {content} = mergeContent(nl, {
        terms: 'x',
        groups: [{id: 'research', title: 'Onderzoek'}],
      });
      expect(content.terms).to.deep.equal(nl.terms);
      expect(find(content, 'groups', 'research')).to.include({title: 'Onderzoek'});
    });

    it('returns the content below when the file is no object', () => {
      expect(mergeContent(nl, 'nee').content).to.equal(nl);
    });

    it('reads the first 500 items of a file', () => {
      const groups = Array.from({length: 501}, (_, index) => ({
        id: `group-${index}`,
        title: 'Groep',
        sources: [{document: 'local'}],
      }));
      const {content} = mergeContent(nl, {groups});
      expect(content.groups).to.have.lengthOf(nl.groups.length + 500);
    });
  });

  it('hides the built-in publications of a hidden group without a problem', () => {
    const {content, problems} = mergeContent(nl, {groups: [{id: 'practical-help', hidden: true}]});
    expect(problems).to.deep.equal([]);
    expect([...new Set(content.publications.map(({group}) => group))]).to.deep.equal([
      'practice-examples',
      'research',
    ]);
  });

  it('keeps an item with "hidden": false', () => {
    const {content, problems} = mergeContent(nl, {terms: [{id: 'ciso', hidden: false}]});
    expect(problems).to.deep.equal([]);
    expect(content.terms).to.deep.equal(nl.terms);
  });

  it('ignores $schema', () => {
    const file = {$schema: 'https://example.org/content.schema.json'};
    expect(mergeContent(nl, file)).to.deep.equal({content: nl, problems: []});
  });

  it('leaves Object.prototype alone', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const evil = `"${key}": {"polluted": "yes", "prototype": {"polluted": "yes"}}`;
      mergeContent(
        nl,
        JSON.parse(`{${evil}, "map": {${evil}}, "terms": [{"id": "ciso", ${evil}}, {${evil}}]}`),
      );
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).to.deep.equal(before);
    expect(({} as Record<string, unknown>)['polluted']).to.be.undefined;
  });

  it('gives no item a property from __proto__', () => {
    const file = JSON.parse(
      '{"terms": [{"id": "ciso", "__proto__": {"full": "Anders"}}]}',
    ) as unknown;
    expect(mergeContent(nl, file).content.terms).to.deep.equal(nl.terms);
  });
});

function find(content: Content, collection: CollectionName, id: string): object {
  return content[collection].find((item) => item.id === id)!;
}

function idsOf(content: Content, collection: CollectionName): string[] {
  return content[collection].map((item) => item.id);
}
