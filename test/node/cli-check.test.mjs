/** `cyberwegenkaart check`, and what holds for every command. Tests the built file. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {cli, inFolder, ROOT} from './cli/run.mjs';

const COMMANDS = ['check', 'import-publications', 'links', 'host'];

describe('cyberwegenkaart', () => {
  it('says its version', async () => {
    const {version} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    assert.deepEqual(await cli(['--version']), {code: 0, out: `${version}\n`, err: ''});
  });

  it('names every command in its help', async () => {
    const {code, out} = await cli(['--help']);
    assert.equal(code, 0);
    for (const name of COMMANDS) assert.match(out, new RegExp(`^ {2}${name} `, 'm'));
  });

  it('shows its help, as a mistake, without a command', async () => {
    const {code, err} = await cli([]);
    assert.equal(code, 2);
    assert.match(err, /^Zo gebruikt u het: cyberwegenkaart <opdracht>/);
  });

  for (const name of COMMANDS) {
    it(`has Dutch help for ${name}, with the exit codes`, async () => {
      const {code, out} = await cli([name, '--help']);
      assert.equal(code, 0);
      assert.match(out, new RegExp(`^Zo gebruikt u het: cyberwegenkaart ${name} `));
      assert.match(out, /De opdracht eindigt met:\n {2}0 {2}.+\n {2}1 {2}.+\n {2}2 {2}.+/);
      assert.doesNotMatch(out, /\b(Usage|Options|Arguments|Commands|display|default|choices)\b/);
    });
  }

  it('has every option in the guide for webmasters', async () => {
    const guide = readFileSync(join(ROOT, 'docs/opdrachten.md'), 'utf8');
    const helps = await Promise.all(COMMANDS.map((name) => cli([name, '--help'])));
    const options = helps.flatMap(({out}) => out.match(/(?<=^ .*)--[a-z-]+(?= <)/gm) ?? []);
    assert.equal(new Set(options).size, 6);
    for (const option of options) assert.ok(guide.includes(option), option);
    for (const name of COMMANDS) assert.ok(guide.includes(`npx cyberwegenkaart ${name} `), name);
  });

  for (const [what, args, message] of [
    ['an unknown command', ['chek'], 'De opdracht “chek” bestaat niet. Bedoelt u check?'],
    ['an unknown option', ['check', '--alles', 'a'], 'De optie “--alles” bestaat niet.'],
    ['a missing file', ['check'], '<bestand.json> mist. Noem het achter de opdracht.'],
    ['too much', ['check', 'een', 'twee'], 'Achter “check” staat te veel.'],
    ['an option without its value', ['links', 'a', '-o'], 'mist de waarde. Zet die erachter.'],
    [
      'a value that is not in the list',
      ['import-publications', 'a', '--road', 'snelweg'],
      '--road is “snelweg”, maar moet een van deze zijn: own-house, incidents, cybercrime, online-disorder.',
    ],
  ]) {
    it(`explains ${what}`, async () => {
      const {code, out, err} = await cli(args);
      assert.deepEqual([code, out], [2, '']);
      assert.ok(err.includes(message), err);
    });
  }
});

const CONTACT = {name: 'X', role: 'X', phone: '0000 000 001', verifiedOn: '2026-11-02'};

describe('cyberwegenkaart check', () => {
  for (const path of [
    ...readdirSync(join(ROOT, 'stories/content')).map((name) => `stories/content/${name}`),
    'stories/pages/municipality.json',
  ]) {
    it(`finds nothing wrong, and no number missing, in ${path}`, async () => {
      const {code, out, err} = await cli(['check', path]);
      assert.deepEqual([code, err], [0, '']);
      assert.equal(out, `“${path}”: geen fouten.\n`);
    });
  }

  for (const [what, kinds, line] of [
    [
      'all three numbers',
      ['other'],
      'Nog geen nummer van: uw eigen piket, uw veiligheidsregio en de GHOR. Zet ze in contacts, met "kind": "duty-officer", "safety-region" en "ghor".',
    ],
    [
      'one number',
      ['duty-officer', 'safety-region'],
      'Nog geen nummer van: de GHOR. Zet het in contacts, met "kind": "ghor".',
    ],
  ]) {
    const contacts = kinds.map((kind) => ({...CONTACT, id: kind, kind}));

    it(`says that ${what} that a crisis asks for first are missing, which is no problem`, async () => {
      const {code, out} = await cli(['check', '-'], {input: JSON.stringify({contacts})});
      assert.equal(code, 0);
      assert.equal(out.split('\n').at(-2), line);
    });

    it(`says so below the problems, with ${what}`, async () => {
      const input = JSON.stringify({contacts, wegen: []});
      const {code, out} = await cli(['check', '-'], {input});
      assert.equal(code, 1);
      assert.equal(out.split('\n').at(-2), line);
    });
  }

  it('counts a contact that is left out as missing, and one of a wrong kind as no contact of it', async () => {
    const contacts = [
      {...CONTACT, id: 'ghor', kind: 'ghor', phone: 'bel de balie'},
      {...CONTACT, id: 'region', kind: 'veiligheidsregio'},
      {...CONTACT, id: 'duty', kind: 'duty-officer'},
    ];
    const {code, out} = await cli(['check', '-'], {input: JSON.stringify({contacts})});
    assert.equal(code, 1);
    assert.match(out, /contacts\[1\]\.kind must be .*"safety-region".* but was "veiligheidsregio"/);
    assert.match(out, /^Nog geen nummer van: uw veiligheidsregio en de GHOR\./m);
  });

  it('reads a file of an older version, and says so', async () => {
    const {code, out} = await cli(['check', 'test/node/content/local/versions/v1.json']);
    assert.equal(code, 0);
    assert.match(out, /geen fouten\. Het heeft versie 1 .* maakt er zelf versie 2 van/);
  });

  it('names every problem with its line, in the words of the browser', async () => {
    const input = `{
  "schemaVersion": 2,
  "contacts": [
    {"id": "piket", "name": "Piket", "role": "Piket", "phone": "bel de balie",
     "verifiedOn": "2026-02-30"}
  ],
  "wegen": [],
  "publications": [{"id": "ibd-ransomware",
    "url": "htp://nipv.nl"}]
}`;
    const {code, out} = await cli(['check', '-'], {input});
    assert.equal(code, 1);
    assert.deepEqual(out.split('\n').slice(0, 3), [
      'stdin: 4 fouten.',
      '  regel 4: contacts[0].phone must be a phone number of at least three digits, with spaces, brackets or hyphens, but was "bel de balie".',
      '  regel 5: contacts[0].verifiedOn must be a day that exists, but was "2026-02-30".',
    ]);
    assert.match(out, /^ {2}regel 7: "wegen" is not a part of the content; use one of map, /m);
    assert.match(
      out,
      /^ {2}regel 9: publications\[0\]\.url must be an https URL, but was "htp:\/\/nipv\.nl"\.$/m,
    );
  });

  for (const [what, input, message] of [
    ['a comma too many', '{"terms": [\n  1,\n]}', 'regel 3, kolom 1: Hier moet een waarde staan.'],
    ['a missing comma', '{"a": 1\r\n "b": 2}', 'regel 2, kolom 2: Hiervoor moet een komma staan.'],
    ['curly quotes', '{“terms”: []}', 'regel 1, kolom 2: Dit woord kent JSON niet.'],
    ['comments', '// uitleg\n{}', 'regel 1, kolom 1: Uitleg achter //'],
    ['a line end in a text', '{"a": "b\n"}', 'regel 1, kolom 7: '],
    ['an empty file', '', 'regel 1, kolom 1: Hier moet een waarde staan.'],
    ['half a file', '{"terms": [', 'regel 1, kolom 12: '],
    ['endless brackets', '['.repeat(500_000), 'is geen JSON'],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xe9, 0x7d]), 'is geen tekst in UTF-8'],
    ['too many bytes', ' '.repeat(2_000_001), 'heeft 2000001 bytes, maar mag er 2000000 hebben'],
  ]) {
    it(`says where ${what} stands`, async () => {
      const {code, err} = await cli(['check', '-'], {input});
      assert.equal(code, 1);
      assert.ok(err.startsWith('Fout: stdin'), err);
      assert.ok(err.includes(message), err);
    });
  }

  it('reads a file with a byte order mark, as a browser does', async () => {
    assert.equal((await cli(['check', '-'], {input: '\ufeff{"terms": []}'})).code, 0);
  });

  for (const [what, path, message] of [
    ['is not there', 'nergens/x.json', 'Kan “nergens/x.json” niet lezen: dat is er niet.'],
    ['is a folder', 'src', 'Kan “src” niet lezen: dat is een map. Noem een bestand.'],
  ]) {
    it(`ends with 2 when the file ${what}`, async () => {
      const {code, out, err} = await cli(['check', path]);
      assert.deepEqual([code, out], [2, '']);
      assert.ok(err.startsWith(`Fout: ${message}`), err);
    });
  }

  it('lets no file steer the terminal', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'x.json');
      await writeFile(path, JSON.stringify({'\u001b[31mred': [], terms: '\u009b2J'}));
      const {code, out} = await cli(['check', path]);
      assert.equal(code, 1);
      // eslint-disable-next-line no-control-regex
      assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    });
  });
});
