import {expect} from 'chai';
import {compareLevels, type CellChange} from '../../../../src/content/answers/compare.js';
import {LEVEL_IDS} from '../../../../src/content/model/ids.js';
import {mergeContent} from '../../../../src/content/local/merge.js';
import {nl} from '../../../../src/content/nl/content.js';
import type {Cell, Content, LevelId} from '../../../../src/content/model/schema.js';

/** Written out by hand from the matrix of the design: who, the role and scope before, and after. */
const CHANGES: readonly (readonly [LevelId, LevelId, readonly string[], readonly string[]])[] = [
  [
    '3',
    '4',
    [
      'chair: informed → leads-administratively',
      'mayor: leads-administratively, met het GBT → advises, lid van het RBT',
      'regional-operations: leads-operationally, adviseert het GBT → leads-operationally, adviseert het RBT',
      'public-order-adviser: advises, de burgemeester → advises, de burgemeester in het RBT',
      'local-triangle: aligns, over de inzet van de politie → aligns, nu met voorzitter en hoofdofficier',
      'municipal-policy-team: supports, de burgemeester → none',
      'police-prosecution: supports, OM leidt de opsporing → supports, hoofdofficier in het RBT',
      'minister: none, wel landelijke autoriteit voor cybercrises → informed',
      'kings-commissioner: none → oversees, op de samenwerking in het RBT',
    ],
    ['organisation', 'ciso', 'ncsc-vital', 'ncsc-non-vital', 'nctv', 'sector-certs'],
  ],
  [
    '0',
    '5',
    [
      'chair: none → leads-administratively, in de eigen regio',
      'mayor: leads-administratively, als de samenleving geraakt is → advises, lid van het RBT',
      'regional-operations: none, de diensten regelen het zelf → leads-operationally, bronregio coördineert',
      'public-order-adviser: advises, de burgemeester → advises, de burgemeester in het RBT',
      'local-triangle: aligns, over de inzet van de politie → aligns, per regio',
      'ncsc-non-vital: advises, via de sectorale CERT → supports, samen met NCTV en NCC',
      'nctv: none → supports, bij organisaties die niet vitaal zijn',
      'police-prosecution: supports, OM leidt de opsporing → supports, per regio',
      'minister: none, wel landelijke autoriteit voor cybercrises → coordinates, in de MCCb',
      'kings-commissioner: none → oversees, kan bijsturen',
    ],
    ['organisation', 'ciso', 'municipal-policy-team', 'ncsc-vital', 'sector-certs'],
  ],
  [
    '4',
    '2',
    [
      'mayor: advises, lid van het RBT → leads-administratively',
      'chair: leads-administratively → none',
      'regional-operations: leads-operationally, adviseert het RBT → leads-operationally, met het ROT, CoPI ter plaatse',
      'public-order-adviser: advises, de burgemeester in het RBT → advises, de burgemeester',
      'local-triangle: aligns, nu met voorzitter en hoofdofficier → aligns, over de inzet van de politie',
      'police-prosecution: supports, hoofdofficier in het RBT → supports, OM leidt de opsporing',
      'minister: informed → none, wel landelijke autoriteit voor cybercrises',
      'kings-commissioner: oversees, op de samenwerking in het RBT → none',
    ],
    [
      'organisation',
      'ciso',
      'municipal-policy-team',
      'ncsc-vital',
      'ncsc-non-vital',
      'nctv',
      'sector-certs',
    ],
  ],
];

