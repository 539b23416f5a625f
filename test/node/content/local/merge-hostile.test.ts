import {expect} from 'chai';
import {
  MAX_ITEMS,
  MAX_VALUES,
  MAX_WORDS,
  mergeContent,
} from '../../../../src/content/local/merge.js';
import {MAX_PROBLEMS} from '../../../../src/content/local/problems.js';
import {nl} from '../../../../src/content/nl/content.js';

const MILLION = 1_000_000;
const TOO_LARGE = `is too large: a file may have ${MAX_VALUES} values.`;

/** A value that counts how often somebody looks at it. */
function counted<T extends object>(value: T): {readonly value: T; readonly reads: () => number} {
  let reads = 0;
  const proxy = new Proxy(value, {
    get: (target, key, receiver) => {
      reads += 1;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  return {value: proxy, reads: () => reads};
}

function fail(): never {
  throw new Error('nee');
}

describe('mergeContent with a hostile file', () => {
  describe('keeps the built-in content and stops early', () => {
    it('with a million items', () => {
      const group = {title: 'Groep', sources: [{document: 'local'}]};
      const list = counted(Array.from({length: MILLION}, (_, id) => ({id: String(id), ...group})));
      const {content, problems} = mergeContent(nl, {schemaVersion: 2, groups: list.value});
      expect(problems).to.deep.equal([
        `groups[${MAX_ITEMS}] and what follows are too many: a file may have ${MAX_ITEMS} items.`,
      ]);
      expect(content.groups).to.have.lengthOf(nl.groups.length + MAX_ITEMS);
      expect(list.reads()).to.be.below(4 * MAX_ITEMS);
    });

    it('with a million wrong items', () => {
      const terms = new Array<number>(MILLION).fill(0);
      const {content, problems} = mergeContent(nl, {schemaVersion: 2, terms});
      expect(problems).to.have.lengthOf(MAX_PROBLEMS + 1);
      expect(content.terms).to.deep.equal(nl.terms);
    });

    it('with a million items over several collections', () => {
      const many = new Array<object>(MILLION / 4).fill({id: 'x'});
      const file = {schemaVersion: 2, terms: many, groups: many, actors: many, levels: many};
      const {problems} = mergeContent(nl, file);
      expect(problems.at(-1)).to.match(/^There are \d+ more problems; correct these first\.$/);
    });

    it('with a million values in one item', () => {
      const links = counted(new Array<object>(MILLION).fill({}));
      const {content, problems} = mergeContent(nl, {
        schemaVersion: 2,
        resources: [{id: 'nipv', links: links.value}],
      });
      expect(problems).to.deep.equal([`resources[0] ${TOO_LARGE}`]);
      expect(content.resources).to.deep.equal(nl.resources);
      expect(links.reads()).to.be.below(100);
    });

    it('with a large item, and reads those after it', () => {
      const {content, problems} = mergeContent(nl, {
        terms: [
          {id: 'ciso', text: 'x'.repeat(10 * MILLION)},
          {id: 'cert', text: 'Uitleg.'},
        ],
      });
      expect(problems).to.deep.equal([`terms[0] ${TOO_LARGE}`]);
      expect(content.terms.find(({id}) => id === 'cert')?.text).to.equal('Uitleg.');
    });

    it('with ten million characters in a text of a part', () => {
      const {content, problems} = mergeContent(nl, {map: {title: 'x'.repeat(10 * MILLION)}});
      expect(problems).to.deep.equal([`map ${TOO_LARGE}`]);
      expect(content.map).to.equal(nl.map);
    });

    it('with a text that is a little too long', () => {
      const {problems} = mergeContent(nl, {map: {title: 'x'.repeat(2001)}});
      expect(problems).to.deep.equal([
        `map.title must have at most 2000 characters, but was "${'x'.repeat(80)}…".`,
      ]);
    });

    it('with one built-in item five hundred times, which is large itself', () => {
      const roads = new Array<object>(500).fill({id: 'incidents', title: 'Van ons'});
      const {content, problems} = mergeContent(nl, {roads});
      expect(problems[0]).to.equal(
        'roads[1].id must be another than that of roads[0], but was "incidents".',
      );
      expect(content.roads).to.have.lengthOf(4);
    });

    it('with more words and aliases than a page can look for', () => {
      const terms = Array.from({length: 30}, (_, index) => ({
        id: `term-${index}`,
        word: `woord${index}`,
        aliases: Array.from({length: 19}, (_each, alias) => `w${index}-${alias}`),
        text: 'Uitleg.',
        sources: [{document: 'local'}],
      }));
      const {content, problems} = mergeContent(nl, {terms});
      expect(problems).to.have.lengthOf(5);
      expect(problems[0]).to.equal(
        `terms[25] is too much: a file may have ${MAX_WORDS} words and aliases.`,
      );
      expect(content.terms).to.have.lengthOf(nl.terms.length + 25);
    });

    it('with a hundred thousand parts that do not exist', () => {
      const parts = Array.from({length: 100_000}, (_, index) => [`part${index}`, 0]);
      const {content, problems} = mergeContent(nl, Object.fromEntries(parts));
      expect(problems).to.have.lengthOf(MAX_PROBLEMS + 1);
      expect(problems.at(-1)).to.equal('There are 99900 more problems; correct these first.');
      expect(content).to.deep.equal(nl);
    });

    it('with 100,000 levels of nesting', () => {
      const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as unknown;
      const {content, problems} = mergeContent(nl, {
        terms: [{id: 'ciso', text: deep}],
        map: deep,
        grip: {cyber: deep},
      });
      expect(problems).to.deep.equal([
        `terms[0] ${TOO_LARGE}`,
        'map must be an object, but was a list.',
        `grip ${TOO_LARGE}`,
      ]);
      expect(content).to.deep.equal(nl);
    });

    it('with a hundred levels of nesting', () => {
      const deep = JSON.parse(`${'['.repeat(100)}${']'.repeat(100)}`) as unknown;
      expect(mergeContent(nl, {terms: [{id: 'ciso', text: deep}]}).problems).to.deep.equal([
        'terms[0].text must be string, but was a list.',
      ]);
    });

    it('with objects that contain themselves', () => {
      const term: Record<string, unknown> = {id: 'ciso', word: 'CISO'};
      term['text'] = term;
      const file = {terms: [term], map: term, self: {}};
      file.self = file;
      const {content, problems} = mergeContent(nl, file);
      expect(problems[0]).to.equal(`terms[0] ${TOO_LARGE}`);
      expect(content.terms).to.deep.equal(nl.terms);
    });

    for (const [what, file] of [
      ['a getter', Object.defineProperty({}, 'terms', {get: fail, enumerable: true})],
      ['the file', new Proxy({}, {ownKeys: fail})],
      ['a list', {terms: new Proxy([], {get: fail})}],
      ['an item', {map: {title: 'Van ons'}, terms: [new Proxy({}, {ownKeys: fail})]}],
    ] as const) {
      it(`with ${what} that throws`, () => {
        expect(mergeContent(nl, file)).to.deep.equal({
          content: nl,
          problems: ['The content must be data, but reading it gave "Error: nee".'],
          lost: 'all',
        });
      });
    }

    it('with items that refer to themselves and to each other', () => {
      const sources = [{document: 'local'}];
      const file = {
        groups: [{id: 'a', title: 'a', group: 'a', sources}],
        publications: ['a', 'b'].map((id, index, ids) => ({
          ...nl.publications[0],
          id,
          group: ids[1 - index],
        })),
        contacts: [
          {id: 'a', name: 'a', role: 'a', actor: 'a', phone: '112', verifiedOn: '2026-01-31'},
        ],
        terms: ['a', 'b'].map((id, index, ids) => ({id, word: id, text: ids[1 - index], sources})),
      };
      const {content, problems} = mergeContent(nl, file);
      expect(problems.map((problem) => problem.split(' must')[0])).to.deep.equal([
        'publications[0].group',
        'contacts[0].actor',
      ]);
      expect(content.publications.at(-1)?.id).to.equal('b');
    });
  });

  for (const url of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'http://example.org',
    '//example.org',
    'https://',
  ]) {
    it(`refuses ${JSON.stringify(url)} wherever a link can be`, () => {
      const link = {title: 'x', url, state: 'unchecked'};
      const {content, problems} = mergeContent(nl, {
        schemaVersion: 2,
        organisation: {name: 'x', plan: {title: 'x', url}},
        resources: [{id: 'nipv', links: [link]}],
        incidents: [{id: 'log4j', links: [{...link, url: 'https://x.nl', successor: link}]}],
        publications: [{id: 'ibd-ransomware', url}],
        helplines: [{id: 'ibd', url}],
        terms: [{id: 'ciso', sources: [{document: 'web', locator: url}]}],
      });
      expect(problems).to.have.lengthOf(6);
      expect(content).to.deep.equal(nl);
    });
  }

  for (const [field, value] of [
    ['phone', 'javascript:alert(1)'],
    ['phone', '112;ext=<b>'],
    ['phone', '112,,,1'],
    ['phone', '*21*112#'],
    ['phone', '()'],
    ['phone', '1'.repeat(25)],
    ['email', 'a@b.nl?bcc=c@d.nl'],
    ['email', 'a@b.nl,c@d.nl'],
    ['email', '"<b>"@b.nl'],
    ['email', `${'a'.repeat(250)}@b.nl`],
    ['email', 'javascript:alert(1)@b.nl'],
  ] as const) {
    it(`refuses ${field} ${value.slice(0, 30)} of a contact and of a deputy`, () => {
      const contact = {id: 'a', name: 'a', role: 'a', phone: '112', verifiedOn: '2026-01-31'};
      const {content, problems} = mergeContent(nl, {
        contacts: [
          {...contact, [field]: value},
          {...contact, id: 'b', deputy: {name: 'b', [field]: value}},
        ],
      });
      expect(problems.map((problem) => problem.split(' ')[0])).to.deep.equal([
        `contacts[0].${field}`,
        `contacts[1].deputy.${field}`,
      ]);
      expect(content.contacts).to.deep.equal([]);
    });
  }
});
