import {html, nothing, type TemplateResult} from 'lit';
import {property} from '../../internal/decorators.js';
import {inWords} from '../../internal/dictionary.js';
import type {Contact, Content, Resource, RoadId} from '../../content/model/schema.js';
import {Standing} from '../../controllers/beside.js';
import {Looked} from '../../controllers/followed.js';
import {Printing} from '../../controllers/printing.js';
import type {PhaseChoice} from '../../context/situation-context.js';
import {base} from '../../styles/base.styles.js';
import {callStyles} from '../../styles/calls.styles.js';
import {choiceStyles} from '../../styles/choice.styles.js';
import {fieldStyles} from '../../styles/field.styles.js';
import {foldStyles} from '../../styles/fold.styles.js';
import {statementStyles} from '../../styles/statement.styles.js';
import {tokens} from '../../styles/tokens.styles.js';
import {renderCallList, renderContact} from '../../templates/calls.js';
import {renderChoice} from '../../templates/choice.js';
import {heading} from '../../templates/heading.js';
import {inItsLanguage, langOf} from '../../templates/languages.js';
import {originOf, renderSourceLine, renderSourcesSwitch} from '../../templates/source-line.js';
import {areFromFactsheet} from '../../templates/sources.js';
import type {Rendering} from '../../templates/statement.js';
import {TermMarker} from '../../templates/terms.js';
import {renderWords} from '../../templates/words.js';
import {CwkElement} from '../cwk-element.js';
import {renderResource} from './resource.js';
import {texts} from './texts.js';
import {styles} from './wegenwacht.styles.js';

/** What you need first, first. */
const NEEDS = ['call', 'report', 'read', 'exercise'] as const;

/**
 * Lists where a gemeente can get help on one road, with the organisation's own contacts first.
 *
 * @tag cwk-wegenwacht
 * @fires cwk-look - When a visitor chooses the road or the phase to list; `value` holds it.
 * @csspart heading - The headings.
 * @csspart calls - The `<ul>` with the organisation's own contacts.
 * @csspart list - Each `<ul>` with one item per resource.
 * @csspart words - The explained words, on paper.
 * @csspart sources-switch - The switch that shows the source of every item.
 * @csspart source-line - Source, date and disclaimer.
 */
export class CwkWegenwacht extends CwkElement {
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

  readonly #printing = new Printing(this);

  /** The road and phase of the last render. */
  #shown = '';

  /** Whether a visitor chose since then, and whether what shows was chosen here: only this widget says what it lists. */
  #chose = false;
  #announces = false;

  constructor() {
    super();
    const choose = (road: RoadId): void => this.#road.choose(road);
    this.addController(new Standing(this, {listed: () => this.#listed, choose}));
  }

  protected override renderReady(content: Content): TemplateResult {
    const road = this.#listed;
    const {active: prints} = this.#printing;
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
      showSources: this.showSources || prints,
    };
    const ofRoad = content.resources.filter((resource) => resource.road === road);
    const listed = ofRoad.filter(({phases}) => shownPhase === 'all' || phases.includes(shownPhase));
    const contacts = shownPhase === 'cold' ? [] : content.contacts;
    const count = contacts.length + listed.length;
    const name = content.map.sections.wegenwacht;
    const title = content.roads.find(({id}) => id === road)?.title;
    return html`
      ${heading(this.depth, renderTitle(name, title, rendering))}
      ${this.road ? nothing : this.#renderRoads(road, content)}
      ${ofRoad.length ? renderChoice('phase', texts.phase(), inWords(texts.phases), phase, this.#choosePhase) : nothing}
      <p class="visually-hidden" role="status">
        ${this.#announces ? texts.listed({count}) : nothing}
      </p>
      ${
        ofRoad.length &&
        shownPhase !== 'cold' &&
        !contacts.length &&
        !listed.some(({need}) => need === 'call')
          ? html`<p class="notice">${texts.noNumbers()}</p>`
          : nothing
      }
      ${NEEDS.map((need) =>
        this.#renderNeed(
          need,
          need === 'call' ? contacts : [],
          listed.filter((resource) => resource.need === need),
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
      ${renderSourceLine(content, originOf(content, ofRoad))}
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

  #renderNeed(
    need: Resource['need'],
    contacts: readonly Contact[],
    resources: readonly Resource[],
    rendering: Rendering,
  ): TemplateResult | typeof nothing {
    return contacts.length || resources.length
      ? html`<section class="need">
          ${heading(this.depth + 1, texts.needs[need](), 'section-title')}
          ${renderCallList(contacts.map((contact) => renderOwn(contact, rendering)))}
          ${
            resources.length
              ? html`<ul class="plain resources" part="list">
                  ${resources.map(
                    (resource) =>
                      html`<li>${renderResource(resource, this.depth + 2, rendering)}</li>`,
                  )}
                </ul>`
              : nothing
          }
        </section>`
      : nothing;
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

/** Renders somebody of the organisation itself. */
function renderOwn(contact: Contact, rendering: Rendering): TemplateResult {
  const sources = [{document: 'local' as const, verifiedOn: contact.verifiedOn}];
  return renderContact({local: true, contact, sources}, rendering);
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
