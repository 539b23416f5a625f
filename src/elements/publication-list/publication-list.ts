import {
  html,
  noChange,
  nothing,
  type LitElement,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {property, state} from '../../internal/decorators.js';
import {ROAD_IDS} from '../../content/model/ids.js';
import type {Content, Publication, PublicationGroup, RoadId} from '../../content/model/schema.js';
import {oneOf} from '../../internal/one-of.js';
import {base} from '../../styles/base.styles.js';
import {fieldStyles} from '../../styles/field.styles.js';
import {statementStyles} from '../../styles/statement.styles.js';
import {tokens} from '../../styles/tokens.styles.js';
import {heading} from '../../templates/heading.js';
import {inItsLanguage, langOf} from '../../templates/languages.js';
import {origin, renderSourceLine} from '../../templates/source-line.js';
import {hasOwnTitle} from '../../templates/own-title.js';
import {cites} from '../../templates/sources.js';
import {PrintedElement} from '../printed-element.js';
import {
  choicesOf,
  FACETS,
  inOtherContent,
  search,
  type Choice,
  type Choices,
  type Facet,
  type Query,
} from './filter.js';
import {styles} from './publication-list.styles.js';
import {texts} from './texts.js';

/** Up to this many publications are seen at a glance: no search and no filters. */
const FEW = 5;

/** Up to this many the filters are behind one button, because the list is nearly as short as they are. */
const FOLDED = 12;

/** How many cards there are at first, and how many the button adds. */
const STEP = 20;

/** Time in milliseconds without a key after which the number of results is announced. */
const PAUSE = 500;

/**
 * Lists the publications in their groups, with a search field and filters when there are many.
 *
 * @tag cwk-publication-list
 * @csspart heading - The headings.
 * @csspart narrow - What opens the search field and the filters of a short list.
 * @csspart filters - The box with the search field and the filters.
 * @csspart count - The number of publications found.
 * @csspart list - Each `<ul>` with one item per publication.
 * @csspart card - The box around a publication.
 * @csspart more - The button that shows more publications.
 * @csspart source-line - Source, date and disclaimer.
 */
export class CwkPublicationList extends PrintedElement {
  static override readonly styles = [tokens, base, statementStyles, fieldStyles, styles];

  /** The road whose publications are listed, by default of all roads. */
  @property() road: RoadId | undefined;

  /** Id of the group that the list is narrowed to at the start, by default all groups. */
  @property() group: string | undefined;

  /** What the visitor asks for; its group is undefined until the visitor chooses one. */
  @state() private query: Query = {};

  @state() private limit = STEP;

  @state() private typing = false;

  /** The content whose choices are known. */
  #prepared: Content | undefined;

  #choices: Choices | undefined;

  #timer: ReturnType<typeof setTimeout> | undefined;

  protected override readonly nameToSkip = (content: Content): string | undefined =>
    this.#listed(content).length > FEW ? texts.title() : undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('group')) {
      this.query = {...this.query, group: undefined};
    }
    if (this.state.status === 'ready' && this.state.content !== this.#prepared) {
      const {content} = this.state;
      if (this.#prepared) {
        this.query = inOtherContent(this.query, this.#prepared, content);
      }
      this.#prepared = content;
      this.#choices = choicesOf(content);
      // Prepares the texts for the first key, which would otherwise wait for it in a list of thousands.
      setTimeout(() => search(content.publications, {words: '?'}));
    }
  }

  protected override renderReady(content: Content): TemplateResult {
    const road = this.#onlyRoad;
    const listed = this.#listed(content);
    const groups = content.groups.map(({id}) => id);
    const start = oneOf(this, 'group', this.group, groups, undefined);
    const many = listed.length > FEW;
    // Without filters to change it, a question that was asked before must not narrow the list.
    const query = many
      ? {...this.query, group: this.query.group ?? start, ...(road && {road: undefined})}
      : {group: start};
    const found = search(listed, query);
    const onScreen = groups
      .flatMap((id) => found.filter((each) => each.group === id))
      .slice(0, this.limit);
    const shown = this.printing.whole ? this.#forPaper(content, onScreen, start) : onScreen;
    // Once for all, where it holds for each that has no link.
    const unlinked = shown.filter(({url}) => !url);
    const told = unlinked.length > 1 && unlinked.every((each) => hasOwnTitle(each, each.url));
    return html`
      ${heading(this.depth, texts.title())}
      ${many ? this.#renderSearch(this.#renderFilters(query, road, content), listed.length, Boolean(start)) : nothing}
      ${many ? this.#renderCount(texts.found({count: found.length})) : nothing}
      ${told ? html`<p class="quiet">${texts.ownTitles()}</p>` : nothing}
      ${content.groups.map((each) =>
        this.#renderGroup(
          each,
          content,
          shown.filter((publication) => publication.group === each.id),
          told,
        ),
      )}
      ${shown.length ? this.#renderMore(found.length - shown.length) : this.#renderNothing(many)}
      ${renderSourceLine(content, listed.some(({sources}) => cites(sources, 'publications')) ? origin(content, 'publications') : '')}
    `;
  }

  /**
   * All publications that the editor of the page wants listed, whatever the visitor asked for. What is on
   * screen comes first, so that each card stays as the visitor left it.
   */
  #forPaper(
    {publications}: Content,
    onScreen: readonly Publication[],
    group: string | undefined,
  ): readonly Publication[] {
    const road = this.#onlyRoad;
    return [
      ...onScreen,
      ...search(publications, {group}).filter(
        (each) => !onScreen.includes(each) && (!road || each.road === road),
      ),
    ];
  }

  #listed({publications}: Content): readonly Publication[] {
    const road = this.#onlyRoad;
    return publications.filter((each) => !road || each.road === road);
  }

  /** The road that the editor has narrowed the list to. */
  get #onlyRoad(): RoadId | undefined {
    return oneOf(this, 'road', this.road, ROAD_IDS, undefined);
  }

  /** The search field and the filters, which are one tap away in a short list, unless the editor narrowed it. */
  #renderSearch(filters: TemplateResult, count: number, narrowed: boolean): TemplateResult {
    return count > FOLDED
      ? filters
      : html`<details class="narrow" part="narrow" ?open=${narrowed}>
          <summary>${texts.narrow()}</summary>
          ${filters}
        </details>`;
  }

  #renderFilters(query: Query, road: RoadId | undefined, content: Content): TemplateResult {
    return html`<div class="filters" part="filters" @input=${this.#narrow}>
      <label class="field search"
        >${texts.search()}<input type="search" name="words" .value=${query.words ?? ''}
      /></label>
      ${FACETS.filter((facet) => facet !== 'road' || !road).map((facet) => renderFilter(facet, this.#choices?.[facet] ?? [], query[facet], content))}
    </div>`;
  }

  /** For the eye at once; for the ear when the typing pauses, because each change of the status is read out. */
  #renderCount(count: string): TemplateResult {
    return html`<p class="quiet" part="count" aria-hidden="true">${count}</p>
      <p class="visually-hidden" role="status">${this.typing ? noChange : count}</p>`;
  }

  #renderGroup(
    {title}: PublicationGroup,
    content: Content,
    publications: readonly Publication[],
    told: boolean,
  ): TemplateResult | typeof nothing {
    return publications.length
      ? html`<section>
          ${heading(this.depth + 1, inItsLanguage(title, content), 'section-title')}
          <ul class="plain" part="list">
            ${publications.map(
              ({id}) =>
                html`<li>
                  <cwk-publication-card
                    no-source
                    .compact=${true}
                    .remarkTold=${told}
                    exportparts="card"
                    publication=${id}
                    heading-level=${this.depth + 2}
                  ></cwk-publication-card>
                </li>`,
            )}
          </ul>
        </section>`
      : nothing;
  }

  #renderMore(rest: number): TemplateResult | typeof nothing {
    return rest > 0
      ? html`<button type="button" class="button" part="more" @click=${this.#showMore}>
          ${texts.more({count: Math.min(rest, STEP)})}
        </button>`
      : nothing;
  }

  #renderNothing(canClear: boolean): TemplateResult {
    return canClear
      ? html`<p>${texts.nothingFound()}</p>
          <button type="button" class="button" @click=${this.#clear}>${texts.clear()}</button>`
      : html`<p>${texts.none()}</p>`;
  }

  #ask(query: Query): void {
    this.query = query;
    this.limit = STEP;
    this.typing = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.typing = false;
    }, PAUSE);
  }

  readonly #narrow = ({target}: Event): void => {
    const {name, value} = target as HTMLInputElement | HTMLSelectElement;
    this.#ask({...this.query, [name]: value});
  };

  readonly #clear = (): void => {
    // An empty group, because an undefined one would bring back the start value.
    this.#ask({group: ''});
    this.renderRoot.querySelector('input')?.focus();
  };

  readonly #showMore = async (): Promise<void> => {
    const first = this.limit;
    this.limit += STEP;
    await this.updateComplete;
    const card = this.renderRoot.querySelectorAll<LitElement>('cwk-publication-card')[first];
    await card?.updateComplete;
    card?.focus();
  };
}

function renderFilter(
  facet: Facet,
  choices: readonly Choice[],
  chosen: string | undefined,
  content: Content,
): TemplateResult | typeof nothing {
  return choices.length > 1
    ? html`<label class="field"
        >${texts.filters[facet]()}<select name=${facet}>
          <option value="" .selected=${!chosen}>${texts.all()}</option>
          ${choices.map(
            ([value, label]) =>
              html`<option
                value=${value}
                lang=${langOf(label, content)}
                .selected=${value === chosen}
              >
                ${label}
              </option>`,
          )}
        </select></label
      >`
    : nothing;
}

declare global {
  interface HTMLElementTagNameMap {
    'cwk-publication-list': CwkPublicationList;
  }
}
