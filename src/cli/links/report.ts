import {isoDay, formatDate} from '../../internal/dates.js';
import {version} from '../../internal/version.js';
import {count} from '../terminal.js';
import type {FoundLink} from './found.js';
import type {Outcome, State} from './outcome.js';

/** A person needs no more places to find a link; the JSON has them all. */
const MAX_PLACES = 3;

/** By what a file is known as a report of this command. */
const MARK = 'cyberwegenkaart links';

const HEADINGS: Readonly<Record<State, string>> = {
  dead: 'Dood',
  moved: 'Verhuisd',
  unclear: 'Niet duidelijk',
  ok: 'Goed',
};
const STATES = Object.keys(HEADINGS) as State[];

/** A link, with what came of it and when. */
export interface CheckedLink extends FoundLink, Outcome {
  /** ISO 8601. */
  readonly checkedAt: string;
}

export interface Report {
  readonly report: typeof MARK;
  readonly version: string;
  /** Which content: `built-in`, or the path of a file. */
  readonly content: string;
  /** ISO 8601. */
  readonly checkedAt: string;
  readonly counts: Readonly<Record<State, number>>;
  readonly links: readonly CheckedLink[];
}

export function reportOf(content: string, links: readonly CheckedLink[], now: Date): Report {
  const counts = Object.fromEntries(
    STATES.map((state) => [state, links.filter((link) => link.state === state).length]),
  ) as Record<State, number>;
  return {report: MARK, version, content, checkedAt: now.toISOString(), counts, links};
}

/** Whether a text is an earlier report, which a new one may replace. */
export function isReport(text: string): boolean {
  return text.startsWith(`<!-- ${MARK} `) || text.startsWith(`{\n  "report": "${MARK}",`);
}

export function asJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

export function asMarkdown(report: Report): string {
  return `<!-- ${MARK} ${report.version} -->\n\n${describe(report, STATES)}\n`;
}

/** What somebody must look at. */
export function asText(report: Report): string {
  return describe(
    report,
    STATES.filter((state) => state !== 'ok'),
  );
}

function describe({content, checkedAt, counts, links}: Report, states: readonly State[]): string {
  const day = isoDay(new Date(checkedAt));
  const of = content === 'built-in' ? 'de ingebouwde inhoud' : `“${content}”`;
  const sums = STATES.map((state) => `${HEADINGS[state].toLowerCase()} ${counts[state]}`);
  return [
    `# Links van ${of}, ${formatDate(day, 'nl') ?? day}`,
    '',
    `Links: ${links.length}. Daarvan ${sums.join(', ')}.`,
    ...states
      .filter((state) => counts[state] > 0)
      .flatMap((state) => [
        '',
        `## ${HEADINGS[state]}`,
        '',
        ...links.filter((link) => link.state === state).map(line),
      ]),
  ].join('\n');
}

function line({url, reason, places}: CheckedLink): string {
  const named = places.slice(0, MAX_PLACES).map((place) => `\`${place}\``);
  const more = places.length - named.length;
  const where = [...named, ...(more > 0 ? [`nog ${count(more, 'plek', 'plekken')}`] : [])];
  return `- <${url}>${reason === undefined ? '' : `: ${reason}.`} In ${where.join(', ')}.`;
}
