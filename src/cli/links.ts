import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {nl} from '../content/nl/content.js';
import {isoDay} from '../internal/dates.js';
import {readContentFile} from './content-file.js';
import {EXIT, Fault, type Exit} from './exit.js';
import {writeText} from './files.js';
import {follow} from './links/follow.js';
import {linksIn, type FoundLink} from './links/found.js';
import {Hosts, sideBySide} from './links/hosts.js';
import {asJson, asMarkdown, asText, isReport, reportOf, type CheckedLink} from './links/report.js';
import {count, print, tell} from './terminal.js';

/** At most this many servers are asked at the same time. */
const SERVERS = 8;

export interface LinksOptions {
  readonly output?: string;
  /** In seconds. */
  readonly timeout: number;
}

/** Opens every link of a content file, or of the built-in content, and saves a report. */
export async function links(content: string, options: LinksOptions): Promise<Exit> {
  const started = new Date();
  const output = options.output ?? `links-${isoDay(started)}.json`;
  await mayWrite(output, content);
  const value = content === 'built-in' ? nl : (await readContentFile(content)).value;
  const checked = await checkAll(linksIn(value), options.timeout);
  const report = reportOf(content, checked, started);
  await writeText(output, output.endsWith('.md') ? asMarkdown(report) : asJson(report), true);
  print(asText(report));
  if (checked.length > 0 && checked.every(({status}) => status === undefined)) {
    tell('Geen enkele server gaf antwoord. Is er wel netwerk?');
  }
  tell(`Het verslag staat in “${output}”.`);
  return report.counts.dead > 0 ? EXIT.problems : EXIT.ok;
}

/** Refuses to write over anything but an earlier report, before any link is opened. */
async function mayWrite(output: string, content: string): Promise<void> {
  const old = await readFile(output, 'utf8').catch(() => undefined);
  if (resolve(output) === resolve(content) || (old !== undefined && !isReport(old))) {
    throw new Fault(
      `--output is “${output}”. Dat bestand is er al, en is geen verslag van links. Kies een andere naam.`,
    );
  }
}

/** Opens the links of each server one after another, and gives them back in the order of the content. */
async function checkAll(
  found: readonly FoundLink[],
  seconds: number,
): Promise<readonly CheckedLink[]> {
  const servers = new Map<string, FoundLink[]>();
  for (const link of found) {
    const {host} = new URL(link.url);
    const known = servers.get(host);
    if (known) known.push(link);
    else servers.set(host, [link]);
  }
  tell(
    `Opent ${count(found.length, 'link', 'links')} op ${count(servers.size, 'server', 'servers')}.`,
  );
  const hosts = new Hosts();
  const checked = new Map<FoundLink, CheckedLink>();
  const tasks = [...servers.values()].map((all) => async () => {
    for (const link of all) {
      const outcome = await follow(link.url, seconds, hosts);
      checked.set(link, {...link, ...outcome, checkedAt: new Date().toISOString()});
    }
  });
  await sideBySide(SERVERS, tasks);
  return found.flatMap((link) => checked.get(link) ?? []);
}
