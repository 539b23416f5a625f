import {expect} from 'chai';
import {missingOf, reachIn, type Call} from '../../../../src/content/answers/calls.js';
import {mergeContent} from '../../../../src/content/local/merge.js';
import {nl} from '../../../../src/content/nl/content.js';
import {FIRST_CONTACTS} from '../../../../src/content/model/ids.js';
import type {Answers, Contact, Content} from '../../../../src/content/model/schema.js';
import {everyCase, failures} from '../../../support/every-situation.js';

const CARE: Answers = {origin: 'other', sector: 'care'};
const EDUCATION: Answers = {origin: 'other', sector: 'education'};

/** In an order that no situation asks for: what comes first is put there. */
const OWN = contentWith([
  contact('anyone'),
  contact('press', {kind: 'communication'}),
  contact('harbour', {sectors: ['bridge-or-lock']}),
  contact('cert', {kind: 'sector-cert', sectors: ['care']}),
  contact('supplier', {kind: 'supplier'}),
  contact('ghor', {kind: 'ghor'}),
  contact('region', {kind: 'safety-region'}),
  contact('duty', {kind: 'duty-officer'}),
]);

describe('whom to call, with own contacts', () => {
  for (const [what, answers, ids] of [
    [
      'nothing is known',
      {},
      ['region', 'anyone', 'press', 'harbour', 'cert', 'supplier', 'ghor', 'duty'],
    ],
    [
      'it began in the own organisation',
      {origin: 'own'},
      ['supplier', 'duty', 'anyone', 'press', 'harbour', 'cert', 'ghor', 'region'],
    ],
    [
      'it began elsewhere',
      {origin: 'other'},
      ['region', 'anyone', 'press', 'harbour', 'cert', 'supplier', 'ghor', 'duty'],
    ],
    [
      'it began in care',
      CARE,
      ['cert', 'ghor', 'region', 'anyone', 'press', 'supplier', 'duty', 'harbour'],
    ],
    [
      'it began in another sector than care',
      EDUCATION,
      ['region', 'anyone', 'press', 'supplier', 'duty', 'harbour', 'cert', 'ghor'],
    ],
    [
      'it began at a bridge',
      {origin: 'other', sector: 'bridge-or-lock'},
      ['harbour', 'region', 'anyone', 'press', 'supplier', 'duty', 'cert', 'ghor'],
    ],
  ] as [string, Answers, string[]][]) {
    it(`has them in the order of need when ${what}`, () => {
      expect(contactsOf(reachIn(answers, OWN).calls)).to.deep.equal(ids);
    });
  }

  it('keeps the order of the file where no contact has a kind', () => {
    const content = contentWith([contact('b'), contact('a'), contact('c')]);
    for (const answers of [{}, {origin: 'own'}, CARE] satisfies Answers[]) {
      expect(contactsOf(reachIn(answers, content).calls)).to.deep.equal(['b', 'a', 'c']);
    }
  });

  it('has all of them, before every helpline with a number or an address, whatever is known', () => {
    const everyone = [...OWN.contacts].map(({id}) => id).sort();
    const lines = nl.helplines.filter(({phone, email}) => phone ?? email).map(({id}) => id);
    expect(
      failures(everyCase(OWN), ({result: {calls}}) => {
        const own = calls.filter(({local}) => local);
        return [
          ...(contactsOf(own).sort().join() === everyone.join() ? [] : ['lost a contact']),
          ...(calls.slice(0, own.length).every(({local}) => local) ? [] : ['a helpline first']),
          ...(linesOf(calls).sort().join() === lines.sort().join() ? [] : ['lost a helpline']),
        ];
      }),
    ).to.deep.equal([]);
  });
});

describe('an own CERT of a sector', () => {
  it('takes the place of a helpline for that sector without a number', () => {
    expect(namedIn(CARE, nl)).to.include('z-cert');
    expect(namedIn(CARE, OWN)).not.to.include('z-cert');
    expect(namedIn(EDUCATION, OWN)).to.deep.equal(namedIn(EDUCATION, nl));
  });

  it('leaves a helpline with a number where it is', () => {
    const answers: Answers = {origin: 'other', sector: 'water-authority'};
    const content = contentWith([
      contact('cert', {kind: 'sector-cert', sectors: ['water-authority']}),
    ]);
    expect(linesOf(reachIn(answers, content).calls)).to.deep.equal(
      linesOf(reachIn(answers, nl).calls),
    );
    expect(linesOf(reachIn(answers, content).calls)[0]).to.equal('cert-wm');
  });

  for (const [what, own] of [
    ['without sectors', {kind: 'sector-cert'}],
    ['of another kind', {kind: 'supplier', sectors: ['care']}],
  ] satisfies [string, Partial<Contact>][]) {
    it(`leaves the helpline ${what}`, () => {
      expect(namedIn(CARE, contentWith([contact('x', own)]))).to.include('z-cert');
    });
  }
});

describe('what is missing', () => {
  for (const [what, answers, kinds] of [
    ['nothing is known', {}, ['safety-region']],
    ['it began in the own organisation', {origin: 'own'}, ['duty-officer', 'supplier']],
    ['it began elsewhere', {origin: 'other'}, ['safety-region']],
    ['it began in care', CARE, ['safety-region', 'ghor']],
    ['it began in another sector than care', EDUCATION, ['safety-region']],
  ] as [string, Answers, string[]][]) {
    it(`is whom a situation asks for first when ${what}`, () => {
      expect(reachIn(answers, nl).missing).to.deep.equal(kinds);
      expect(reachIn(answers, OWN).missing).to.deep.equal([]);
    });
  }

  it('is whom no contact reaches', () => {
    const content = contentWith([contact('x', {kind: 'ghor'}), contact('y')]);
    expect(reachIn(CARE, content).missing).to.deep.equal(['safety-region']);
    expect(missingOf(FIRST_CONTACTS, content.contacts)).to.deep.equal([
      'duty-officer',
      'safety-region',
    ]);
  });
});

function contact(id: string, more: Partial<Contact> = {}): Contact {
  return {id, name: id, role: id, phone: '0000 000 001', verifiedOn: '2026-11-02', ...more};
}

function contentWith(contacts: readonly Contact[]): Content {
  const {content, problems} = mergeContent(nl, {contacts});
  expect(problems).to.deep.equal([]);
  return content;
}

function contactsOf(calls: readonly Call[]): string[] {
  return calls.flatMap((call) => (call.local ? [call.contact.id] : []));
}

function linesOf(calls: readonly Call[]): string[] {
  return calls.flatMap((call) => (call.local ? [] : [call.helpline.id]));
}

function namedIn(answers: Answers, content: Content): string[] {
  return reachIn(answers, content).named.map(({id}) => id);
}
