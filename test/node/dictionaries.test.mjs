/** The words of the interface, as the build reads them from the source. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {englishWords, readDictionaries, readDictionary} from '../../build/dictionaries.mjs';
import {dutchWords} from '../../build/dutch-words.mjs';

const IMPORT = "import {dictionary} from '../../internal/dictionary.js';";
const FILE = '/src/elements/a-test/texts.ts';

describe('each dictionary of the source', () => {
  for (const {name, file, phrases} of readDictionaries()) {
    it(`${name} has the name of where it stands, and words`, () => {
      assert.ok(
        [`src/elements/${name}/texts.ts`, `src/templates/${name}.texts.ts`].includes(file),
        file,
      );
      assert.notEqual(phrases.length, 0);
    });
  }
});

describe('the words of a dictionary', () => {
  it('are read with their keys, plural forms and notes', () => {
    const {name, phrases} = readDictionary(
      module(
        "'a-test', {title: {nl: 'Titel', en: 'Title', note: 'Heading.'}, a: {'b-c': {nl: {one: '1', other: '2'}, en: {one: '3', other: '4'}}}}",
      ),
      FILE,
    );
    assert.equal(name, 'a-test');
    assert.deepEqual(
      phrases.map(({path, nl, en, note}) => [path, nl, en, note]),
      [
        [['title'], 'Titel', 'Title', 'Heading.'],
        [['a', 'b-c'], {one: '1', other: '2'}, {one: '3', other: '4'}, undefined],
      ],
    );
    assert.deepEqual(englishWords([{name, phrases}]), {
      'a-test': {title: 'Title', a: {'b-c': {one: '3', other: '4'}}},
    });
  });

  for (const [what, code, problem] of [
    ['a function', module("'x', {title: {nl: () => 'Titel', en: 'Title'}}"), /must be one string/],
    ['a sum', module("'x', {title: {nl: 'a' + b, en: 'Title'}}"), /must be one string/],
    ['a spread', module("'x', {...others}"), /must be a key with a value/],
    ['a variable', module("'x', words"), /must be an object/],
    ['no English', module("'x', {title: {nl: 'Titel'}}"), /Dutch and English/],
    ['another language', module("'x', {title: {nl: 'a', en: 'b', fy: 'c'}}"), /nl, en, note/],
    [
      'a form of another name',
      module("'x', {t: {nl: {many: 'a'}, en: {many: 'b'}}}"),
      /zero, one, other/,
    ],
    ['two dictionaries', `${module("'x', {}")}${module("'y', {}")}`, /one dictionary/],
    ['something else', `${module("'x', {}")}console.log();`, /and nothing else/],
  ]) {
    it(`are refused with ${what}, by file and line`, () => {
      assert.throws(() => readDictionary(code, FILE), problem);
      assert.throws(() => readDictionary(code, FILE), /texts\.ts:\d+: /);
    });
  }
});

describe('what the build makes of a dictionary', () => {
  const {transform} = dutchWords();

  it('has no English and no notes, and an export for each key', () => {
    const {code} = transform(
      module(
        "'a-test', {title: {nl: 'Titel', en: 'Title', note: 'Heading.'}, found: {nl: {one: '1', other: '2'}, en: {one: '3', other: '4'}}, a: {'b-c': {nl: 'Bé', en: 'Sea'}}}",
      ),
      FILE,
    );
    assert.equal(
      code.replaceAll(/\s+/g, ' '),
      `${IMPORT} const [t0,t1,t2] = Object.values(dictionary("a-test", [ 'Titel',{nl: {one: '1', other: '2'}},{"b-c": 'Bé'} ])); export {t0 as "title",t1 as "found",t2 as "a"};`,
    );
  });

  it('is imported as what it exports', () => {
    const {code} = transform(
      "import {nl} from './nl.js';\nimport {texts} from './texts.js';\nimport {callsTexts} from '../a/calls.texts.js';",
      '/src/elements/a-test/a-test.ts',
    );
    assert.equal(
      code,
      "import {nl} from './nl.js';\nimport * as texts from './texts.js';\nimport * as callsTexts from '../a/calls.texts.js';",
    );
  });

  it('is refused outside a file of texts, where its English would stay', () => {
    const refuse = transform.bind({
      error(message) {
        throw new Error(message);
      },
    });
    assert.throws(() => refuse(IMPORT, '/src/elements/a-test/a-test.ts'), /put it in a file texts/);
  });
});

function module(args) {
  return `${IMPORT}\nexport const texts = dictionary(${args});\n`;
}
