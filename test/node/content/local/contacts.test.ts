import {expect} from 'chai';
import {mergeContent} from '../../../../src/content/local/merge.js';
import {nl} from '../../../../src/content/nl/content.js';
import type {Content} from '../../../../src/content/model/schema.js';

const CONTACT = {
  id: 'piket',
  name: 'Crisispiket',
  role: 'Eerste aanspreekpunt',
  actor: 'mayor',
  phone: '0000 000 001',
  email: 'piket@example.nl',
  hours: 'dag en nacht',
  deputy: {name: 'Reserve', phone: '0000 000 002'},
  verifiedOn: '2026-11-02',
};

describe('contacts in a content file', () => {
  it('are added as they are', () => {
    const {content, problems} = mergeContent(nl, {schemaVersion: 2, contacts: [CONTACT]});
    expect(problems).to.deep.equal([]);
    expect(content.contacts).to.deep.equal([CONTACT]);
  });

  describe('when one of ten is wrong', () => {
    const contacts = Array.from({length: 10}, (_, index) => ({
      ...CONTACT,
      id: `contact-${index}`,
      phone: index === 3 ? 'bel de balie' : CONTACT.phone,
    }));
    const {content, problems} = mergeContent(nl, {schemaVersion: 2, contacts});

    it('name it with its path, the rule and what was found', () => {
      expect(problems).to.deep.equal([
        'contacts[3].phone must be a phone number of at least three digits, with spaces, brackets or hyphens, but was "bel de balie".',
      ]);
    });

    it('leave nine', () => {
      expect(content.contacts.map(({id}) => id)).to.deep.equal(
        [0, 1, 2, 4, 5, 6, 7, 8, 9].map((index) => `contact-${index}`),
      );
    });

    it('lose nothing of the built-in content', () => {
      expect({...content, contacts: []}).to.deep.equal(nl);
    });
  });

  for (const [what, change, problem] of [
    ['no way to reach it', {phone: undefined, email: undefined}, ' must have a phone or an email'],
    ['no day', {verifiedOn: undefined}, '.verifiedOn is missing'],
    [
      'a month for a day',
      {verifiedOn: '2026-11'},
      '.verifiedOn must be a day as YYYY-MM-DD, but was "2026-11"',
    ],
    [
      'a day that does not exist',
      {verifiedOn: '2021-02-30'},
      '.verifiedOn must be a day that exists, but was "2021-02-30"',
    ],
    [
      'a month that does not exist',
      {verifiedOn: '2021-13-01'},
      '.verifiedOn must be a day that exists, but was "2021-13-01"',
    ],
    [
      'a day in the future',
      {verifiedOn: '2999-01-31'},
      '.verifiedOn must not be in the future, but was "2999-01-31"',
    ],
    ['no role', {role: ''}, '.role must not be empty, but was ""'],
    ['a deputy without a name', {deputy: {phone: '112'}}, '.deputy.name is missing'],
    ['an e-mail address without a domain', {email: 'piket@'}, '.email must be an e-mail address'],
  ] as const) {
    it(`with ${what} are left out and named`, () => {
      const contacts = [{...CONTACT, ...change}];
      const {content, problems} = mergeContent(nl, {schemaVersion: 2, contacts});
      expect(problems).to.have.lengthOf(1);
      expect(problems[0]).to.include(`contacts[0]${problem}`);
      expect(content.contacts).to.deep.equal([]);
    });
  }

  describe('with a kind or sectors that do not exist', () => {
    const right = {...CONTACT, kind: 'ghor', sectors: ['care']};
    const KIND =
      'contacts[0].kind must be ("duty-officer" | "safety-region" | "ghor" | "supplier" | "sector-cert" | "police" | "communication" | "other"), but was "piket".';
    const SECTOR =
      'contacts[0].sectors[1] must be ("care" | "education" | "water-authority" | "drinking-water" | "bridge-or-lock" | "ict-supplier" | "company"), but was "zorg".';

    for (const [what, change, problem, field] of [
      ['kind', {kind: 'piket'}, KIND, 'kind'],
      ['sector', {sectors: ['care', 'zorg']}, SECTOR, 'sectors'],
      [
        'list of sectors',
        {sectors: 'care'},
        'contacts[0].sectors must be Array, but was "care".',
        'sectors',
      ],
      [
        'empty list',
        {sectors: []},
        'contacts[0].sectors must have at least one item, but was a list.',
        'sectors',
      ],
      ['null for a kind', {kind: null}, /^contacts\[0\]\.kind must be .*, but was null\.$/, 'kind'],
    ] as const) {
      it(`stay, without it, and name the ${what}`, () => {
        const result = mergeContent(nl, {contacts: [{...right, ...change}]});
        const rest = Object.entries(right).filter(([name]) => name !== field);
        expect(result.content.contacts).to.deep.equal([Object.fromEntries(rest)]);
        expect(result.problems).to.have.lengthOf(1);
        expect(result.problems[0]).to.match(
          problem instanceof RegExp ? problem : new RegExp(escaped(problem)),
        );
        expect(result.lost).to.equal(undefined);
      });

      it(`keep what they had below, and name the ${what}`, () => {
        const below = mergeContent(nl, {contacts: [right]}).content;
        const {content} = mergeContent(below, {contacts: [{id: right.id, hours: 'x', ...change}]});
        expect(content.contacts).to.deep.equal([{...right, hours: 'x'}]);
      });
    }

    it('name both, and whatever else is wrong', () => {
      const contacts = [{...right, kind: 'piket', sectors: ['care', 'zorg'], role: ''}];
      const {content, problems} = mergeContent(nl, {contacts});
      expect(problems).to.deep.equal([
        KIND,
        SECTOR,
        'contacts[0].role must not be empty, but was "".',
      ]);
      expect(content.contacts).to.deep.equal([]);
    });
  });

  it('can have been checked today', () => {
    expect(checkedOn(new Date())).to.have.lengthOf(1);
  });

  it('cannot have been checked the day after tomorrow', () => {
    expect(checkedOn(new Date(Date.now() + 2 * 24 * 60 * 60 * 1000))).to.deep.equal([]);
  });

  for (const phone of ['112', '0900-8844', '070 204 55 11', '+31 (0)70 204 55 11', '0000000001']) {
    it(`can have the number ${phone}`, () => {
      expect(mergeContent(nl, {contacts: [{...CONTACT, phone}]}).problems).to.deep.equal([]);
    });
  }

  it('can have only an e-mail address', () => {
    const {phone, ...contact} = CONTACT;
    expect(phone).to.be.a('string');
    expect(mergeContent(nl, {contacts: [contact]}).problems).to.deep.equal([]);
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function checkedOn(date: Date): Content['contacts'] {
  const verifiedOn = date.toISOString().slice(0, 10);
  return mergeContent(nl, {contacts: [{...CONTACT, verifiedOn}]}).content.contacts;
}
