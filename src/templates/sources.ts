import {html, type TemplateResult} from 'lit';
import type {Content, Source} from '../content/schema.js';
import {messages as m} from '../i18n/messages.js';
import {formatDate} from '../internal/dates.js';
import {hostName, link} from './link.js';

/** Renders where a statement comes from: "Bron: factsheet, regels 88–91". */
export function renderSources(sources: readonly Source[], content: Content): TemplateResult {
  return html`<small class="sources" part="sources"
    >${`${m.source}: `}${sources.map(
      (source, index) => html`${index ? '; ' : ''}${renderSource(source, content)}`,
    )}</small
  >`;
}

/** Whether a statement rests on one of the two source documents, and not on law, region, web or editors. */
export function isFromDocuments(sources: readonly Source[]): boolean {
  return sources.some(({document}) => document === 'factsheet' || document === 'publications');
}

function renderSource(source: Source, content: Content): string | TemplateResult {
  switch (source.document) {
    case 'factsheet':
      return m.factsheetLines(source.locator);
    case 'publications':
      return m.publicationsLines(source.locator);
    case 'law':
      return lawText(source.locator, source.verifiedOn, content);
    case 'region':
    case 'web':
      return link(source.locator, hostName(source.locator) ?? source.locator);
    case 'editorial':
      return m.editorial;
  }
}

/** "Wvr 39 lid 1" → "Wet veiligheidsregio's, artikel 39 lid 1 (wettekst van …, gelezen op …)". */
function lawText(locator: string, verifiedOn: string, content: Content): string {
  const [short = '', ...article] = locator.split(' ');
  const law = content.documents.find(({id}) => id === short);
  const date = (day: string): string => formatDate(day, content.lang) ?? day;
  const read = law?.date ? ` (${m.lawText(date(law.date), date(verifiedOn))})` : '';
  return `${m.lawArticle(article.join(' '), law?.title ?? short)}${read}`;
}
