import {mergeContent} from '../content/local/merge.js';
import {nl} from '../content/nl/content.js';
import type {RoadId} from '../content/model/schema.js';
import {EXIT, Fault, type Exit} from './exit.js';
import {nameOf, readBytes, writeText} from './files.js';
import {builtInGroup, fileOf, type PublicationsFile} from './publications/content.js';
import {decodePage} from './publications/decode.js';
import {entriesIn} from './publications/entries.js';
import {readHtml, type Page} from './publications/html-blocks.js';
import {draftOf, type Draft} from './publications/publication.js';
import {textBlocks} from './publications/text-blocks.js';
import {titled} from './publications/titles.js';
import {count, print, tell} from './terminal.js';

/** A page has no more bytes; a longer file is something else. */
const MAX_BYTES = 10_000_000;

export interface ImportOptions {
  readonly road: RoadId;
  readonly page?: string;
  readonly output?: string;
}

/** Turns a saved page of a knowledge base into a content file, and lists what it was not sure of. */
export async function importPublications(path: string, options: ImportOptions): Promise<Exit> {
  const page = await readPage(path);
  const entries = entriesIn(page.blocks);
  if (entries.length === 0) {
    throw new Fault(
      `In ${nameOf(path)} staan geen publicaties. Een publicatie heeft regels met “Datum:”, “Auteur:”, “Documenttype:” of “Pagina's:”.`,
      EXIT.problems,
    );
  }
  const address = options.page ?? secure(page.base);
  const drafts = titled(entries, (text) => builtInGroup(text) !== undefined).map((each) =>
    draftOf(each, {road: options.road, page: address, today: new Date()}),
  );
  const file = fileOf(drafts);
  const {problems} = mergeContent(nl, file);
  if (problems.length > 0) {
    throw new Fault(
      `Van ${nameOf(path)} is geen goed bestand te maken.\n${problems.join('\n')}`,
      EXIT.problems,
    );
  }
  const json = JSON.stringify(file, null, 2);
  if (options.output === undefined) {
    print(json);
  } else {
    await writeText(options.output, `${json}\n`, false);
  }
  tell(listOf(file, drafts, options));
  return EXIT.ok;
}

async function readPage(path: string): Promise<Page> {
  const bytes = await readBytes(path);
  if (bytes.byteLength > MAX_BYTES) {
    throw new Fault(
      `${nameOf(path)} heeft ${bytes.byteLength} bytes, maar mag er ${MAX_BYTES} hebben. Bewaar alleen de pagina met de lijst.`,
    );
  }
  const text = decodePage(bytes);
  return /<(?:!doctype|html|body|main|div|section|ul|dl|table|h[1-6]|p)\b/i.test(text)
    ? readHtml(text)
    : {blocks: textBlocks(text)};
}

function secure(url: string | undefined): string | undefined {
  return url?.startsWith('https://') ? url : undefined;
}

/** What a person must look at, by publication. */
function listOf(file: PublicationsFile, drafts: readonly Draft[], options: ImportOptions): string {
  const lines = [
    `${count(drafts.length, 'publicatie', 'publicaties')} gevonden.` +
      (options.output === undefined ? '' : ` Bewaard in “${options.output}”.`),
    'Overgenomen zijn: titel, auteurs, datum, soort, aantal pagina’s en link.',
    'De beschrijvingen niet: die zijn van de schrijver. Schrijf bij text zelf in één zin wat erin staat.',
    `Alle publicaties horen nu bij de weg “${options.road}”. Een andere weg kiest u met --road.`,
  ];
  for (const {title} of file.groups ?? []) {
    lines.push(`Nieuwe groep: “${title}”.`);
  }
  for (const [index, {doubts, line, group}] of drafts.entries()) {
    const all =
      group === undefined ? [...doubts, 'er is geen groep. Kies die zelf in group'] : doubts;
    if (all.length > 0) {
      const title = file.publications[index]?.title ?? '';
      lines.push('', `Kijk na: publications[${index}] “${title}” (regel ${line} van de pagina)`);
      lines.push(...all.map((doubt) => `  - ${doubt}.`.replace(/([?!.])\.$/, '$1')));
    }
  }
  return lines.join('\n');
}
