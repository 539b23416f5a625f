/** `cyberwegenkaart import-publications`, on two invented pages. Tests the built file. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {mergeContent, nl} from '../../dist/content/index.js';
import {cli, inFolder, ROOT} from './cli/run.mjs';

const PAGES = 'test/node/cli';
const organisation = (name, abbreviation) => ({
  kind: 'organisation',
  name,
  ...(abbreviation && {abbreviation}),
});
const person = (name, titles = {}) => ({kind: 'person', ...titles, name});
const ibd = organisation('Informatiebeveiligingsdienst', 'IBD');

/** Group, title, authors, date, type and pages. */
const TEXT = [
  [
    'practice-examples',
    'Wat Waterbergen leerde van een week zonder e-mail',
    [person('Jan Jansen'), person('Piet de Vries')],
    '2018-06-22',
    'Praktijkvoorbeeld',
    12,
  ],
  [
    'research',
    'Infographic van A. (Anna) Bos en anderen, 12 september 2019',
    [
      person('A. (Anna) Bos', {suffix: 'MSc'}),
      person('B. (Bram) Kuiper', {suffix: 'MSc MA'}),
      person('C. (Carla) Smit', {prefix: 'dr.'}),
      person('D.E. (Dirk) van Dam', {prefix: 'prof. dr.'}),
    ],
    '2019-09-12',
    'Infographic',
    40,
  ],
  [
    'practical-help',
    'Kaartje van de IBD voor een verzonnen storing',
    [ibd],
    '2023-10-04',
    'Factsheet',
    2,
  ],
  [
    'practical-help',
    'Een lijst met vragen voor de leverancier',
    [organisation('Ministerie van Justitie en Veiligheid')],
    undefined,
    'Factsheet',
    4,
  ],
  [
    'practical-help',
    'Draaiboek voor de balie',
    [person('Sanne Dijkgraaf'), person('Youssef van den Berg')],
    undefined,
    'Publicatie',
    undefined,
  ],
];
const HTML = [
  [
    'practical-help',
    'Een belboom die blijft staan & werkt',
    [organisation('VNG'), organisation('Politie'), ibd],
    '2023-10-04',
    'Factsheet',
    4,
  ],
  [
    'practical-help',
    'Noodstroom voor de raadzaal',
    [person('J. Bakker'), person('P.Q. Visser')],
    '2018-06-22',
    'Handreiking',
    undefined,
  ],
  [
    'losse-stukken',
    'Wie belt wie?',
    [organisation('Nationaal Rampenkenniscentrum', 'NRKC')],
    '2019-09-25',
    'Kaart',
    undefined,
  ],
  [
    'losse-stukken',
    'Oefenen met de buren',
    [person('E. McDonald', {prefix: 'mr.', suffix: 'LLM'}), organisation('Rivierdelta')],
    '2021-03',
    'Verslag',
    undefined,
  ],
  [
    'losse-stukken',
    'Een scherm op zwart',
    [person('Noor Pietersma')],
    '2020-12-12',
    'Publicatie',
    1,
  ],
];

for (const [what, page, expected] of [
  ['text', 'kennisbank.txt', TEXT],
  ['HTML', 'kennisbank.html', HTML],
]) {
  describe(`cyberwegenkaart import-publications of a page in ${what}`, async () => {
    const {code, out, err} = await cli(['import-publications', `${PAGES}/${page}`]);
    const file = code === 0 ? JSON.parse(out) : undefined;

    it('gives a content file without a problem', () => {
      assert.equal(code, 0);
      const {content, problems} = mergeContent(nl, file);
      assert.deepEqual(problems, []);
      assert.equal(content.publications.length, nl.publications.length + expected.length);
    });

    it('has every publication with its group, title, authors, date, type and pages', () => {
      assert.deepEqual(
        file.publications.map(({group, title, authors, date, type, pages}) => [
          group,
          title,
          authors,
          date,
          type,
          pages,
        ]),
        expected,
      );
    });

    it('takes no description, and says so', () => {
      assert.doesNotMatch(out + err, /titel houdt|regio die niet bestaat|verzonnen schrijver/);
      assert.match(err, /De beschrijvingen niet: die zijn van de schrijver\./);
    });
  });
}

