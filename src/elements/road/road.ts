import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from '../../internal/decorators.js';
import {helpOn, linesFor} from '../../content/answers/helplines.js';
import {ROAD_IDS} from '../../content/model/ids.js';
import type {Content, Road, RoadId} from '../../content/model/schema.js';
import {follow} from '../../context/follow.js';
import {situationContext} from '../../context/situation-context.js';
import {Beside, type Standing} from '../../controllers/beside.js';
import {oneOf} from '../../internal/one-of.js';
import {base} from '../../styles/base.styles.js';
import {contradictionStyles} from '../../styles/contradiction.styles.js';
import {foldStyles} from '../../styles/fold.styles.js';
import {statementStyles} from '../../styles/statement.styles.js';
import {tokens} from '../../styles/tokens.styles.js';
import {renderFold} from '../../templates/fold.js';
import {heading} from '../../templates/heading.js';
import {foreign, inItsLanguage, langOf} from '../../templates/languages.js';
import {link} from '../../templates/link.js';
import {roadNumberTexts} from '../../templates/road-number.texts.js';
import {originOf, renderSourceLine, renderSourcesSwitch} from '../../templates/source-line.js';
import {areFromFactsheet} from '../../templates/sources.js';
import {renderStatement, type Rendering} from '../../templates/statement.js';
import {TermMarker} from '../../templates/terms.js';
import {renderWords} from '../../templates/words.js';
import {PrintedElement} from '../printed-element.js';
import {styles} from './road.styles.js';
import {
  actorsOf,
  renderDirection,
  renderIncidents,
  renderStatements,
  renderWheel,
} from './sections.js';
import {texts} from './texts.js';

/**
 * Shows one road: what it is for and which way to go, and one tap away its goal, risks, who is at the wheel, wegenwacht,
 * examples, known incidents and colophon.
 *
 * Where a wegenwacht with the same content stands on the page, it points there.
 *
 * @tag cwk-road
 * @csspart heading - The headings.
 * @csspart section - Each of the sections.
 * @csspart fold - Each of the sections that are one tap away.
 * @csspart contradiction - Where sources disagree, one tap away.
 * @csspart words - The explained words, on paper.
 * @csspart source-line - Source, date and disclaimer.
 */
export class CwkRoad extends PrintedElement {
  static override readonly styles = [
    tokens,
    base,
    statementStyles,
    contradictionStyles,
    foldStyles,
    styles,
  ];

  /** The road that is shown. */
  @property() road: RoadId = 'incidents';

  @state() private showSources = false;

  /** Whether the wegenwacht beside it could not be shown. */
  @state() private repeats = false;

  readonly #beside = new Beside(this);

  readonly #told = follow(this, situationContext);

  protected override readonly nameToSkip = (content: Content): string | undefined => {
    const title = this.#roadOf(content)?.title;
    return title && foreign(title, content);
  };

