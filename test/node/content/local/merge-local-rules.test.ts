import {expect} from 'chai';
import {mergeContent} from '../../../../src/content/local/merge.js';
import {nl} from '../../../../src/content/nl/content.js';
import type {CollectionName} from '../../../../src/content/model/schema.js';

const LOCAL = [{document: 'local'}];
const CONTACT = {id: 'piket', name: 'Piket', role: 'Piket', phone: '112', verifiedOn: '2026-01-31'};

describe('two items of a file with the same id', () => {
  it('are not blended: the first stays, and the problem names both', () => {
    const {content, problems} = mergeContent(nl, {
      contacts: [
        {...CONTACT, email: 'a@example.nl'},
        {...CONTACT, name: 'Ander', phone: '113'},
      ],
    });
    expect(problems).to.deep.equal([
      'contacts[1].id must be another than that of contacts[0], but was "piket".',
    ]);
    expect(content.contacts).to.deep.equal([{...CONTACT, email: 'a@example.nl'}]);
  });

  it('are not blended when they change a built-in item', () => {
    const {content, problems} = mergeContent(nl, {
      terms: [
        {id: 'ciso', word: 'CISO 2'},
        {id: 'ciso', full: 'Anders'},
      ],
    });
    expect(problems).to.have.lengthOf(1);
    const {word, full} = content.terms.find(({id}) => id === 'ciso')!;
    expect([word, full]).to.deep.equal(['CISO 2', nl.terms.find(({id}) => id === 'ciso')!.full]);
  });

  for (const [first, second] of [
    [{hidden: true}, {text: 'Uitleg.'}],
    [{text: 'Uitleg.'}, {hidden: true}],
    [{hidden: true}, {hidden: true}],
  ]) {
    it(`are a problem with ${JSON.stringify([first, second])}`, () => {
      const id = 'ciso';
      const {content, problems} = mergeContent(nl, {
        terms: [
          {id, ...first},
          {id, ...second},
        ],
      });
      expect(problems).to.deep.equal([
        'terms[1].id must be another than that of terms[0], but was "ciso".',
      ]);
      expect(content).to.deep.equal(mergeContent(nl, {terms: [{id, ...first}]}).content);
    });
  }

  it('leave the second when the first was wrong', () => {
    const {content} = mergeContent(nl, {contacts: [{...CONTACT, phone: 'bel'}, CONTACT]});
    expect(content.contacts).to.deep.equal([CONTACT]);
  });
});

describe('what is lost of a file', () => {
  const group = {id: 'eigen', title: 'Eigen', sources: LOCAL};
  const wrong = {...CONTACT, id: 'fout', phone: 'bel'};
  const name = 'Gemeente Waterbergen';

  for (const [what, file, lost] of [
    ['nothing of an empty file', {}, undefined],
    ['nothing of a right file', {contacts: [CONTACT], organisation: {name}}, undefined],
    ['nothing that a visitor counts on, with a wrong group', {groups: [group, {}]}, undefined],
    ['all of what is no object', 'nee', 'all'],
    ['all of one wrong contact', {contacts: [wrong]}, 'all'],
    ['all of a typing error in the name of a part', {contact: [CONTACT]}, 'all'],
    ['all of a hidden contradiction', {contradictions: [{id: 'ncsc-cause', hidden: true}]}, 'all'],
    ['a part with one of two contacts', {contacts: [CONTACT, wrong]}, 'part'],
    ['a part with all contacts', {contacts: [wrong], groups: [group]}, 'part'],
    ['a part with contacts that are no list', {contacts: {}, groups: [group]}, 'part'],
    ['a part without the organisation', {contacts: [CONTACT], organisation: {}}, 'part'],
    ['a part with an organisation that is a list', {groups: [group], organisation: []}, 'part'],
  ] as const) {
    it(`is ${what}`, () => {
      expect(mergeContent(nl, file).lost).to.equal(lost);
    });
  }
});

