import {html, type TemplateResult} from 'lit';
import {factsheetSections} from '../content/answers/factsheet-sections.js';
import type {Content, Source, Statement} from '../content/model/schema.js';
import {formatDate} from '../internal/dates.js';
import {foreign, inLanguages} from './languages.js';
import {hostName, link, writtenOut} from './link.js';
import {sourcesTexts} from './sources.texts.js';
import {renderTip} from './tip.js';

/** Renders where a statement comes from: "Bron: factsheet, Wie zit er aan het stuur". */
export function renderSources(sources: readonly Source[], content: Content): TemplateResult {
  return html`<small class="sources" part="sources"
    >${joined(`${sourcesTexts.source()}: `, partsOf(sources, content))}</small
  >`;
}

/** Renders where a statement comes from as one quiet word, which opens the full line: "wet". */
export function renderSourcesWord(
  sources: readonly Source[],
  content: Content,
  id: string,
): TemplateResult {
  const kinds = [...new Set(sources.map(({document}) => sourcesTexts.kinds[document]()))];
  return html`<small class="sources-word"
    ><button type="button" class="term" popovertarget=${id}>
      <span class="visually-hidden">${`${sourcesTexts.source()}: `}</span
      >${kinds.join(', ')}</button
    >${renderTip(
      {id, title: sourcesTexts.source(), part: 'sources'},
      joined('', partsOf(sources, content)),
    )}</small
  >`;
}

/** Renders one source as a note on paper: a page by its address, a law by its title, article and date. */
export function renderNote(source: Source, content: Content): unknown {
  return isPage(source)
    ? html`${writtenOut(source.locator)}${pageDate(source.locator, content)}`
    : joined('', partsOf([source], content));
}

function partsOf(
  sources: readonly Source[],
  content: Content,
): readonly (Piece | readonly Piece[])[] {
  const laws = sources.filter(({document}) => document === 'law') as LawSource[];
  return [
    ...sources.flatMap((source, index) =>
      source.document === 'law' || isNamed(source, sources.slice(0, index))
        ? []
        : [renderSource(source, sources, index, content)],
    ),
    ...[...new Set(laws.map(shortName))].map((short) =>
      lawText(
        short,
        laws.filter((law) => shortName(law) === short),
        content,
      ),
    ),
  ];
}

type Piece = string | TemplateResult;

/** "Bron: a; b": as one string from link to link, because a screen reader pauses between two. */
function joined(before: string, parts: readonly (Piece | readonly Piece[])[]): Piece[] {
  const pieces: Piece[] = [];
  let text = before;
  let separator = '';
  for (const part of parts) {
    text += separator;
    separator = '; ';
    for (const piece of [part].flat() as Piece[]) {
      if (typeof piece === 'string') {
        text += piece;
      } else {
        pieces.push(text, piece);
        text = '';
      }
    }
  }
  return text ? [...pieces, text] : pieces;
}

/** Whether a statement rests on one of the two source documents, and not on law, region, web or editors. */
export function isFromDocuments(sources: readonly Source[]): boolean {
  return sources.every(({document}) => document === 'factsheet' || document === 'publications');
}

/** Whether one of the two source documents is among the sources; where it is not, a mark says so. */
export function cites(sources: readonly Source[], name: 'factsheet' | 'publications'): boolean {
  return sources.some(({document}) => document === name);
}

/** Whether any of the statements rests on the factsheet: no other may be shown as a text of it. */
export function areFromFactsheet(statements: readonly Pick<Statement, 'sources'>[]): boolean {
  return statements.some(({sources}) => cites(sources, 'factsheet'));
}

type LawSource = Extract<Source, {document: 'law'}>;

/** Whether one of the two documents was named before, with all that is quoted of it. */
function isNamed({document}: Source, before: readonly Source[]): boolean {
  return (document === 'factsheet' || document === 'publications') && cites(before, document);
}

function renderSource(
  source: Exclude<Source, LawSource>,
  sources: readonly Source[],
  index: number,
  content: Content,
): Piece | readonly Piece[] {
  if (isPage(source)) {
    return [
      link(source.locator, pageText(source.locator, sources.slice(0, index))),
      pageDate(source.locator, content),
    ];
  }
  const own = (text: string): string => foreign(text, content);
  return inLanguages(
    source.document === 'factsheet'
      ? inSections(factsheetLines(sources), content, own)
      : describe(source, content, own),
  );
}

