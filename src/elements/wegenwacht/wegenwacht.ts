import {html, nothing, type TemplateResult} from 'lit';
import {property} from '../../internal/decorators.js';
import {inWords} from '../../internal/dictionary.js';
import {helpOn} from '../../content/answers/helplines.js';
import type {Content, Resource, RoadId} from '../../content/model/schema.js';
import {Standing} from '../../controllers/beside.js';
import {Looked} from '../../controllers/followed.js';
import type {PhaseChoice} from '../../context/situation-context.js';
import {base} from '../../styles/base.styles.js';
import {callStyles} from '../../styles/calls.styles.js';
import {choiceStyles} from '../../styles/choice.styles.js';
import {fieldStyles} from '../../styles/field.styles.js';
import {foldStyles} from '../../styles/fold.styles.js';
import {statementStyles} from '../../styles/statement.styles.js';
import {tokens} from '../../styles/tokens.styles.js';
import {renderChoice} from '../../templates/choice.js';
import {renderFold} from '../../templates/fold.js';
import {heading} from '../../templates/heading.js';
import {foreign, inItsLanguage, langOf} from '../../templates/languages.js';
import {originOf, renderSourceLine, renderSourcesSwitch} from '../../templates/source-line.js';
import {areFromFactsheet, cites} from '../../templates/sources.js';
import type {Rendering} from '../../templates/statement.js';
import {TermMarker} from '../../templates/terms.js';
import {renderWords} from '../../templates/words.js';
import {PrintedElement} from '../printed-element.js';
import {renderNumbers} from './numbers.js';
import {renderResources} from './resource.js';
import {texts} from './texts.js';
import {styles} from './wegenwacht.styles.js';

/** What you need first, first. */
const NEEDS = ['call', 'report', 'read', 'exercise'] as const;

/** Up to this many show at once to who prepares; in a crisis reading and practising come after calling and reporting. */
const FEW = 4;

/**
 * Lists where a gemeente can get help on one road: numbers first, those of the organisation itself before the public ones.
 *
 * @tag cwk-wegenwacht
 * @fires cwk-look - When a visitor chooses the road or the phase to list; `value` holds it.
 * @csspart heading - The headings.
 * @csspart calls - Each `<ul>` with contacts of the organisation itself, or with public helplines.
 * @csspart fold - What is one tap away.
 * @csspart list - Each `<ul>` with one item per resource.
 * @csspart words - The explained words, on paper.
 * @csspart sources-switch - The switch that shows the source of every item.
 * @csspart source-line - Source, date and disclaimer.
 */
export class CwkWegenwacht extends PrintedElement {
  static override readonly styles = [
    tokens,
    base,
    statementStyles,
    callStyles,
    foldStyles,
    choiceStyles,
    fieldStyles,
    styles,
  ];

  /** The road whose resources are listed; without it a visitor chooses, and `incidents` is the start. */
  @property() road: RoadId | undefined;

  /** The phase whose resources are listed at the start: `all`, `cold` or `warm`. It goes along when the page is told the phase. */
  @property() phase: PhaseChoice = 'all';

  /** Whether the source of every item shows; a road sets it along with its own. */
  @property({attribute: false}) showSources = false;

  readonly #road = new Looked(this, 'road', 'incidents');

  readonly #phase = new Looked(this, 'phase', 'all');

  /** The road and phase of the last render. */
  #shown = '';

  /** Whether a visitor chose since then, and whether what shows was chosen here: only this widget says what it lists. */
  #chose = false;
  #announces = false;

