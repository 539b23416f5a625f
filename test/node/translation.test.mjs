/** The words of the interface for a translator, and back. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {afterEach, before, beforeEach, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {readDictionaries} from '../../build/dictionaries.mjs';

const TOOL = resolve('tools/translation.mjs');
const MATRIX = 'src/elements/grip-matrix/texts.ts';

/** What a translator can do wrong, and what is said of it. */
const FAULTS = [
  [
    '<target>{actor}, {level}: {role}. Why?',
    '<target>{who}, {level}: {role}. Why?',
    'grip-matrix › whyCell: the values must be {actor} and {level} and {role}, but were {level} and {role} and {who}.',
  ],
  [
    '<target>{count} publications found<',
    '<target>Publications found<',
    'publication-list › found.other: the values must be {count}, but were none.',
  ],
  [
    '<source>Wie zit er aan het stuur?<',
    '<source>Wie stuurt er?<',
    'grip-matrix › title: the Dutch is "Wie zit er aan het stuur?", but was "Wie stuurt er?"; make the file again, and translate that.',
  ],
  ['id="showActor"', 'id="showNobody"', 'grip-matrix › showNobody: there is no such phrase.'],
  ['original="road-number"', 'original="number"', 'number: there is no such dictionary.'],
  [
    '<target>Which GRIP level do you want to see?<',
    '<target> <',
    'grip-matrix › whichLevel: there is no English.',
  ],
];

let folder;
let made;

before(async () => {
  prepare();
  await run();
  made = read('cyberwegenkaart.xlf');
  remove();
});

beforeEach(prepare);
afterEach(remove);

function prepare() {
  folder = mkdtempSync(join(tmpdir(), 'translation-'));
  for (const {file} of readDictionaries()) cpSync(file, join(folder, file), {recursive: true});
  cpSync('.prettierrc.json', join(folder, '.prettierrc.json'));
}

function remove() {
  rmSync(folder, {recursive: true});
}

describe('the file for a translator', () => {
  it('has every sentence with its Dutch, its English and its note', () => {
    const sentences = readDictionaries()
      .flatMap(({phrases}) => phrases)
      .flatMap(({nl}) => (typeof nl === 'string' ? nl : Object.values(nl)));
    assert.equal(made.match(/<trans-unit /g).length, sentences.length);
    assert.match(
      made,
      /<file original="grip-matrix"[^>]* source-language="nl" target-language="en"/,
    );
    assert.match(
      made,
      /<trans-unit id="whyCell">\s*<source>\{actor\}, \{level\}: \{role\}\. Waarom\?<\/source>\s*<target>\{actor\}, \{level\}: \{role\}\. Why\?<\/target>\s*<note>Name of a cell of the table/,
    );
  });

  it('changes nothing when it comes back as it was', async () => {
    const before = readDictionaries().map(({file}) => read(file));
    assert.match(await takeIn(made), /^0 changed/);
    const after = readDictionaries().map(({file}) => read(file));
    assert.deepEqual(after, before);
  });
});

describe('a translation that comes back', () => {
  it('is put in the dictionaries, as Prettier writes it', async () => {
    const before = read(MATRIX);
    await takeIn(
      made
        .replace(
          '<target>Who is at the wheel?<',
          "<target>Who's at &quot;the&quot; wheel &amp; why?<",
        )
        .replace('<target>{count} publications found<', '<target>Found:\u00a0{count}<'),
    );
    assert.equal(
      read(MATRIX),
      before.replace(
        "title: {nl: 'Wie zit er aan het stuur?', en: 'Who is at the wheel?'}",
        `title: {nl: 'Wie zit er aan het stuur?', en: 'Who\\'s at "the" wheel & why?'}`,
      ),
    );
    assert.match(read('src/elements/publication-list/texts.ts'), /'Found:\\u00a0\{count\}'/);
  });

  it('may have a part of the phrases', async () => {
    assert.match(
      await takeIn(
        made
          .replace(/<trans-unit id="whyCell">[^]*?<\/trans-unit>/, '')
          .replace('<target>Who is at the wheel?<', '<target>Whose turn?<'),
      ),
      /^1 changed/,
    );
  });

  it('is refused as a whole, with each phrase that is wrong', async () => {
    const wrong = FAULTS.reduce(
      (xliff, [from, to]) => xliff.replace(from, to),
      made.replace('<target>About GRIP<', '<target>All about GRIP<'),
    );
    const before = read(MATRIX);
    await assert.rejects(takeIn(wrong), ({stderr}) => {
      assert.deepEqual(
        stderr.trim().split('\n').toSorted(),
        [
          ...FAULTS.map(([, , problem]) => problem).toSorted(),
          'Nothing has been changed.',
        ].toSorted(),
      );
      return true;
    });
    assert.equal(read(MATRIX), before);
  });

  it('that is no XLIFF is refused', async () => {
    await assert.rejects(takeIn('title: Who?'), /is not an XLIFF 1\.2 file/);
  });
});

async function takeIn(xliff) {
  writeFileSync(join(folder, 'back.xlf'), xliff);
  return run('back.xlf');
}

async function run(...args) {
  const {stdout} = await promisify(execFile)(process.execPath, [TOOL, ...args], {cwd: folder});
  return stdout;
}

function read(file) {
  return readFileSync(join(folder, file), 'utf8');
}
