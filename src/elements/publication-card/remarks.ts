import {html, nothing, type TemplateResult} from 'lit';
import type {Content, Publication} from '../../content/model/schema.js';
import {icon, WARNING} from '../../templates/icons.js';
import {foreign, inItsLanguage, inLanguages, langOf} from '../../templates/languages.js';
import {link} from '../../templates/link.js';
import {hasOwnTitle} from '../../templates/own-title.js';
import {cites, renderSources, renderSourcesWord} from '../../templates/sources.js';
import {texts} from './texts.js';

/** What the card shows of a publication. */
interface Shown {
  readonly title: string;
  readonly url: string | undefined;
  /** A list has said that a title without a link is of the editors. */
  readonly told: boolean;
  /** The remarks are behind "Meer" already. */
  readonly folded: boolean;
}

/** Renders the warning that this edition may be old, with its source in one word, and in full on paper. */
export function renderEdition(
  {edition}: Publication,
  content: Content,
): TemplateResult | typeof nothing {
  return edition
    ? html`<p class="quiet notice" part="edition">
        ${icon(WARNING)} ${inItsLanguage(edition.text, content)}
        ${renderSourcesWord(edition.sources, content, 'edition-sources')}<span class="on-paper"
          >${renderSources(edition.sources, content)}</span
        >
      </p>`
    : nothing;
}

/** Renders where the publication can be found, and what of the card is not from the source page. */
export function renderRemarks(
  publication: Publication,
  {title, url, told, folded}: Shown,
  content: Content,
): readonly TemplateResult[] {
  const {foundTitle, original, sources, urlSources} = publication;
  const hasTitleOfEditors = hasOwnTitle(publication, url);
  const remarks = [
    !url &&
      !(told && hasTitleOfEditors) &&
      html`<p class="quiet">
        ${hasTitleOfEditors ? `${texts.noLink()} ${texts.ownTitle()}` : texts.noLink()}
      </p>`,
    !cites(sources, 'publications') &&
      html`<p class="quiet">${texts.elsewhere()} ${renderSources(sources, content)}</p>`,
    urlSources &&
      html`<p class="quiet">${texts.linkElsewhere()} ${renderSources(urlSources, content)}</p>`,
    foundTitle &&
      html`<p class="quiet">
        ${texts.foundTitle()}
        ${link(foundTitle.url, foundTitle.text, langOf(foundTitle.text, content))}
      </p>`,
    original && renderOriginal(original, title, folded, content),
  ];
  return remarks.filter((each) => each !== false && each !== undefined);
}

/** Renders what the source page says in other words: in a list at once, and on a card alone one tap away. */
function renderOriginal(
  original: NonNullable<Publication['original']>,
  title: string,
  folded: boolean,
  content: Content,
): TemplateResult {
  const list = html`<ul>
    ${Object.values(original).map((value) => html`<li>${inLanguages(foreign(`“${value}”`, content, value))}</li>`)}
  </ul>`;
  return folded
    ? html`<div class="quiet">
        <p>${`${texts.original()}:`}</p>
        ${list}
      </div>`
    : html`<details class="quiet">
        <summary>
          ${texts.original()}<span class="visually-hidden"
            >${inLanguages(` (${foreign(title, content)})`)}</span
          >
        </summary>
        ${list}
      </details>`;
}