/** "nipv.nl", and "nipv.nl/…/grip" for another page of a site that was named before. */
function pageText(url: string, before: readonly Source[]): string {
  const host = hostName(url) ?? url;
  return before.some((each) => isPage(each) && hostName(each.locator) === host)
    ? `${host}/…/${url.replace(/\/$/, '').split('/').at(-1)}`
    : host;
}

/** " (augustus 2026)" behind a page that says what another says, or that is older: what it says was so then. */
function pageDate(url: string, {documents, lang}: Content): string {
  const date = documents.find(({id}) => id === url)?.date;
  return date ? ` (${formatDate(date, lang) ?? date})` : '';
}

function isPage(source: Source): source is Extract<Source, {document: 'region' | 'web'}> {
  return source.document === 'region' || source.document === 'web';
}

/** The locator of all that is quoted of the factsheet. */
function factsheetLines(sources: readonly Source[]): string {
  return sources
    .flatMap((source) => (source.document === 'factsheet' ? [source.locator] : []))
    .join(', ');
}

/** "factsheet, Risico's op de weg en Wie zit er aan het stuur": what a reader can find, as a line is not. */
function inSections(locator: string, {map, lang}: Content, own: (text: string) => string): string {
  const names = factsheetSections(locator).map((name) =>
    name === 'introduction' || name === 'colophon' ? sourcesTexts[name]() : own(map.sections[name]),
  );
  return sourcesTexts.factsheet({sections: new Intl.ListFormat(lang).format(names)});
}

/** Where a statement comes from, for a file: a page by its address, a law by its title and article. */
export function sourceText(source: Source, content: Content): string {
  return describe(source, content, (text) => text);
}

/** @param own - Marks a text that can be in another language, or leaves it as it is. */
function describe(source: Source, content: Content, own: (text: string) => string): string {
  const {documents, organisation, lang} = content;
  switch (source.document) {
    case 'factsheet':
      return `${inSections(source.locator, content, own)} (${inLines(source.locator)})`;
    case 'publications':
      return sourcesTexts.publications();
    case 'law': {
      const short = shortName(source);
      const title = documents.find(({id}) => id === short)?.title ?? short;
      return lawArticle(source.locator.slice(short.length + 1), own(title));
    }
    case 'region':
    case 'web':
      return source.locator;
    case 'editorial':
      return sourcesTexts.editorial();
    case 'local':
      return [
        source.locator && own(source.locator),
        filledIn(
          organisation ? own(organisation.name) : sourcesTexts.thisOrganisation(),
          formatDate(source.verifiedOn ?? '', lang) ?? source.verifiedOn,
        ),
      ]
        .filter(Boolean)
        .join(', ');
  }
}

/** "regel 71", and "regels 88–91". */
function inLines(lines: string): string {
  return /[-,]/.test(lines)
    ? sourcesTexts.lines({lines: lines.replaceAll('-', '–')})
    : sourcesTexts.line({lines});
}

function filledIn(organisation: string, date: string | undefined): string {
  return date
    ? sourcesTexts.filledInAndChecked({organisation, date})
    : sourcesTexts.filledIn({organisation});
}

/** What stands between the numbers of an article, in Dutch as the law has it. */
const PARTS = {'tot en met': 'upTo', lid: 'paragraph', onder: 'point', en: 'and'} as const;

/** "Wet veiligheidsregio's, artikel 39 lid 1 en 2". */
function lawArticle(article: string, law: string): string {
  return sourcesTexts.lawArticle({
    law,
    article: article.replace(/\b(tot en met|lid|onder|en)\b/g, (part) =>
      sourcesTexts.articleParts[PARTS[part as keyof typeof PARTS]](),
    ),
  });
}

/** "Wvr" of "Wvr 39 lid 1". */
function shortName({locator}: LawSource): string {
  return locator.split(' ', 1)[0] ?? locator;
}

/** "Wet veiligheidsregio's, artikel 39 lid 1, 40 (wettekst van …, gelezen op …)": one law, all its articles. */
function lawText(
  short: string,
  sources: readonly LawSource[],
  content: Content,
): Piece | readonly Piece[] {
  const law = content.documents.find(({id}) => id === short);
  const articles = sources.map(({locator}) => locator.slice(short.length + 1)).join(', ');
  const date = (day = ''): string => formatDate(day, content.lang) ?? day;
  const read = law?.date
    ? ` (${sourcesTexts.lawText({text: date(law.date), read: date(sources[0]?.verifiedOn)})})`
    : '';
  const title = law ? foreign(law.title, content) : short;
  return inLanguages(`${lawArticle(articles, title)}${read}`);
}
