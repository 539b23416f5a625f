import {expect} from 'chai';
import {matrixCsv, type CsvWords} from '../../../../src/content/answers/csv.js';
import {mergeContent} from '../../../../src/content/local/merge.js';
import {nl} from '../../../../src/content/nl/content.js';
import type {Content} from '../../../../src/content/model/schema.js';

/** Words that show from which value they come. */
const WORDS: CsvWords = {
  columns: {
    actor: 'Wie',
    condition: 'Als',
    level: 'Niveau',
    role: 'Rol',
    scope: 'Hoe',
    basis: 'Basis',
    why: 'Waarom',
    sources: 'Bronnen',
    differ: 'Verschil',
    position: 'Los daarvan',
    verifiedOn: 'Gelezen',
  },
  roles: {
    'leads-administratively': 'leidt',
    'leads-operationally': 'stuurt',
    supports: 'helpt',
    advises: 'adviseert',
    aligns: 'spreekt af',
    oversees: 'ziet toe',
    coordinates: 'verdeelt',
    informed: 'weet',
    'own-systems': 'herstelt',
    none: 'geen',
  },
  bases: {
    factsheet: 'F',
    'factsheet-without-level': 'FZ',
    'factsheet-threshold': 'FG',
    law: 'W',
    region: 'R',
    editorial: 'E',
  },
  conditions: {yes: 'vitaal', no: 'niet vitaal'},
  source: (source) => ('locator' in source ? (source.locator ?? '') : source.document),
};

const LAW = 'Wvr 39 lid 1 onder b en c';