describe('compareLevels()', () => {
  for (const [from, to, changes, same] of CHANGES) {
    it(`says what changes from ${from} to ${to}, leaders first, and whose part stays`, () => {
      const comparison = compareLevels(nl, from, to)!;
      expect(comparison.changes.map(inWords)).to.deep.equal(changes);
      expect(comparison.same.map(({id}) => id)).to.deep.equal(same);
    });
  }

  it('gives the cells as they are, so that their sources can show', () => {
    const {changes} = compareLevels(nl, '3', '4')!;
    const mayor = changes.find(({actor}) => actor.id === 'mayor')!;
    expect(mayor.from.sources).to.deep.include({
      document: 'law',
      locator: 'Bvr 2.1.5',
      verifiedOn: '2026-11-30',
    });
    expect(mayor.to.sources).to.deep.equal([
      {document: 'law', locator: 'Wvr 39 lid 2 en 4', verifiedOn: '2026-11-30'},
    ]);
    expect([mayor.from.contradiction, mayor.to.contradiction]).to.deep.equal([
      'leader-at-grip-3',
      'public-order-at-grip-4',
    ]);
  });

  it('says what differs of a cell', () => {
    const differs = Object.fromEntries(
      compareLevels(nl, '3', '4')!.changes.map(({actor, differs}) => [actor.id, differs.join()]),
    );
    expect(differs['chair']).to.equal('role');
    expect(differs['mayor']).to.equal('role,scope');
    expect(differs['regional-operations']).to.equal('scope');
  });

  it('counts what the part of a leader rests on, and not that of another', () => {
    expect(differsOf(nl, '4', '5', 'chair')).to.equal('scope,basis');
    expect(differsOf(nl, '3', '4', 'ciso')).to.equal('');
    const content = withCells('chair', [
      {levels: ['0', '1', '2', '3'], role: 'none', basis: ['law']},
      {levels: ['4'], role: 'leads-administratively', basis: ['law', 'region']},
      {levels: ['5'], role: 'leads-administratively', basis: ['region']},
    ]);
    expect(differsOf(content, '4', '5', 'chair')).to.equal('basis');
  });

  it('takes no notice of the order in which the bases stand', () => {
    const content = withCells('chair', [
      {levels: ['0', '1', '2', '3'], role: 'none', basis: ['law']},
      {levels: ['4'], role: 'leads-administratively', basis: ['law', 'region']},
      {levels: ['5'], role: 'leads-administratively', basis: ['region', 'law']},
    ]);
    expect(differsOf(content, '4', '5', 'chair')).to.equal('');
  });

  it('says whether the teams are others', () => {
    const {teams} = nl.levels.find(({id}) => id === '3')!;
    const {content} = mergeContent(nl, {levels: [{id: '4', teams}]});
    expect(compareLevels(nl, '3', '4')!.teams).to.be.true;
    expect(compareLevels(content, '3', '4')!.teams).to.be.false;
  });

  it('finds nothing between a level and itself', () => {
    const {changes, same, teams} = compareLevels(nl, '3', '3')!;
    expect(changes).to.deep.equal([]);
    expect(same).to.deep.equal(nl.actors);
    expect(teams).to.be.false;
  });

  it('has no answer where a region does not have the level', () => {
    const content = {...nl, levels: nl.levels.filter(({id}) => id !== '5')};
    expect(compareLevels(content, '4', '5')).to.equal(undefined);
    expect(compareLevels(content, '5', '4')).to.equal(undefined);
    expect(compareLevels(content, '3', '4')).not.to.equal(undefined);
  });

  it('says the same in both directions, of every actor once, for any two levels', () => {
    for (const from of LEVEL_IDS) {
      for (const to of LEVEL_IDS) {
        const [up, down] = [compareLevels(nl, from, to)!, compareLevels(nl, to, from)!];
        const names = [...up.changes.map(({actor}) => actor), ...up.same].map(({id}) => id);
        expect(names.sort(), `${from} ${to}`).to.deep.equal(nl.actors.map(({id}) => id).sort());
        expect(up.changes.map(inWords).sort(), `${from} ${to}`).to.deep.equal(
          down.changes
            .map((change) => inWords({...change, from: change.to, to: change.from}))
            .sort(),
        );
      }
    }
  });

  it('never puts somebody who leads behind somebody who does not', () => {
    for (const from of LEVEL_IDS) {
      for (const to of LEVEL_IDS) {
        const leading = compareLevels(nl, from, to)!.changes.map(
          (change) => leads(change.from) || leads(change.to),
        );
        expect(leading, `${from} ${to}`).to.deep.equal([...leading].sort().reverse());
      }
    }
  });
});

function inWords({actor, from, to}: CellChange): string {
  return `${actor.id}: ${cellInWords(from)} → ${cellInWords(to)}`;
}

function cellInWords({role, scope}: Cell): string {
  return [role, scope].filter(Boolean).join(', ');
}

function leads({role}: Cell): boolean {
  return role.startsWith('leads-');
}

function differsOf(content: Content, from: LevelId, to: LevelId, id: string): string {
  const change = compareLevels(content, from, to)!.changes.find(({actor}) => actor.id === id);
  return change?.differs.join() ?? '';
}

/** The built-in content, with other cells for one actor. */
function withCells(id: string, cells: readonly object[]): Content {
  const {content, problems} = mergeContent(nl, {
    actors: [
      {
        id,
        cells: cells.map((cell) => ({
          why: 'Zo is het.',
          sources: [{document: 'editorial'}],
          ...cell,
        })),
      },
    ],
  });
  expect(problems).to.deep.equal([]);
  return content;
}
