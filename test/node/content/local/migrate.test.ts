import {expect} from 'chai';
import {migrate, SCHEMA_VERSION} from '../../../../src/content/local/migrate.js';
import {mergeContent} from '../../../../src/content/local/merge.js';
import {nl} from '../../../../src/content/nl/content.js';

const TERM = {id: 'kamer', word: 'kamer', text: 'Waar ons team werkt.'};

describe('migrate', () => {
  describe('from version 1, which a file has that names none', () => {
    it('says that the organisation is the source', () => {
      const {file} = migrate({terms: [{...TERM, sources: [{document: 'editorial'}]}]});
      expect(file).to.deep.equal({terms: [{...TERM, sources: [{document: 'local'}]}]});
    });

    it('does so wherever a text has sources', () => {
      const sources = [{document: 'editorial'}];
      const note = {text: 'Let op.', sources};
      const {file} = migrate({
        schemaVersion: 1,
        grip: {cyber: note},
        resources: [{id: 'nipv', note, links: [{note}], sources}],
      });
      expect(JSON.stringify(file)).not.to.include('editorial');
      expect(JSON.stringify(file).match(/"local"/g)).to.have.lengthOf(4);
    });

    it('gives it no day, because the file has none', () => {
      const {content} = mergeContent(nl, {
        terms: [{...TERM, sources: [{document: 'editorial'}]}],
      });
      expect(content.terms.at(-1)?.sources).to.deep.equal([{document: 'local'}]);
    });

    it('keeps all other sources', () => {
      const sources = [
        {document: 'factsheet', locator: '88-91'},
        {document: 'law', locator: 'Wvr 39', verifiedOn: '2026-11-22'},
        {document: 'web', locator: 'https://example.org'},
      ];
      expect(migrate({terms: [{...TERM, sources}]}).file).to.deep.equal({
        terms: [{...TERM, sources}],
      });
    });

    it('keeps the basis of a cell, which is no source', () => {
      const file = {actors: [{cells: [{basis: ['editorial']}]}]};
      expect(migrate(file).file).to.deep.equal(file);
    });

    it('leaves the file as it was', () => {
      const file = {terms: [{...TERM, sources: [{document: 'editorial'}]}]};
      const before = structuredClone(file);
      migrate(file);
      expect(file).to.deep.equal(before);
    });
  });

  it('leaves a file of the current version alone', () => {
    const file = {schemaVersion: SCHEMA_VERSION, terms: [{sources: [{document: 'editorial'}]}]};
    expect(migrate(file)).to.deep.equal({file});
  });

  describe('from a newer version', () => {
    const file = {
      schemaVersion: 3,
      contacts: [
        {id: 'piket', name: 'Piket', role: 'Piket', phone: '112', verifiedOn: '2026-01-31'},
        {id: 'nieuw', chat: 'iets wat er nu nog niet is'},
      ],
    };

    it('names both versions, once', () => {
      const named = mergeContent(nl, file).problems.filter((text) => text.includes('Version'));
      expect(named).to.deep.equal([
        'schemaVersion must be at most 2, the newest that this script knows, but was 3; use a newer script.',
      ]);
    });

    it('reads what it knows', () => {
      const {contacts} = mergeContent(nl, file).content;
      expect(contacts.map(({id}) => id)).to.deep.equal(['piket']);
    });
  });

  for (const [what, schemaVersion, shown] of [
    ['a text', '2', '"2"'],
    ['null', null, 'null'],
    ['half a version', 1.5, '1.5'],
    ['no version', 0, '0'],
    ['less than none', -1, '-1'],
    ['no number', NaN, 'NaN'],
    ['endless', Infinity, 'Infinity'],
    ['a list', [1], 'a list'],
  ] as const) {
    it(`names a version that is ${what}, and reads the file`, () => {
      const {content, problems} = mergeContent(nl, {schemaVersion, map: {title: 'Van ons'}});
      expect(problems).to.deep.equal([
        `schemaVersion must be a whole number from 1 to 2, but was ${shown}.`,
      ]);
      expect(content.map.title).to.equal('Van ons');
    });
  }

  describe('with damage', () => {
    it('reads 100,000 levels of nesting', () => {
      const file = JSON.parse(
        `{"sources": ${'[{"sources": '.repeat(50_000)}[]${'}]'.repeat(50_000)}}`,
      ) as Record<string, unknown>;
      expect(migrate(file).problem).to.be.undefined;
    });

    it('reads objects that contain themselves', () => {
      const file: Record<string, unknown> = {};
      Object.assign(file, {sources: [file, file], a: file, b: file});
      expect(migrate(file).problem).to.be.undefined;
    });

    it('leaves what is too large as it is, and goes on', () => {
      const large = Array.from({length: 1_000_000}, () => 1);
      const {file} = migrate({large, terms: [{sources: [{document: 'editorial'}]}]});
      expect(file['large']).to.equal(large);
      expect(file['terms']).to.deep.equal([{sources: [{document: 'local'}]}]);
    });

    it('makes no prototype of __proto__', () => {
      const {file} = migrate(
        JSON.parse('{"terms": [{"__proto__": {"polluted": "yes"}}]}') as Record<string, unknown>,
      );
      const [term] = file['terms'] as [Record<string, unknown>];
      expect(Object.getPrototypeOf(term)).to.equal(Object.prototype);
      expect(term['polluted']).to.be.undefined;
      expect(({} as Record<string, unknown>)['polluted']).to.be.undefined;
    });
  });
});
