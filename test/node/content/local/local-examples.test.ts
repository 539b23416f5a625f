import {expect} from 'chai';
import intranet from '../../../../stories/content/intranet.json';
import large from '../../../../stories/content/large-municipality.json';
import regional from '../../../../stories/content/regional-organisation.json';
import small from '../../../../stories/content/small-municipality.json';
import page from '../../../../stories/pages/municipality.json';
import {assess} from '../../../../src/content/answers/assess.js';
import {missingOf} from '../../../../src/content/answers/calls.js';
import {mergeContent} from '../../../../src/content/local/merge.js';
import {SCHEMA_VERSION} from '../../../../src/content/local/migrate.js';
import {FIRST_CONTACTS} from '../../../../src/content/model/ids.js';
import {nl} from '../../../../src/content/nl/content.js';
import {walkContent} from '../../../support/walk-content.js';

const EXAMPLES = {small, large, regional, intranet};

describe('the examples of local content', () => {
  for (const [name, file] of Object.entries(EXAMPLES)) {
    describe(name, () => {
      const {content, problems} = mergeContent(nl, file);

      it('has no problem', () => {
        expect(problems).to.deep.equal([]);
      });

      it('has the current version', () => {
        expect(file.schemaVersion).to.equal(SCHEMA_VERSION);
      });

      it('names its organisation, its region and its crisis plan', () => {
        expect(content.organisation?.name).to.match(/^(Gemeente|Veiligheidsregio) /);
        expect(content.organisation?.region).to.equal('Rivierdelta');
        expect(content.organisation?.plan?.url).to.match(/^https:\/\/www\.example\.nl\//);
      });

      it('has contacts, one of them with a deputy, who come before the helplines', () => {
        expect(content.contacts.length).to.be.at.least(3);
        expect(content.contacts.filter(({deputy}) => deputy)).not.to.be.empty;
        const {calls} = assess({phase: 'warm'}, content);
        expect(calls.slice(0, content.contacts.length).every(({local}) => local)).to.equal(true);
      });

      it('has the own duty officer, the region and the GHOR', () => {
        expect(missingOf(FIRST_CONTACTS, content.contacts)).to.deep.equal([]);
      });

      it('adds help on the road, and takes something away or gives it another name', () => {
        const added = content.resources.filter(({id}) => !nl.resources.some((r) => r.id === id));
        expect(added).not.to.be.empty;
        expect(JSON.stringify(file)).to.match(/"hidden":true|"alias"/);
      });

      it('names itself as the source of whatever it adds, with the day', () => {
        const sources = [...walkContent(file)].filter(({key}) => key === 'document');
        expect(new Set(sources.map(({value}) => value))).to.deep.equal(new Set(['local']));
      });

      it('has numbers and addresses that nobody has', () => {
        const values = [...walkContent(file)].filter(({key}) => /phone|email|url/.test(key));
        const real = values.filter(
          ({value}) =>
            !/^0000 000 0\d\d$|@example\.nl$|^https:\/\/www\.example\.nl\//.test(String(value)),
        );
        expect(real).to.deep.equal([]);
      });
    });
  }

  it('have a contact that nobody checked for a year, to show the warning', () => {
    const days = large.contacts.map(({verifiedOn}) => verifiedOn).sort();
    expect(days[0]).to.equal('2025-06-10');
  });

  it('have rows of their own in the matrix, on the intranet', () => {
    const {actors} = mergeContent(nl, intranet).content;
    expect(actors.map(({name}) => name)).to.include.members([
      'Gemeentesecretaris',
      'Team ICT en de leverancier',
    ]);
  });

  it('have another name for a team, in the region', () => {
    const {levels} = mergeContent(nl, regional).content;
    expect(levels.map(({alias}) => alias)).to.deep.equal([
      'dagelijkse routine',
      'fase geel',
      'fase oranje',
      'fase rood',
      'fase rood, regio',
      undefined,
    ]);
  });

  it('have a supplier, and contacts for a sector', () => {
    const contacts = [large, regional, intranet].flatMap(
      (file) => mergeContent(nl, file).content.contacts,
    );
    expect(contacts.map(({kind}) => kind)).to.include.members(['supplier', 'sector-cert']);
    expect(contacts.filter(({sectors}) => sectors)).not.to.be.empty;
  });

  it('include the file of the example page', () => {
    const {content, problems} = mergeContent(nl, page);
    expect(problems).to.deep.equal([]);
    expect(missingOf(FIRST_CONTACTS, content.contacts)).to.deep.equal([]);
  });
});
