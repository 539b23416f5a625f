import {expect} from 'chai';
import {mergeContent} from '../../../../src/content/local/merge.js';
import {nl} from '../../../../src/content/nl/content.js';
import type {Contradiction} from '../../../../src/content/model/schema.js';

const LOCAL = [{document: 'local'}];
const HARMLESS = {text: 'De burgemeester blijft de baas.', sources: LOCAL};
const HIDDEN_ADVICE = nl.advice
  .filter(({kind}) => kind !== 'conflict')
  .map(({id}) => ({id, hidden: true}));
const ID = 'public-order-at-grip-4';
const MUST_STAY = `contradictions[0].hidden must be left out, because other items refer to "${ID}".`;
const CANNOT_CHANGE = `contradictions[0].position must be left out, because the position of "${ID}" cannot be changed.`;

describe('contradictions in a content file', () => {
  describe('that the file hides', () => {
    it('stay, with a problem, as long as something refers to them', () => {
      const {content, problems} = mergeContent(nl, {contradictions: [{id: ID, hidden: true}]});
      expect(problems).to.deep.equal([MUST_STAY]);
      expect(content.contradictions).to.have.deep.members([...nl.contradictions]);
    });

    for (const {id} of nl.contradictions) {
      it(`stay, also ${id}`, () => {
        const {content} = mergeContent(nl, {contradictions: [{id, hidden: true}]});
        expect(content.contradictions.map((each) => each.id)).to.include(id);
      });
    }

    it('go when the file also takes away what refers to them', () => {
      const without = mergeContent(nl, {
        roads: [{id: 'incidents', hidden: true}],
        actors: nl.actors.map(({id}) => ({id, hidden: true})),
        advice: HIDDEN_ADVICE,
        contradictions: [{id: ID, hidden: true}],
      });
      expect(without.problems).to.deep.equal([]);
      expect(without.content.contradictions.map(({id}) => id)).not.to.include(ID);
    });

    it('stay when something of the file refers to them', () => {
      const {problems} = mergeContent(nl, {
        roads: [{id: 'incidents', hidden: true}],
        actors: nl.actors.map(({id}) => ({id, hidden: true})),
        advice: [
          ...HIDDEN_ADVICE,
          {id: 'eigen', kind: 'warning', when: {}, contradiction: ID, ...HARMLESS},
        ],
        contradictions: [{id: ID, hidden: true}],
      });
      expect(problems).to.deep.equal([MUST_STAY]);
    });
  });

  describe('of which the file changes the position', () => {
    it('stay as they are, with a problem', () => {
      const {content, problems} = mergeContent(nl, {
        contradictions: [{id: ID, question: 'Anders?', position: HARMLESS}],
      });
      expect(problems).to.deep.equal([CANNOT_CHANGE]);
      expect(find(content.contradictions)).to.equal(find(nl.contradictions));
    });

    it('stay as they are when a source of the position changes', () => {
      const {position} = find(nl.contradictions);
      const {problems} = mergeContent(nl, {
        contradictions: [{id: ID, position: {...position, sources: LOCAL}}],
      });
      expect(problems).to.deep.equal([CANNOT_CHANGE]);
    });

    it('can name the same position again, in another order', () => {
      const {text, ...rest} = find(nl.contradictions).position;
      const {problems} = mergeContent(nl, {
        contradictions: [{id: ID, position: {...rest, text}}],
      });
      expect(problems).to.deep.equal([]);
    });
  });

  it('can get another question and the practice of a region', () => {
    const practice = {text: 'In onze regio beslist de voorzitter.', sources: LOCAL};
    const {content, problems} = mergeContent(nl, {
      contradictions: [{id: ID, question: 'Wie beslist?', practice}],
    });
    expect(problems).to.deep.equal([]);
    expect(find(content.contradictions)).to.deep.include({question: 'Wie beslist?', practice});
  });

  it('can be added', () => {
    const {content, problems} = mergeContent(nl, {
      contradictions: [{...find(nl.contradictions), id: 'eigen'}],
    });
    expect(problems).to.deep.equal([]);
    expect(content.contradictions.at(-1)?.id).to.equal('eigen');
  });

  function find(list: readonly Contradiction[]): Contradiction {
    return list.find(({id}) => id === ID)!;
  }
});