describe('a built-in item that a file changes', () => {
  for (const [collection, id, change] of [
    ['helplines', 'ibd', {phone: '0000 000 001'}],
    ['helplines', 'ibd', {hours: 'dag en nacht'}],
    ['advice', 'vital-cause', {text: 'Bij ons anders.'}],
    ['resources', 'nipv', {text: 'Bij ons anders.'}],
    ['incidents', 'log4j', {text: 'Bij ons anders.'}],
    ['terms', 'ciso', {full: 'Bij ons anders'}],
  ] as const) {
    it(`has the organisation as its source, with ${Object.keys(change).join()} of ${id}`, () => {
      expect(sourcesOf(collection, id, change)).to.deep.equal(LOCAL);
    });
  }

  it('has the day on which the organisation checked it', () => {
    const verifiedOn = '2026-01-31';
    expect(sourcesOf('helplines', 'ibd', {phone: '112', verifiedOn})).to.deep.equal([
      {document: 'local', verifiedOn},
    ]);
  });

  it('has the organisation as one source more where a helpline had no number', () => {
    const change = {phone: '0000 000 008', verifiedOn: '2026-01-31'};
    expect(sourcesOf('helplines', 'ncsc', change)).to.deep.equal([
      ...nl.helplines.find(({id}) => id === 'ncsc')!.sources,
      {document: 'local', verifiedOn: '2026-01-31'},
    ]);
    expect(sourcesOf('helplines', 'ncsc', {...change, email: 'x@example.nl'})).to.have.lengthOf(1);
  });

  it('has one problem when that day is wrong', () => {
    const helplines = [{id: 'ibd', phone: '112', verifiedOn: '2999-01-31'}];
    expect(mergeContent(nl, {helplines}).problems).to.have.lengthOf(1);
  });

  it('keeps the sources that the file gives', () => {
    const sources = [{document: 'local', locator: 'plan, blad 3'}];
    expect(sourcesOf('terms', 'ciso', {text: 'Anders.', sources})).to.deep.equal(sources);
  });

  it('keeps its sources with an address for a publication, which has the organisation as its source', () => {
    const url = 'https://example.nl/ransomware.pdf';
    const {content, problems} = mergeContent(nl, {publications: [{id: 'ibd-ransomware', url}]});
    expect(problems).to.deep.equal([]);
    const known = nl.publications.find(({id}) => id === 'ibd-ransomware')!;
    expect(content.publications.find(({id}) => id === 'ibd-ransomware')).to.deep.equal({
      ...known,
      url,
      urlSources: LOCAL,
    });
  });

  it('has the organisation as its source when a publication gets another text with its address', () => {
    const change = {text: 'Bij ons anders.', url: 'https://example.nl/ransomware.pdf'};
    expect(sourcesOf('publications', 'ibd-ransomware', change)).to.deep.equal(LOCAL);
  });

  it('keeps its sources with the same text, and with a field that is no sentence', () => {
    const {text, sources} = nl.terms.find(({id}) => id === 'ciso')!;
    expect(sourcesOf('terms', 'ciso', {text, word: 'CISO 2'})).to.deep.equal(sources);
  });
});

describe('what a file cannot hide', () => {
  for (const {id} of nl.levels) {
    it(`is level ${id}`, () => {
      const {content, problems} = mergeContent(nl, {levels: [{id, hidden: true}]});
      expect(problems).to.deep.equal([
        'levels[0].hidden must be left out, because a level can get another name, but not be hidden.',
      ]);
      expect(content).to.deep.equal(nl);
    });
  }

  for (const {id} of nl.advice.filter(({kind}) => kind === 'conflict')) {
    it(`is the line ${id}`, () => {
      const {content, problems} = mergeContent(nl, {advice: [{id, hidden: true}]});
      expect(problems).to.deep.equal([
        'advice[0].hidden must be left out, because a line on answers that do not fit together cannot be hidden.',
      ]);
      expect(content).to.deep.equal(nl);
    });
  }
});

describe('a question in a file', () => {
  const society = nl.questions.find(({id}) => id === 'society')!;
  const [first, ...others] = society.answers;

  for (const [what, answers] of [
    ['an answer of another question', [{...first!, value: 'region'}, ...others]],
    ['no "unknown"', society.answers.filter(({value}) => value !== 'unknown')],
    ['an answer twice', [first, first, ...others]],
  ] as const) {
    it(`stays as it was with ${what}`, () => {
      const {content, problems} = mergeContent(nl, {questions: [{id: 'society', answers}]});
      expect(problems).to.deep.equal([
        'questions[0] must have answers of its own, each once, and "unknown", but was an object.',
      ]);
      expect(content).to.deep.equal(nl);
    });
  }

  it('can have other words', () => {
    const answers = [{...first!, text: 'Zeker'}, ...others];
    const {content, problems} = mergeContent(nl, {
      schemaVersion: 2,
      questions: [{id: 'society', answers}],
    });
    expect(problems).to.deep.equal([]);
    expect(content.questions.find(({id}) => id === 'society')!.answers).to.deep.equal(answers);
  });
});

function sourcesOf(collection: CollectionName, id: string, change: object): unknown {
  const {content, problems} = mergeContent(nl, {[collection]: [{id, ...change}]});
  expect(problems).to.deep.equal([]);
  const item = content[collection].find((each) => each.id === id);
  return (item as {sources?: unknown}).sources;
}