  protected override readonly nameToSkip = (content: Content): string => {
    const title = titleOf(this.#listed, content);
    return [content.map.sections.wegenwacht, ...(title ? [title] : [])]
      .map((each) => foreign(each, content))
      .join(': ');
  };

  constructor() {
    super();
    const choose = (road: RoadId): void => this.#road.choose(road);
    this.addController(new Standing(this, {listed: () => this.#listed, choose}));
  }

  protected override renderReady(content: Content): TemplateResult {
    const road = this.#listed;
    const {whole: prints} = this.printing;
    const phase = this.#phase.value ?? 'all';
    const shownPhase = prints ? 'all' : phase;
    if (this.#shown !== road + phase) {
      this.#shown = road + phase;
      this.#announces = this.#chose;
    }
    this.#chose = false;
    const rendering: Rendering = {
      content,
      terms: new TermMarker(content),
      sourcesAs: this.printing.sourcesAs(this.showSources),
    };
    const ofRoad = content.resources.filter((resource) => resource.road === road);
    const {contacts, lines, resources, count} = helpOn(road, shownPhase, content);
    const listed = [...lines.flatMap(({alike}) => alike), ...resources];
    const isCold = shownPhase === 'cold';
    const name = content.map.sections.wegenwacht;
    const title = titleOf(road, content);
    const needs = NEEDS.map((need) => ({
      need,
      resources: resources.filter((resource) => resource.need === need),
      hasNumbers: need === 'call' && contacts.length + lines.length > 0,
    })).filter(({resources, hasNumbers}) => resources.length || hasNumbers);
    return html`
      ${heading(this.depth, renderTitle(name, title, rendering))}
      ${this.road ? nothing : this.#renderRoads(road, content)}
      ${ofRoad.length ? renderChoice('phase', texts.phase(), inWords(texts.phases), phase, this.#choosePhase) : nothing}
      <p class="visually-hidden" role="status">
        ${this.#announces ? texts.listed({count}) : nothing}
      </p>
      ${
        ofRoad.length && !isCold && needs[0]?.need !== 'call'
          ? html`<p class="notice">${texts.noNumbers()}</p>`
          : nothing
      }
      ${needs.map(({need, resources, hasNumbers}, index) =>
        this.#renderNeed(
          need,
          hasNumbers ? renderNumbers(contacts, lines, this.depth + 2, rendering) : nothing,
          resources,
          index > 0 && (isCold ? resources.length > FEW : need === 'read' || need === 'exercise'),
          rendering,
        ),
      )}
      ${listed.length ? nothing : html`<p>${texts.noResources()}</p>`}
      ${
        areFromFactsheet(listed)
          ? html`<div part="sources-switch">
              ${renderSourcesSwitch(this.showSources, this.#toggleSources)}
            </div>`
          : nothing
      }
      ${prints ? renderWords(this.depth + 1, rendering) : nothing}
      ${renderSourceLine(content, originOfHelp(content, ofRoad))}
    `;
  }

  /** The road whose help is listed. */
  get #listed(): RoadId {
    return this.road ? this.#road.start : (this.#road.value ?? 'incidents');
  }

  /** The roads with help, where there is something to choose. */
  #renderRoads(chosen: RoadId, content: Content): TemplateResult | typeof nothing {
    const roads = content.roads.filter(({id}) => content.resources.some(({road}) => road === id));
    return roads.length > 1
      ? html`<p>
          <label class="field"
            >${texts.road()}<select @change=${this.#chooseRoad}>
              ${roads.map(
                ({id, title}) =>
                  html`<option
                    value=${id}
                    lang=${langOf(title, content)}
                    .selected=${id === chosen}
                  >
                    ${title}
                  </option>`,
              )}
            </select></label
          >
        </p>`
      : nothing;
  }

  /** @param folds - What is not for now is one tap away, below what is. */
  #renderNeed(
    need: Resource['need'],
    numbers: unknown,
    resources: readonly Resource[],
    folds: boolean,
    rendering: Rendering,
  ): TemplateResult {
    const list = renderResources(resources, this.depth + 2, rendering);
    const title = texts.needs[need]();
    return folds
      ? renderFold({title, count: resources.length, headingLevel: this.depth + 1}, list)
      : html`<section class="need">
          ${heading(this.depth + 1, title, 'section-title')}${numbers}${list}
        </section>`;
  }

  readonly #chooseRoad = ({target}: Event): void => {
    this.#chose = true;
    this.#road.choose((target as HTMLSelectElement).value as RoadId);
  };

  readonly #choosePhase = (phase: PhaseChoice): void => {
    this.#chose = true;
    this.#phase.choose(phase);
  };

  readonly #toggleSources = (): void => {
    this.showSources = !this.showSources;
  };
}

/** Names the factsheet where the help rests on it, and says once how to tell what does not. */
function originOfHelp(content: Content, resources: readonly Resource[]): string {
  const isMixed =
    areFromFactsheet(resources) && !resources.every(({sources}) => cites(sources, 'factsheet'));
  return [originOf(content, resources), isMixed ? texts.notFromFactsheet() : '']
    .filter(Boolean)
    .join(' ');
}

function titleOf(road: RoadId, {roads}: Content): string | undefined {
  return roads.find(({id}) => id === road)?.title;
}

/** "Wegenwacht: Cyberincidenten en -crises", in which the first word is explained. */
function renderTitle(name: string, road: string | undefined, {content, terms}: Rendering): unknown {
  if (!road) {
    return terms.mark(name);
  }
  const isMixed = [name, road].some((text) => langOf(text, content) !== nothing);
  // One text, unless languages mix.
  return isMixed
    ? [terms.mark(name), ': ', inItsLanguage(road, content)]
    : terms.mark(`${name}: ${road}`);
}

declare global {
  interface HTMLElementTagNameMap {
    'cwk-wegenwacht': CwkWegenwacht;
  }
}
