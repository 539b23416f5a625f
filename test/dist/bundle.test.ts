import {expect} from '@open-wc/testing';
import {en} from '../../src/content/en/content.js';
import {nl} from '../../src/content/nl/content.js';
import {walkContent} from '../support/walk-content.js';

const BUNDLES = ['/dist/cyberwegenkaart.js', '/dist/cyberwegenkaart.classic.js'];
const FILES = [
  ...BUNDLES,
  ...BUNDLES.map((file) => `${file}.map`),
  '/dist/content/nl/roads.json.js',
  '/dist/content/nl/actors.json.js',
];

/** What a warning says to import. */
const ADVICE = "import 'cyberwegenkaart/provide-content'";

/** Pieces of the source documents, but for those that are a text of the content too, such as a title. */
function fragments(): string[] {
  const values = [...walkContent(nl)].filter(({value}) => typeof value === 'string');
  const texts = values.filter(({key}) => key !== 'fragment').map(({value}) => String(value));
  return values
    .filter(({key}) => key === 'fragment')
    .map(({value}) => String(value))
    .filter((fragment) => !texts.some((text) => text.includes(fragment)));
}

describe('the built files', () => {
  for (const file of FILES) {
    it(`hold no piece of the sources in ${file}`, async () => {
      const text = await textOf(file);
      expect(fragments()).to.have.lengthOf.above(50);
      expect(fragments().filter((fragment) => text.includes(fragment))).to.deep.equal([]);
    });
  }

  for (const file of BUNDLES) {
    describe(file, () => {
      it('holds no development build', async () => {
        expect(await textOf(file)).not.to.include('dev mode');
      });

      it('imports nothing', async () => {
        const text = (await textOf(file)).replaceAll(ADVICE, '');
        expect(text.match(/\bimport\s*[({'"*][^)]*\)?|\brequire\(/g)).to.equal(null);
      });

      it('knows the hash of its English file, and holds no English', async () => {
        const english = await textOf('/dist/cyberwegenkaart.en.json');
        const bytes = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(english));
        const hash = [...new Uint8Array(bytes)];
        const hex = hash.slice(0, 4).map((byte) => byte.toString(16).padStart(2, '0'));
        const text = await textOf(file);
        expect([...new Set(text.match(/sha384-[\w+/]+/g))]).to.deep.equal([
          `sha384-${btoa(String.fromCharCode(...hash))}`,
        ]);
        expect(text).to.include('cyberwegenkaart.en.json');
        expect(text).to.match(new RegExp(`\\?v=[\\d.]+-${hex.join('')}\\W`));
        expect(english).to.include('Who is at the wheel?');
        expect(text).not.to.include('Who is at the wheel?');
      });

      it('makes no code from text, which a strict policy forbids', async () => {
        expect(await textOf(file)).not.to.match(/\beval\(|\bFunction\(/);
      });

      it("makes a trusted type under our own name, and not under Lit's", async () => {
        const policies = (await textOf(file)).match(/createPolicy\([^,]*/g);
        expect(policies).to.deep.equal(['createPolicy("cyberwegenkaart"']);
      });

      it('keeps nothing on the machine of the visitor', async () => {
        expect(await textOf(file)).not.to.match(
          /\b(localStorage|sessionStorage|indexedDB|cookie)\b/,
        );
      });

      it('names its licences in the first line', async () => {
        expect(await textOf(file)).to.match(
          /^\/\*! cyberwegenkaart [\d.]+ \| EUPL-1\.2 \| third-party-licenses\.txt \*\//,
        );
      });

      it('holds each term that the source has', async () => {
        const text = await textOf(file);
        expect(nl.terms.filter(({word}) => !text.includes(word))).to.deep.equal([]);
      });
    });
  }

  it('have all English texts of the content in the English file', async () => {
    const {texts} = JSON.parse(await textOf('/dist/cyberwegenkaart.en.json')) as {texts: unknown};
    expect(texts).to.deep.equal(en);
  });

  it('have the integrity that is published for them', async () => {
    const published = (await (await fetch('/dist/integrity.json')).json()) as Record<
      string,
      string
    >;
    expect(Object.keys(published)).to.deep.equal([
      'cyberwegenkaart.classic.js',
      'cyberwegenkaart.js',
    ]);
    for (const [file, integrity] of Object.entries(published)) {
      expect((await fetch(`/dist/${file}`, {integrity})).ok, file).to.be.true;
      const other = `sha384-${btoa('x'.repeat(48))}`;
      const refused = await fetch(`/dist/${file}`, {integrity: other}).catch(
        (error: Error) => error,
      );
      expect(refused, file).to.be.instanceOf(TypeError);
    }
  });

  it('has the licence of each package in third-party-licenses.txt', async () => {
    const text = await textOf('/dist/third-party-licenses.txt');
    for (const name of [
      '@lit/context',
      '@lit/reactive-element',
      'lit-element',
      'lit-html',
      'valibot',
    ]) {
      expect(text).to.match(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+$`, 'm'));
    }
  });
});

async function textOf(file: string): Promise<string> {
  const response = await fetch(file);
  expect(response.ok, file).to.be.true;
  return response.text();
}
