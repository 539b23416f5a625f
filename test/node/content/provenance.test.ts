import {expect} from 'chai';
import {nl} from '../../../src/content/nl/content.js';
import type {Content, Source} from '../../../src/content/model/schema.js';
import {standsInSource} from '../../support/source-words.js';
import {isRecord, walkContent} from '../../support/walk-content.js';

describe('provenance of the built-in content', () => {
  it('gives every statement a source', () => {
    expect(statementsWithoutSource(nl)).to.deep.equal([]);
  });

  it('gives every source from the documents a fragment of two to six words', () => {
    const wrong = documentSources(nl)
      .filter(({source}) => !/^\S+( \S+){1,5}$/.test(source.fragment ?? ''))
      .map(describeSource);
    expect(wrong).to.deep.equal([]);
  });

  it('takes every fragment literally from the lines that it names', async () => {
    expect(await fragmentsNotInSource(nl)).to.deep.equal([]);
  });

  it('names the law and the day of checking in every source from the law', () => {
    const laws = nl.documents.map((document) => document.id);
    const wrong = sourcesOf(nl)
      .filter(({source}) => source.document === 'law')
      .filter(({source}) => !('verifiedOn' in source) || !laws.includes(nameOfLaw(source)))
      .map(({path}) => path);
    expect(wrong).to.deep.equal([]);
  });

  it('knows the two source documents', () => {
    expect(nl.documents.map((document) => document.id)).to.include.members([
      'factsheet',
      'publications',
    ]);
  });

  it('claims no check after the day of the whole content', () => {
    const late = sourcesOf(nl)
      .filter(({source}) => 'verifiedOn' in source && (source.verifiedOn ?? '') > nl.verifiedOn)
      .map(({path}) => path);
    expect(late).to.deep.equal([]);
  });

  describe('when the content is wrong', () => {
    it('reports a statement that lost its sources', () => {
      const broken = structuredClone(nl) as unknown as {grip: {cyber: {sources?: Source[]}}};
      delete broken.grip.cyber.sources;
      expect(statementsWithoutSource(broken)).to.deep.equal(['grip.cyber']);
    });

    it('reports a fragment with one other word', async () => {
      const broken = structuredClone(nl);
      broken.groups[2]!.sources = [
        {document: 'publications', locator: '22', fragment: 'Praktische tips'},
      ];
      expect(await fragmentsNotInSource(broken)).to.deep.equal([
        'groups[2].sources[0]: publications 22 "Praktische tips"',
      ]);
    });

    it('reports a right fragment with wrong lines', async () => {
      const broken = structuredClone(nl);
      broken.groups[2]!.sources = [
        {document: 'publications', locator: '24-29', fragment: 'Praktische hulp'},
      ];
      expect(await fragmentsNotInSource(broken)).to.deep.equal([
        'groups[2].sources[0]: publications 24-29 "Praktische hulp"',
      ]);
    });
  });
});

describe('standsInSource', () => {
  it('finds words that follow each other in a line', async () => {
    expect(await standsInSource('factsheet', '21', 'nu en naast elkaar')).to.be.true;
  });

  it('finds words that follow each other over a line end', async () => {
    expect(await standsInSource('factsheet', '20-21', 'de vier wegen')).to.be.true;
  });

  it('finds words that an empty line separates', async () => {
    expect(await standsInSource('publications', '22-24', 'hulp Factsheet van het IBD')).to.be.true;
  });

  it('finds words in the second of two ranges', async () => {
    expect(await standsInSource('factsheet', '12, 20-21', 'nu en naast elkaar')).to.be.true;
  });

  it('ignores the punctuation around a word', async () => {
    expect(await standsInSource('factsheet', '84-85', 'Cyber Security Centrum NCSC')).to.be.true;
  });

  it('takes a word that is hyphenated over a line end as one word', async () => {
    expect(await standsInSource('factsheet', '17-18', 'duidelijk welke rol')).to.be.true;
  });

  it('finds the two halves of a word over an empty line', async () => {
    expect(await standsInSource('factsheet', '88-91', 'zelf verantwoordelijk voor')).to.be.true;
  });

  it('finds a hyphenated word from its second line', async () => {
    expect(await standsInSource('factsheet', '18', 'welke rol de gemeente')).to.be.true;
  });

  for (const [what, locator, fragment] of [
    ['words that are not in the document', '21', 'nu en na elkaar'],
    ['the right words in the wrong lines', '22-23', 'nu en naast elkaar'],
    ['the right words in another order', '21', 'naast elkaar en nu'],
    ['words with others between them', '21', 'nu naast elkaar'],
    ['another case of a letter', '21', 'Nu en naast elkaar'],
    ['half a word', '17-18', 'duidelijk wel'],
    ['a hyphenated word twice', '17-18', 'welke welke rol'],
    ['words of two ranges', '12, 14', 'orde 3 Cybercrime'],
    ['words before and after a text box', '44-49', 'bijvoorbeeld gemunt hebben op'],
    ['lines that do not exist', '900', 'nu en naast elkaar'],
    ['no words at all', '21', ' '],
  ] as const) {
    it(`refuses ${what}`, async () => {
      expect(await standsInSource('factsheet', locator, fragment)).to.be.false;
    });
  }
});

type DocumentSource = Extract<Source, {document: 'factsheet' | 'publications'}>;

interface Located<S> {
  readonly path: string;
  readonly source: S;
}

// The title of a publication as found elsewhere has its address instead of sources.
function statementsWithoutSource(content: unknown): string[] {
  return [...walkContent(content)]
    .filter(
      ({key, path, value}) =>
        isRecord(value) &&
        ('text' in value || 'why' in value) &&
        key !== 'foundTitle' &&
        // The label of an answer or a choice; what is claimed about it is a statement of its own.
        !(
          'means' in value ||
          'response' in value ||
          /^questions\[\d+\]\.answers\[\d+\]$/.test(path)
        ),
    )
    .filter(({value}) => !((value as {sources?: unknown[]}).sources?.length ?? 0))
    .map(({path}) => path);
}

function sourcesOf(content: Content): Located<Source>[] {
  return [...walkContent(content)]
    .filter(({key, value}) => key === 'sources' && isRecord(value))
    .map(({path, value}) => ({path, source: value as Source}));
}

function documentSources(content: Content): Located<DocumentSource>[] {
  return sourcesOf(content).filter((located): located is Located<DocumentSource> =>
    ['factsheet', 'publications'].includes(located.source.document),
  );
}

async function fragmentsNotInSource(content: Content): Promise<string[]> {
  const wrong: string[] = [];
  for (const {path, source} of documentSources(content)) {
    const found = await standsInSource(source.document, source.locator, source.fragment ?? '');
    if (!found) wrong.push(describeSource({path, source}));
  }
  return wrong;
}

function describeSource({path, source}: Located<DocumentSource>): string {
  return `${path}: ${source.document} ${source.locator} "${source.fragment ?? ''}"`;
}

function nameOfLaw(source: Source): string {
  return source.document === 'law' ? source.locator.split(' ')[0]! : '';
}
