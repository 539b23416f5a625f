import {cellAt} from './cells.js';
import {levelName} from './level-names.js';
import type {
  Actor,
  Basis,
  Cell,
  Content,
  Contradiction,
  Level,
  Role,
  Source,
} from '../model/schema.js';

/** The words of the interface that the file needs. */
export interface CsvWords {
  /** The headers of the columns, in the order of a row. */
  readonly columns: Readonly<Record<Column, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly bases: Readonly<Record<Basis, string>>;
  /** In which case a row applies, by whether vital infrastructure is hit. */
  readonly conditions: Readonly<Record<'yes' | 'no', string>>;
  /** Where a statement comes from: "factsheet, Wie zit er aan het stuur (regels 88–91)". */
  source(source: Source): string;
}

/** What one row says. */
export type Column =
  | 'actor'
  | 'condition'
  | 'level'
  | 'role'
  | 'scope'
  | 'basis'
  | 'why'
  | 'sources'
  | 'differ'
  | 'position'
  | 'verifiedOn';

/** Says in which encoding the file is; without it Excel reads “geïnformeerd” as “geÃ¯nformeerd”. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The matrix as a file for a spreadsheet: one row for each actor at each level.
 *
 * Fields as in RFC 4180, but with a semicolon between them, because Excel splits at that in the Netherlands.
 * A field that a spreadsheet would take for a formula starts with an apostrophe: content can come from
 * anywhere (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function matrixCsv(content: Content, words: CsvWords): string {
  const names = Object.keys(words.columns) as Column[];
  const rows = content.actors.flatMap((actor) =>
    content.levels.flatMap((level) => {
      const cell = cellAt(actor, level.id);
      return cell ? [rowOf(actor, level, cell, content, words)] : [];
    }),
  );
  return (
    BYTE_ORDER_MARK +
    [words.columns, ...rows]
      .map((row) => `${names.map((name) => field(row[name])).join(';')}\r\n`)
      .join('')
  );
}

function rowOf(
  actor: Actor,
  level: Level,
  cell: Cell,
  content: Content,
  words: CsvWords,
): Record<Column, string> {
  const contradiction = content.contradictions.find(({id}) => id === cell.contradiction);
  return {
    actor: actor.name,
    condition: actor.vital ? words.conditions[actor.vital] : '',
    level: levelName(level.id, content),
    role: words.roles[cell.role],
    scope: cell.scope ?? '',
    basis: cell.basis.map((basis) => words.bases[basis]).join(', '),
    why: cell.why,
    sources: sourcesOf(cell, words),
    differ: contradiction ? sides(contradiction, words) : '',
    position: contradiction ? positions(contradiction, words) : '',
    verifiedOn: verifiedOn(cell.sources, content),
  };
}

function sides({question, statements}: Contradiction, words: CsvWords): string {
  return [question, ...statements.map((each) => withSources(each, words))].join(' ');
}

/** What the law says and what regions do, in a column of its own: never in one sentence with the sources. */
function positions({position, practice}: Contradiction, words: CsvWords): string {
  return [position, ...(practice ? [practice] : [])]
    .map((each) => withSources(each, words))
    .join(' ');
}

function withSources(
  statement: {text: string; sources: readonly Source[]},
  words: CsvWords,
): string {
  return `${statement.text} (${sourcesOf(statement, words)})`;
}

function sourcesOf({sources}: {readonly sources: readonly Source[]}, words: CsvWords): string {
  return sources.map((source) => words.source(source)).join('; ');
}

/** The day since which nobody has compared one of the sources: the oldest. */
function verifiedOn(sources: readonly Source[], content: Content): string {
  const days = sources.map((source) =>
    'verifiedOn' in source && source.verifiedOn ? source.verifiedOn : content.verifiedOn,
  );
  return days.sort()[0] ?? content.verifiedOn;
}

function field(value: string): string {
  const safe = /^\s*[-=+@＝＋－＠]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}