  #roadOf({roads}: Content): Road | undefined {
    const shown = oneOf(this, 'road', this.road, ROAD_IDS, 'incidents');
    return roads.find(({id}) => id === shown);
  }

  protected override renderReady(content: Content): TemplateResult | typeof nothing {
    const road = this.#roadOf(content);
    if (!road) {
      return nothing;
    }
    const title = inItsLanguage(road.title, content);
    const rendering: Rendering = {
      content,
      terms: new TermMarker(content),
      sourcesAs: this.printing.sourcesAs(this.showSources),
    };
    const {summary, goal = [], risks = [], wheel = []} = road;
    const statements = [summary, ...goal, ...risks, ...wheel];
    return html`
      <div class="head ${road.id}">
        ${heading(
          this.depth,
          html`<span class="number"
              ><span>${roadNumberTexts.number({number: road.number})}</span></span
            >
            ${title}`,
        )}
        <div class="summary">
          ${renderStatement(road.summary, rendering)} ${renderStatement(road.coverage, rendering)}
        </div>
      </div>
      ${this.#renderSections(road, rendering)}
      <div class="foot">
        ${renderStatement(road.advice, rendering)}
        <p>${link(road.page.url, road.page.title, langOf(road.page.title, content))}</p>
      </div>
      ${
        // What does not rest on the factsheet has its source beside it already.
        areFromFactsheet(statements)
          ? renderSourcesSwitch(this.showSources, this.#toggleSources)
          : nothing
      }
      ${this.printing.whole ? this.#renderWords(road, rendering) : nothing}
      ${renderSourceLine(content, originOf(content, statements))}
    `;
  }

  #renderSections(road: Road, rendering: Rendering): TemplateResult {
    const {content} = rendering;
    const level = this.depth + 1;
    const title = (name: keyof Content['map']['sections']): unknown =>
      inItsLanguage(content.map.sections[name], content);
    const {direction, goal, risks, wheel, examples, colophon} = road;
    const shown = new Set<string>();
    return html`
      ${
        direction
          ? html`<section class="section" part="section">
              ${heading(level, title('direction'), 'section-title')}
              ${renderDirection(direction, this.#phase, level + 1, shown, rendering)}
            </section>`
          : nothing
      }
      <div class="section">
        ${renderStatements(level, title('goal'), goal, rendering)}
        ${renderStatements(level, title('risks'), risks, rendering, risks?.length)}
        ${
          wheel
            ? renderFold(
                {
                  title: title('wheel'),
                  count: actorsOf(wheel).length,
                  headingLevel: level,
                  part: 'section',
                },
                renderWheel(wheel, level + 1, shown, rendering),
              )
            : nothing
        }
        ${this.#renderWegenwacht(road, title('wegenwacht'), rendering)}
        ${renderStatements(level, texts.examples(), examples, rendering, examples?.length)}
        ${renderIncidents(road.id, level, rendering)}
        ${renderStatements(
          level,
          areFromFactsheet(colophon ?? []) ? texts.colophon() : texts.about(),
          colophon,
          rendering,
        )}
      </div>
    `;
  }

  get #phase(): 'cold' | 'warm' {
    return this.#told.value?.phase?.answer ?? 'warm';
  }

  /** What it lists, or the way to the wegenwacht that lists the same on this page. */
  #renderWegenwacht(
    {id}: Road,
    title: unknown,
    {content}: Rendering,
  ): TemplateResult | typeof nothing {
    const level = this.depth + 1;
    const ofRoad = content.resources.filter(({road}) => road === id);
    if (!ofRoad.length) {
      return nothing;
    }
    const beside = this.#wegenwachtBeside(id, content);
    return beside
      ? html`<section class="beside" part="section">
          ${heading(level, title, 'section-title')}
          <button type="button" class="button" @click=${() => this.#goTo(beside, id)}>
            ${texts.goToWegenwacht()}
          </button>
        </section>`
      : renderFold(
          {
            title,
            count: helpOn(id, this.#told.value?.phase?.answer ?? 'all', content).count,
            headingLevel: level,
            open: this.repeats,
            part: 'section',
          },
          html`<cwk-wegenwacht
            road=${id}
            heading-level=${level}
            .showSources=${this.showSources}
          ></cwk-wegenwacht>`,
        );
  }

  #wegenwachtBeside(id: RoadId, content: Content): Standing | undefined {
    return this.repeats ? undefined : this.#beside.find(id, content, this.printing.whole);
  }

  readonly #goTo = async (beside: Standing, id: RoadId): Promise<void> => {
    if (!(await beside.goTo(id))) {
      this.repeats = true;
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('summary:has(+ * > cwk-wegenwacht)')?.focus();
    }
  };

  /** With the words of the wegenwacht, which prints no list of its own here. */
  #renderWords({id}: Road, rendering: Rendering): TemplateResult | typeof nothing {
    const {map, resources} = rendering.content;
    const ofRoad = resources.filter(({road}) => road === id);
    if (ofRoad.length && !this.#wegenwachtBeside(id, rendering.content)) {
      rendering.terms.note(
        ofRoad,
        linesFor(id, ofRoad, rendering.content),
        map.sections.wegenwacht,
      );
    }
    return renderWords(this.depth + 1, rendering);
  }

  readonly #toggleSources = (): void => {
    this.showSources = !this.showSources;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'cwk-road': CwkRoad;
  }
}