describe('cyberwegenkaart import-publications', () => {
  it('lists what it was not sure of in a text', async () => {
    const {err} = await cli(['import-publications', `${PAGES}/kennisbank.txt`]);
    for (const doubt of [
      'publications[0] “Wat Waterbergen leerde van een week zonder e-mail” (regel 7 van de pagina)',
      'de auteurs zijn gesplitst: Jan Jansen | Piet de Vries.',
      'de datum “22 Jun 18” is gelezen als 2018-06-22: het jaar heeft maar twee cijfers.',
      'de datum “12/09/2019” is gelezen als 2019-09-12: eerst de dag, dan de maand. Of is het andersom?',
      'Bij “Deze verzonnen beschrijving is expres erg lang, zodat …” hoort een titel',
      'deze zin is gelezen als titel. Is het een beschrijving?',
      'de auteur “ÌBD” is gelezen als IBD.',
      'de auteur “Ministerie van Justitie en Veiligheid” is gelezen als één organisatie.',
      "het aantal pagina's “ca. 4” is gelezen als 4.",
      'de datum “31 Feb 2020” is niet te lezen, en dus weggelaten.',
      'de soort is niet gevonden.',
    ]) {
      assert.ok(err.includes(doubt), `${doubt}\n\n${err}`);
    }
    assert.doesNotMatch(err, /4 Oct 2023/);
  });

  it('lists what it was not sure of in HTML', async () => {
    const {err} = await cli(['import-publications', `${PAGES}/kennisbank.html`]);
    for (const doubt of [
      'Nieuwe groep: “Losse stukken”.',
      'niet overgenomen: “Taal: Nederlands”.',
      'er zijn 2 links. Gekozen is https://kennisbank.example.nl/digitaal/stukken/belboom.pdf.',
      'de link “javascript:open()” is weggelaten',
      'de link “http://oud.example.nl/scherm” is weggelaten',
      'de datum “09/25/2019” is gelezen als 2019-09-25: zoals in Amerika',
    ]) {
      assert.ok(err.includes(doubt), `${doubt}\n\n${err}`);
    }
    assert.doesNotMatch(err, /12\/12\/2020|gisteren|webmaster/);
  });

  it('keeps what the page printed where it reads something else', async () => {
    const {out} = await cli(['import-publications', `${PAGES}/kennisbank.txt`]);
    const {publications} = JSON.parse(out);
    assert.deepEqual(publications[0].original, {
      authors: 'Jan JansenPiet de Vries',
      date: '22 Jun 18',
    });
    assert.equal(publications[3].original, undefined);
  });

  it('names the page as the source when its address is known', async () => {
    const page = 'https://example.nl/lijst';
    const args = ['import-publications', `${PAGES}/kennisbank.txt`, '--page', page];
    const {publications} = JSON.parse((await cli(args)).out);
    assert.deepEqual(publications[0].sources, [{document: 'web', locator: page}]);
    const wrong = await cli([...args.slice(0, 2), '--page', 'ftp://example.nl']);
    assert.equal(wrong.code, 2);
    assert.match(wrong.err, /--page is “ftp:\/\/example\.nl”, maar moet .* https:\/\//);
  });

  it('gives no publication the id of another, here or built in', async () => {
    const entry = 'Ibd ransomware\nDatum: 2020\nAuteur: IBD\n\n';
    const {out} = await cli(['import-publications', '-'], {input: entry + entry});
    assert.deepEqual(
      JSON.parse(out).publications.map(({id}) => id),
      ['ibd-ransomware-2', 'ibd-ransomware-3'],
    );
  });

  it('reads a page that Windows saved, and one line with all labels', async () => {
    const page = 'Caf\xe9 open\nDatum: 4 mrt 2020 \x95 Auteur: TNO \x95 Pagina\x92s: 3\n';
    const input = Buffer.from(page, 'latin1');
    const {out} = await cli(['import-publications', '-'], {input});
    const [{title, date, authors, pages}] = JSON.parse(out).publications;
    assert.deepEqual(
      [title, date, authors, pages],
      ['Café open', '2020-03-04', [organisation('TNO')], 3],
    );
  });

  it('writes a new file, and never over another', async () => {
    await inFolder(async (folder) => {
      const output = join(folder, 'publicaties.json');
      const args = ['import-publications', `${PAGES}/kennisbank.html`, '--output', output];
      const first = await cli(args);
      assert.deepEqual([first.code, first.out], [0, '']);
      assert.match(first.err, /5 publicaties gevonden\. Bewaard in “/);
      const written = await readFile(output, 'utf8');
      assert.equal(JSON.parse(written).publications.length, 5);
      assert.equal((await cli(['check', output])).code, 0);
      const second = await cli(args);
      assert.equal(second.code, 2);
      assert.match(second.err, /niet bewaren: dat is er al\. Kies een andere naam/);
      assert.equal(await readFile(output, 'utf8'), written);
    });
  });

  it('finds nothing on a page without publications', async () => {
    const {code, out, err} = await cli(['import-publications', join(ROOT, 'README.md')]);
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /staan geen publicaties\. Een publicatie heeft regels met “Datum:”/);
  });

  it('survives a page that is deeper than any', async () => {
    const input = '<div>'.repeat(50_000) + 'Datum: 2020';
    assert.equal((await cli(['import-publications', '-'], {input})).code, 1);
  });
});
