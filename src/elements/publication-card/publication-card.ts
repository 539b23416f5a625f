import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from '../../internal/decorators.js';
import type {Content, Publication} from '../../content/model/schema.js';
import {formatDate} from '../../internal/dates.js';
import {language} from '../../internal/dictionary.js';
import {quoted} from '../../internal/quoted.js';
import {safeUrl} from '../../internal/safe-url.js';
import {warn} from '../../internal/warn.js';
import {base} from '../../styles/base.styles.js';
import {foldStyles} from '../../styles/fold.styles.js';
import {statementStyles} from '../../styles/statement.styles.js';
import {tokens} from '../../styles/tokens.styles.js';
import {authorInFull, joinNames} from '../../templates/authors.js';
import {renderMore} from '../../templates/fold.js';
import {heading} from '../../templates/heading.js';
import {foreign, inLanguages, langOf} from '../../templates/languages.js';
import {link} from '../../templates/link.js';
import {origin, renderSourceLine} from '../../templates/source-line.js';
import {cites} from '../../templates/sources.js';
import {CwkElement} from '../cwk-element.js';
import {watchOverflow} from './overflow.js';
import {renderEdition, renderRemarks} from './remarks.js';
import {styles} from './publication-card.styles.js';
import {texts} from './texts.js';

/**
 * Shows one publication: a built-in one by its id, or any other from the attributes alone.
 *
 * An attribute next to `publication` wins, so that an editor can give a built-in publication the link that
 * the source lacks.
 *
 * @tag cwk-publication-card
 * @slot - The description, or with `publication` what shows until the content is there.
 * @csspart card - The box around the publication.
 * @csspart heading - The heading with the title.
 * @csspart badge - The kind of document, and the date.
 * @csspart authors - The line with the authors and the number of pages.
 * @csspart text - The description.
 * @csspart more - The button that shows the rest of a long description.
 * @csspart edition - What the reader must know about this edition.
 * @csspart source-line - Source, date and disclaimer of a built-in publication.
 */
export class CwkPublicationCard extends CwkElement {
  static override readonly styles = [tokens, base, statementStyles, foldStyles, styles];

  /** Id of a publication in the content, such as `ibd-ransomware`. */
  @property() publication: string | undefined;

  /** The title. */
  @property() heading: string | undefined;

  /** Where the publication is: an https, http, mailto, tel or relative URL. */
  @property() href: string | undefined;

  /** Names of the authors, separated by `;`. */
  @property() authors: string | undefined;

  /** When it came out: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  @property() date: string | undefined;

  /** What kind of document it is, such as `Factsheet`. */
  @property() type: string | undefined;

  /** The number of pages. */
  @property() pages: string | undefined;

  /** Leaves out the line with source, date and disclaimer, where the page has it already. */
  @property({attribute: 'no-source', type: Boolean}) noSource = false;

  /** In a list: kind, date and a short text show, and the rest is one tap away; a list sets it. */
  @property({attribute: false}) compact = false;

  /** Leaves out that the title is of the editors, where a list says it once for all. */
  @property({attribute: false}) remarkTold = false;

  /** Whether the description needs more than the three lines of first sight. */
  @state() private long = false;

  @state() private open = false;

