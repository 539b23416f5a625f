import {html, nothing, type TemplateResult} from 'lit';
import {property} from '../../internal/decorators.js';
import {ROAD_IDS} from '../../content/model/ids.js';
import {inWords} from '../../internal/dictionary.js';
import type {Content, Resource, RoadId} from '../../content/model/schema.js';
import {Looked} from '../../controllers/followed.js';
import {Printing} from '../../controllers/printing.js';
import type {PhaseChoice} from '../../context/situation-context.js';
import {oneOf} from '../../internal/one-of.js';
import {base} from '../../styles/base.styles.js';
import {choiceStyles} from '../../styles/choice.styles.js';
import {statementStyles} from '../../styles/statement.styles.js';
import {tokens} from '../../styles/tokens.styles.js';
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
 * Lists where a gemeente can get help on one road.
 *
 * @tag cwk-wegenwacht
 * @fires cwk-look - When a visitor chooses the phase to list; `value` holds it.
 * @csspart heading - The headings.
 * @csspart list - Each `<ul>` with one item per resource.
 * @csspart words - The explained words, on paper.
 * @csspart sources-switch - The switch that shows the source of every item.
 * @csspart source-line - Source, date and disclaimer.
 */
export class CwkWegenwacht extends CwkElement {
  static override readonly styles = [tokens, base, statementStyles, choiceStyles, styles];

  /** The road whose resources are listed. */
  @property() road: RoadId = 'incidents';

  /** The phase whose resources are listed at the start: `all`, `cold` or `warm`. It goes along when the page is told the phase. */
  @property() phase: PhaseChoice = 'all';

  /** Whether the source of every item shows; a road sets it along with its own. */
  @property({attribute: false}) showSources = false;

  readonly #phase = new Looked(this, 'phase', 'all');

  readonly #printing = new Printing(this);

  /** The phase that was chosen in this widget, until another is chosen elsewhere; only this widget says what it lists. */
  #announced: PhaseChoice | undefined;

  protected override renderReady(content: Content): TemplateResult {
    const road = oneOf(this, 'road', this.road, ROAD_IDS, 'incidents');
    const {active: prints} = this.#printing;
    const phase = this.#phase.value ?? 'all';
    const shownPhase = prints ? 'all' : phase;
    if (this.#announced !== phase) {
      this.#announced = undefined;
    }
    const rendering: Rendering = {
      content,
      terms: new TermMarker(content),
      showSources: this.showSources || prints,
    };
    const ofRoad = content.resources.filter((resource) => resource.road === road);
    const listed = ofRoad.filter(({phases}) => shownPhase === 'all' || phases.includes(shownPhase));
    const name = content.map.sections.wegenwacht;
    const title = content.roads.find(({id}) => id === road)?.title;
    return html`
      ${heading(this.depth, renderTitle(name, title, rendering))}
      ${ofRoad.length ? renderChoice('phase', texts.phase(), inWords(texts.phases), phase, this.#choosePhase) : nothing}
      <p class="visually-hidden" role="status">
        ${this.#announced ? texts.listed({count: listed.length}) : nothing}
      </p>
      ${
        ofRoad.length &&
        shownPhase !== 'cold' &&
        !content.contacts.length &&
        !listed.some(({need}) => need === 'call')
          ? html`<p class="notice">${texts.noNumbers()}</p>`
          : nothing
      }
      ${
        listed.length
          ? NEEDS.map((need) =>
              this.#renderNeed(
                need,
                listed.filter((resource) => resource.need === need),
                rendering,
              ),
            )
          : html`<p>${texts.noResources()}</p>`
      }
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

  #renderNeed(
    need: Resource['need'],
    resources: readonly Resource[],
    rendering: Rendering,
  ): TemplateResult | typeof nothing {
    return resources.length
      ? html`<section class="need">
          ${heading(this.depth + 1, texts.needs[need](), 'section-title')}
          <ul class="plain resources" part="list">
            ${resources.map(
              (resource) => html`<li>${renderResource(resource, this.depth + 2, rendering)}</li>`,
            )}
          </ul>
        </section>`
      : nothing;
  }

  readonly #choosePhase = (phase: PhaseChoice): void => {
    this.#announced = phase;
    this.#phase.choose(phase);
  };

  readonly #toggleSources = (): void => {
    this.showSources = !this.showSources;
  };
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