describe('matrixCsv()', () => {
  it('starts with a byte order mark, for Excel', () => {
    expect(matrixCsv(nl, WORDS).charCodeAt(0)).to.equal(0xfeff);
  });

  it('has one row for each actor at each level, below the headers', () => {
    const [headers, ...rows] = parsed(nl);
    expect(headers).to.deep.equal(Object.values(WORDS.columns));
    expect(rows.map(([actor, , level]) => `${actor}, ${level}`)).to.deep.equal(
      nl.actors.flatMap(({name}) => nl.levels.map((level) => `${name}, ${level.name}`)),
    );
    expect(rows).to.have.lengthOf(90);
  });

  it('says in a row all that the cell says', () => {
    expect(row('Burgemeester', 'GRIP 1')).to.deep.equal([
      'Burgemeester',
      '',
      'GRIP 1',
      'leidt',
      '',
      'F, W, E',
      "De burgemeester leidt het bestuur volgens het crisisplan van de regio. Bij onrust op straat geldt de Gemeentewet. Alleen bij brand, een ongeval of een ramp gelden artikel 4 en 5 van de “Wet veiligheidsregio's”.",
      '93-95; Wvr 16; Gemw 172 lid 1; Wvr 4 en 5; editorial',
      '',
      '',
      '2026-11-30',
    ]);
    expect(row('CISO van de gemeente', 'GRIP 5').slice(3, 8)).to.deep.equal([
      'adviseert',
      'brengt partijen bij elkaar',
      'E',
      'De factsheet noemt geen grens. De redactie neemt aan dat deze rol doorloopt.',
      'editorial',
    ]);
  });

  it('says in which case a row holds', () => {
    expect(row('NCSC, bij vitale infrastructuur', 'GRIP 3')[1]).to.equal('vitaal');
    expect(row('NCSC, bij andere organisaties', 'GRIP 5')[1]).to.equal('niet vitaal');
  });

  it('gives the law in a column of its own where the sources disagree', () => {
    const [, , , , , , , , differ, position] = row('Burgemeester', 'GRIP 4');
    expect(differ).to.match(/^Wie gaat bij GRIP 4 over de openbare orde\? De factsheet zegt /);
    expect(differ).to.match(/ \(101-103\)$/);
    expect(differ).not.to.contain('Wvr');
    expect(position).to.contain('“bij uitsluiting bevoegd”');
    expect(position).to.contain(`(${LAW}`);
    expect(parsed(nl).filter((fields) => fields[8]).length - 1).to.equal(11);
  });

  it('adds to the law what regions do', () => {
    expect(row('Voorzitter van de veiligheidsregio', 'GRIP 3')[9]).to.match(
      /van meer dan plaatselijke betekenis”\. \(Wvr 39 lid 1\) In de praktijk is dat GRIP 4\. \(https:/,
    );
  });

  it('says since when nobody has read one of the sources', () => {
    const {content} = mergeContent(nl, {
      actors: [
        {
          id: 'ciso',
          cells: [
            {
              levels: ['0', '1', '2', '3', '4', '5'],
              role: 'advises',
              basis: ['law'],
              why: 'Zo is het.',
              sources: [
                {document: 'law', locator: 'Wvr 4', verifiedOn: '2026-03-01'},
                {document: 'law', locator: 'Wvr 5', verifiedOn: '2025-12-24'},
                {document: 'editorial'},
              ],
            },
          ],
        },
      ],
    });
    expect(row('CISO van de gemeente', 'GRIP 0', content)[10]).to.equal('2025-12-24');
  });

  it('has the names of a region, and only its levels', () => {
    const named = mergeContent(nl, {levels: [{id: '3', name: 'Knop 3'}]}).content;
    const content = {...named, levels: named.levels.filter(({id}) => id !== '5')};
    expect(new Set(parsed(content).map((fields) => fields[2]))).to.deep.equal(
      new Set(['Niveau', 'GRIP 0', 'GRIP 1', 'GRIP 2', 'Knop 3 (GRIP 3)', 'GRIP 4']),
    );
  });

  describe('with signs that mean something in a file', () => {
    for (const [what, name] of [
      ['a semicolon', 'Team A; team B'],
      ['a comma', 'Team A, team B'],
      ['quotation marks', 'Team "Stuur"'],
      ['only quotation marks', '""'],
      ['a new line', 'Team A\nteam B'],
      ['a new line as Windows has it', 'Team A\r\nteam B'],
      ['letters with accents', 'Coördinatie vóór alles'],
    ] as const) {
      it(`keeps ${what}`, () => {
        expect(row(name, 'GRIP 0', named(name))[0]).to.equal(name);
        expect(parsed(named(name)).map((fields) => fields.length)).to.deep.equal(
          Array<number>(91).fill(11),
        );
      });
    }
  });

  describe('with what a spreadsheet takes for a formula', () => {
    for (const name of [
      '=1+1',
      '=HYPERLINK("https://kwaad.example";"Klik")',
      "=cmd|' /C calc'!A0",
      '+31 70 204 55 11',
      '-2+3',
      '@SUM(1)',
      '\t=1+1',
      '\r=1+1',
      '\n=1+1',
      '  =1+1',
      '\u00a0=1+1',
      '＝1+1',
      '＋1',
      '－1',
      '＠SUM(1)',
    ]) {
      it(`makes ${JSON.stringify(name)} a text`, () => {
        expect(parsed(named(name))[1]![0]).to.equal(`'${name}`);
      });
    }

    it('leaves other texts as they are', () => {
      const names = ['CERT (IBD)', "'s-Hertogenbosch", 'a=b', 'GRIP-team', '1 team'];
      expect(names.map((name) => parsed(named(name))[1]![0])).to.deep.equal(names);
    });

    it('does so in every column', () => {
      const evil = '=1+1';
      const {content} = mergeContent(nl, {
        actors: [{...nl.actors[0], cells: [{...nl.actors[0]!.cells[0], scope: evil, why: evil}]}],
        levels: [{id: '0', name: evil}],
      });
      const columns = Object.fromEntries(
        Object.keys(WORDS.columns).map((name) => [name, evil]),
      ) as CsvWords['columns'];
      const csv = matrixCsv(content, {...WORDS, columns, source: () => evil});
      expect(
        parse(csv)
          .flat()
          .filter((text) => text.startsWith('=')),
      ).to.deep.equal([]);
      const made = [`'${evil}`, `'${evil} (GRIP 0)`];
      expect(parse(csv)[1]!.filter((text) => made.includes(text))).to.have.lengthOf(4);
    });
  });
});

/** The built-in content, with another name for the first actor. */
function named(name: string): Content {
  const [first, ...others] = nl.actors;
  return {...nl, actors: [{...first!, name}, ...others]};
}

function row(actor: string, level: string, content: Content = nl): string[] {
  return parsed(content).find((fields) => fields[0] === actor && fields[2] === level)!;
}

function parsed(content: Content): string[][] {
  return parse(matrixCsv(content, WORDS));
}

/** Reads a file as RFC 4180 says, with semicolons; throws on a quotation mark out of place. */
function parse(file: string): string[][] {
  const rows: string[][] = [[]];
  const token = /"((?:[^"]|"")*)"(;|\r\n)/gy;
  token.lastIndex = 1;
  while (token.lastIndex < file.length) {
    const at = token.lastIndex;
    const match = token.exec(file);
    if (!match) throw new Error(`No field at ${at}: ${file.slice(at, at + 40)}`);
    rows.at(-1)!.push(match[1]!.replaceAll('""', '"'));
    if (match[2] === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