  override connectedCallback(): void {
    super.connectedCallback();
    // What needs the layout was not known while the card was off the page.
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('publication')) {
      this.open = false;
    }
  }

  protected override updated(changed: PropertyValues): void {
    const text = this.renderRoot.querySelector('.text > *');
    if (text && changed.get('long') === undefined) {
      watchOverflow(text, this.#onOverflow);
    }
  }

  /** Moves the focus to the heading, because the card itself cannot have it. */
  override focus(options?: FocusOptions): void {
    const title = this.renderRoot.querySelector<HTMLElement>('.item-title');
    if (title) {
      title.tabIndex = -1;
      title.focus(options);
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.state.status === 'ready' || this.needsContent()
      ? super.render()
      : html`<div class="widget">${this.renderReady()}</div>`;
  }

  /** A card that an editor made needs none. */
  protected override needsContent(): boolean {
    return Boolean(this.publication && !this.#heading);
  }

  protected override renderReady(content?: Content): TemplateResult {
    const known = content && publicationOf(content, this.publication);
    // A list drops its old cards when the content changes, and they need not be known any more.
    if (this.publication && content && !known && this.isConnected) {
      warn(this, `publication must be an id in the content, but was ${quoted(this.publication)}.`);
    }
    const title = this.#heading ?? known?.title;
    if (!title) {
      return this.#renderFallback();
    }
    const lang = content?.lang ?? language();
    const own = (text: string, of = text): string => (content ? foreign(text, content, of) : text);
    const url = this.#url() ?? known?.url;
    const pages = this.#pages() ?? known?.pages;
    const names = this.authors
      ? this.authors.split(';').map((name) => name.trim())
      : (known?.authors.map((author) => own(authorInFull(author), author.name)) ?? []);
    const details = [joinNames(names.filter(Boolean), lang), pages && texts.pages({count: pages})]
      .filter(Boolean)
      .join('\u00a0· ');
    const type = this.type || known?.type;
    const date = this.date || known?.date;
    const by = details
      ? html`<p class="quiet" part="authors">${inLanguages(details)}</p>`
      : nothing;
    const remarks =
      known && content
        ? renderRemarks(known, {title, url, told: this.remarkTold, folded: this.compact}, content)
        : [];
    const folds = this.compact && Boolean(details || remarks.length);
    return html`
      <div class=${folds ? 'card compact' : 'card'} part="card">
        ${heading(this.depth, link(url, title, content && langOf(title, content)), 'item-title')}
        ${
          type || date
            ? html`<p class="badges">
                ${renderBadge(type && own(type))} ${this.#renderDate(date, lang)}
              </p>`
            : nothing
        }
        ${folds ? nothing : by}
        <div class=${this.open ? 'text' : 'text short'} part="text">
          ${known ? html`<p>${inLanguages(own(known.text))}</p>` : html`<div><slot @slotchange=${this.#onSlotChange}></slot></div>`}
        </div>
        ${this.long && !folds ? this.#renderMore(title) : nothing}
        ${known && content ? renderEdition(known, content) : nothing}
        ${folds ? renderMore(own(title), html`${by}${remarks}`) : remarks}
      </div>
      ${known && content && !this.noSource ? renderSourceLine(content, cites(known.sources, 'publications') ? origin(content, 'publications') : '', {printsAll: false}) : nothing}
    `;
  }

  #renderFallback(): TemplateResult {
    if (!this.publication) {
      warn(this, 'heading is missing; give it, or publication.');
    }
    return html`<slot>${this.publication && texts.unknown({id: this.publication})}</slot>`;
  }

  #renderDate(date: string | undefined, lang: string): TemplateResult | typeof nothing {
    const text = date && formatDate(date, lang);
    if (date && !text) {
      warn(this, `date must be YYYY, YYYY-MM or YYYY-MM-DD, but was ${quoted(date)}.`);
    }
    return text
      ? html`<time class="badge" part="badge" datetime=${date}>${text}</time>`
      : renderBadge(date);
  }

  #renderMore(title: string): TemplateResult {
    const label = this.open ? texts.readLess() : texts.readMore();
    return html`<button
      type="button"
      class="more"
      part="more"
      aria-expanded=${this.open}
      aria-label=${`${label}: ${title}`}
      @click=${this.#toggle}
    >
      ${label}
    </button>`;
  }

  /** The heading if it has words: one of only white space would be a heading without a name. */
  get #heading(): string | undefined {
    return this.heading?.trim() ? this.heading : undefined;
  }

  #url(): string | undefined {
    const url = safeUrl(this.href);
    if (this.href && !url) {
      warn(
        this,
        `href must be an https, http, mailto, tel or relative URL, but was ${quoted(this.href)}.`,
      );
    }
    return url;
  }

  #pages(): number | undefined {
    const pages = Number(this.pages);
    if (Number.isSafeInteger(pages) && pages > 0) {
      return pages;
    }
    if (this.pages) {
      warn(this, `pages must be a whole number above 0, but was ${quoted(this.pages)}.`);
    }
    return undefined;
  }

  readonly #onOverflow = (overflows: boolean): void => {
    this.long = this.open || overflows;
  };

  readonly #onSlotChange = (): void => this.requestUpdate();

  readonly #toggle = (): void => {
    this.open = !this.open;
  };
}

/** The publications of a content by their ids, because twenty cards search ten thousand at each key. */
const indexes = new WeakMap<Content, ReadonlyMap<string, Publication>>();

function publicationOf(content: Content, id = ''): Publication | undefined {
  const index =
    indexes.get(content) ?? new Map(content.publications.map((each) => [each.id, each]));
  indexes.set(content, index);
  return index.get(id);
}

function renderBadge(text: string | undefined): TemplateResult | typeof nothing {
  return text ? html`<span class="badge" part="badge">${inLanguages(text)}</span>` : nothing;
}

declare global {
  interface HTMLElementTagNameMap {
    'cwk-publication-card': CwkPublicationCard;
  }
}
