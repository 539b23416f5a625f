import {expect} from 'chai';
import {mergeContent} from '../../../../src/content/local/merge.js';
import {SCHEMA_VERSION} from '../../../../src/content/local/migrate.js';
import {nl} from '../../../../src/content/nl/content.js';
import type {Content} from '../../../../src/content/model/schema.js';
import {walkContent} from '../../../support/walk-content.js';
import v1 from './versions/v1.json';
import v2 from './versions/v2.json';

/** One file of each version that was released. Such a file is never changed again. */
const FILES: readonly (readonly [version: number, file: object])[] = [
  [1, v1],
  [2, v2],
];

describe('content files of each released version', () => {
  it('are all here', () => {
    expect(FILES.map(([version]) => version)).to.deep.equal(
      Array.from({length: SCHEMA_VERSION}, (_, index) => index + 1),
    );
  });

  for (const [version, file] of FILES) {
    describe(`version ${version}`, () => {
      const {content, problems} = mergeContent(nl, file);

      it('names its version, or none, which is version 1', () => {
        expect((file as {schemaVersion?: number}).schemaVersion ?? 1).to.equal(version);
      });

      it('has no problem', () => {
        expect(problems).to.deep.equal([]);
      });

      it('changes the title of the map', () => {
        expect(content.map.title).to.equal('De cyberwegenkaart van Waterbergen');
      });

      it('adds a resource, changes one and hides one', () => {
        expect(idsOf(content.resources)).to.deep.equal([
          ...idsOf(nl.resources).filter((id) => id !== 'overheidsbrede-cyberoefening'),
          'oefenkalender-waterbergen',
        ]);
        expect(content.resources.find(({id}) => id === 'vng-oefenscenarios')?.note?.text).to.equal(
          "Wij oefenen deze scenario's in maart.",
        );
      });

      it('gives a level the name of the region', () => {
        expect(content.levels.find(({id}) => id === '3')?.alias).to.equal('fase oranje');
      });

      it('hides a row of the matrix', () => {
        expect(idsOf(content.actors)).not.to.include('minister');
      });

      it('adds a publication in a group of its own', () => {
        expect(content.groups.at(-1)?.title).to.equal('Van Waterbergen');
        expect(content.publications.at(-1)).to.include({
          group: 'waterbergen',
          title: 'Zo oefenden wij een cybercrisis',
        });
      });

      it('adds a word', () => {
        expect(content.terms.at(-1)?.word).to.equal('crisiskamer');
      });

      it('names the organisation as the source of each of its texts', () => {
        const own = JSON.stringify(file).match(/"document":"(editorial|local)"/g);
        expect(localSources(content)).to.have.lengthOf(own!.length);
        expect(own).to.have.lengthOf.above(6);
      });
    });
  }

  it('have contacts from version 2 on', () => {
    expect(mergeContent(nl, v1).content.contacts).to.deep.equal([]);
    expect(mergeContent(nl, v2).content.contacts.map(({phone}) => phone)).to.deep.equal([
      '0000 000 001',
    ]);
  });

  it('have a day on which a text was checked from version 2 on', () => {
    expect(localDays(mergeContent(nl, v1).content)).to.deep.equal(['undefined']);
    expect(localDays(mergeContent(nl, v2).content)).to.deep.equal(['2026-11-02']);
  });
});

function idsOf(items: readonly {readonly id: string}[]): string[] {
  return items.map(({id}) => id);
}

function localSources(content: Content): readonly {readonly verifiedOn?: string}[] {
  return [...walkContent(content)]
    .map(({value}) => value as {document?: string; verifiedOn?: string} | undefined | null)
    .filter((value) => value?.document === 'local')
    .map((value) => value!);
}

function localDays(content: Content): string[] {
  return [...new Set(localSources(content).map(({verifiedOn}) => String(verifiedOn)))];
}