describe('references in a content file', () => {
  const resource = {
    id: 'eigen',
    title: 'Eigen',
    text: 'Eigen.',
    need: 'read',
    phases: ['cold'],
    links: [{title: 'Eigen', url: 'https://www.example.nl', state: 'unchecked'}],
    sources: LOCAL,
  };
  const contact = {id: 'piket', name: 'P', role: 'P', phone: '112', verifiedOn: '2026-01-31'};
  const cell = {
    levels: ['0', '1', '2', '3', '4', '5'],
    role: 'advises',
    basis: ['region'],
    why: 'Ons plan.',
    sources: LOCAL,
  };

  it('name an actor that is not there, and the contact stays', () => {
    const {content, problems} = mergeContent(nl, {contacts: [{...contact, actor: 'burgemeester'}]});
    expect(problems).to.have.lengthOf(1);
    expect(problems[0]).to.match(
      /^contacts\[0\]\.actor must be one of organisation, mayor, .*, but was "burgemeester"\.$/,
    );
    expect(content.contacts).to.have.lengthOf(1);
  });

  it('find an actor that the same file adds', () => {
    const {problems} = mergeContent(nl, {
      contacts: [{...contact, actor: 'secretaris'}],
      actors: [{id: 'secretaris', name: 'Secretaris', cells: [cell]}],
    });
    expect(problems).to.deep.equal([]);
  });

  it('name a contradiction that is not there, of a cell, a statement, a step and an advice', () => {
    const contradiction = 'eigen';
    const wheel = [{actor: 'Wij', contradiction, ...HARMLESS}];
    const direction = {choice: HARMLESS, cold: [HARMLESS], warm: [{contradiction, ...HARMLESS}]};
    const {problems} = mergeContent(nl, {
      actors: [{id: 'nieuw', name: 'Nieuw', cells: [{...cell, contradiction}]}],
      roads: [{id: 'cybercrime', wheel, direction}],
      advice: [{id: 'eigen', kind: 'warning', when: {}, contradiction, ...HARMLESS}],
    });
    expect(problems.map((problem) => problem.split(' ')[0])).to.have.members([
      'actors[0].cells[0].contradiction',
      'roads[0].wheel[0].contradiction',
      'roads[0].direction.warm[0].contradiction',
      'advice[0].contradiction',
    ]);
  });

  it('name a road that the file hides, and the resource stays', () => {
    const {content, problems} = mergeContent(nl, {
      roads: [{id: 'own-house', hidden: true}],
      resources: [{...resource, road: 'own-house'}],
    });
    expect(problems).to.deep.equal([
      'resources[0].road must be one of incidents, cybercrime, online-disorder, but was "own-house".',
    ]);
    expect(content.resources.at(-1)?.id).to.equal('eigen');
  });

  it('of built-in items are no problem of the file', () => {
    expect(mergeContent(nl, {roads: [{id: 'incidents', hidden: true}]}).problems).to.deep.equal([]);
  });

  it('take no name of who is at the wheel for an actor', () => {
    const wheel = [{actor: 'De wethouder', ...HARMLESS}];
    expect(mergeContent(nl, {roads: [{id: 'cybercrime', wheel}]}).problems).to.deep.equal([]);
  });

  it('name no more than twenty of a long list', () => {
    const groups = Array.from({length: 30}, (_, index) => ({
      id: `g${index}`,
      title: 'Groep',
      sources: LOCAL,
    }));
    const {problems} = mergeContent(nl, {
      groups,
      publications: [{id: 'ibd-ransomware', group: 'nee'}],
    });
    expect(problems[0]).to.include('g16, …, but was "nee"');
  });
});
