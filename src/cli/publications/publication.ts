import {formatDate} from '../../internal/dates.js';
import type {Author, Publication, RoadId} from '../../content/model/schema.js';
import {readAuthors} from './authors.js';
import {readDate} from './dates.js';
import {linkOf} from './link.js';
import type {Titled} from './titles.js';

/** What holds for every publication of a page. */
export interface Import {
  readonly road: RoadId;
  /** The https address of the page, if it is known. */
  readonly page?: string | undefined;
  readonly today: Date;
}

/** A publication as it can stand in a content file, still without its id, and what somebody must look at. */
export interface Draft {
  readonly publication: Omit<Publication, 'id' | 'group'>;
  readonly group?: string | undefined;
  /** Where its labels stand in the page. */
  readonly line: number;
  readonly doubts: readonly string[];
}

/** Takes the facts of a publication from a page, and no description: that belongs to who wrote it. */
export function draftOf(titled: Titled, {road, page, today}: Import): Draft {
  const {values, links, unknown, line, before} = titled.entry;
  const date = readDate(values.get('date') ?? '', today);
  const {authors, doubts: authorDoubts} = readAuthors(values.get('authors') ?? '');
  const pages = readPages(values.get('pages') ?? '');
  const type = values.get('type');
  const allLinks = [
    ...(titled.title?.links ?? []),
    ...links,
    ...before.flatMap((each) => each.links),
  ];
  const link = linkOf(allLinks, page);
  const facts = {type: type ?? 'Publicatie', authors, date: date.value, pages: pages.value};
  const title = titleOf(titled);
  const original = {
    ...(authorDoubts.length > 0 &&
      authors[0]?.name !== values.get('authors') && {authors: values.get('authors')}),
    ...(date.value && date.value !== values.get('date') && {date: values.get('date')}),
  };
  return {
    publication: {
      road,
      title: title ?? nameByFacts(facts),
      text: textByFacts(facts),
      authors: [...authors],
      ...(date.value && {date: date.value}),
      type: facts.type,
      ...(pages.value && {pages: pages.value}),
      ...(link.value && {url: link.value}),
      ...(Object.keys(original).length > 0 && {original}),
      sources: [page ? {document: 'web', locator: page} : {document: 'local'}],
    },
    group: titled.group,
    line,
    doubts: [
      ...titleDoubts(titled, title),
      ...(type ? [] : ['de soort is niet gevonden. Er staat nu “Publicatie”']),
      ...authorDoubts,
      ...[date.doubt, pages.doubt, link.doubt].filter((doubt) => doubt !== undefined),
      ...unknown.map((text) => `niet overgenomen: “${text}”`),
    ],
  };
}

function titleOf({title, fromSentence}: Titled): string | undefined {
  return fromSentence ? title?.text.replace(/\.$/, '') : title?.text;
}

function titleDoubts({described, fromSentence, fromHeading}: Titled, title?: string): string[] {
  if (title === undefined) {
    return [
      described
        ? `er is geen titel. Bij “${described}” hoort een titel die u zelf invult in title`
        : 'er is geen titel. Vul die zelf in, in title',
    ];
  }
  if (fromSentence) {
    return [
      'deze zin is gelezen als titel. Is het een beschrijving? Schrijf dan zelf een titel in title',
    ];
  }
  return fromHeading ? [`deze regel is gelezen als titel. Of is het de naam van een groep?`] : [];
}

function readPages(text: string): {value?: number; doubt?: string} {
  const value = Number(/\d+/.exec(text)?.[0] ?? 0);
  if (/^[\s–-]*$/.test(text) || /^\d+$/.test(text.trim())) {
    return value > 0 ? {value} : {};
  }
  return value > 0
    ? {value, doubt: `het aantal pagina's “${text}” is gelezen als ${value}`}
    : {doubt: `het aantal pagina's “${text}” is niet te lezen, en dus weggelaten`};
}

interface Facts {
  readonly type: string;
  readonly authors: readonly Author[];
  readonly date?: string | undefined;
  readonly pages?: number | undefined;
}

/** `Infographic van S. Ebbers en anderen, 1 februari 2021`. */
function nameByFacts({type, authors, date}: Facts): string {
  const [first] = authors;
  const by = first && ` van ${first.name}${authors.length > 1 ? ' en anderen' : ''}`;
  return `${type}${by ?? ''}${date ? `, ${formatDate(date, 'nl') ?? date}` : ''}`;
}

/** A sentence of our own, because a publication needs one and that of the page belongs to who wrote it. */
function textByFacts({type, pages}: Facts): string {
  return pages ? `${type} van ${pages} pagina${pages === 1 ? '' : "'s"}.` : `${type}.`;
}
