import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from '../../internal/decorators.js';
import {ROAD_IDS} from '../../content/model/ids.js';
import type {Content, Road, RoadId} from '../../content/model/schema.js';
import {Printing} from '../../controllers/printing.js';
import {oneOf} from '../../internal/one-of.js';
import {base} from '../../styles/base.styles.js';
import {contradictionStyles} from '../../styles/contradiction.styles.js';
import {statementStyles} from '../../styles/statement.styles.js';
import {tokens} from '../../styles/tokens.styles.js';
import {heading} from '../../templates/heading.js';
import {inItsLanguage, langOf} from '../../templates/languages.js';
import {link} from '../../templates/link.js';
import {roadNumberTexts} from '../../templates/road-number.texts.js';
import {originOf, renderSourceLine, renderSourcesSwitch} from '../../templates/source-line.js';
import {areFromFactsheet} from '../../templates/sources.js';
import {renderStatement, type Rendering} from '../../templates/statement.js';
import {TermMarker} from '../../templates/terms.js';
import {renderWords} from '../../templates/words.js';
import {CwkElement} from '../cwk-element.js';
import {styles} from './road.styles.js';
import {renderDirection, renderIncidents, renderSection, renderWheel} from './sections.js';
import {texts} from './texts.js';

/**
 * Shows one road in full: goal, risks, who is at the wheel, direction, wegenwacht, examples, known incidents, colophon.
 *
 * @tag cwk-road
 * @csspart heading - The headings.
 * @csspart section - Each of the sections.
 * @csspart words - The explained words, on paper.
 * @csspart source-line - Source, date and disclaimer.
 */
export class CwkRoad extends CwkElement {
  static override readonly styles = [tokens, base, statementStyles, contradictionStyles, styles];

  /** The road that is shown. */
  @property() road: RoadId = 'incidents';

  @state() private showSources = false;

  readonly #printing = new Printing(this);

  protected override renderReady(content: Content): TemplateResult | typeof nothing {
    const id = oneOf(this, 'road', this.road, ROAD_IDS, 'incidents');
    const road = content.roads.find((each) => each.id === id);
    if (!road) {
      return nothing;
    }
    const title = inItsLanguage(road.title, content);
    const rendering: Rendering = {
      content,
      terms: new TermMarker(content),
      showSources: this.showSources || this.#printing.active,
    };
    const {summary, goal = [], risks = [], wheel = []} = road;
    const statements = [summary, ...goal, ...risks, ...wheel];
    return html`
      <div class="head ${road.id}">
        ${heading(
          this.depth,
          html`<span class="number">${roadNumberTexts.number({number: road.number})}</span>
            ${title}`,
        )}
        <div class="summary">
          ${renderStatement(road.summary, rendering)} ${renderStatement(road.coverage, rendering)}
        </div>
      </div>
      ${
        // What does not rest on the factsheet has its source beside it already.
        areFromFactsheet(statements)
          ? renderSourcesSwitch(this.showSources, this.#toggleSources)
          : nothing
      }
      ${this.#renderSections(road, rendering)}
      <div class="foot">
        ${renderStatement(road.advice, rendering)}
        <p>${link(road.page.url, road.page.title, langOf(road.page.title, content))}</p>
      </div>
      ${this.#printing.active ? this.#renderWords(road, rendering) : nothing}
      ${renderSourceLine(content, originOf(content, statements))}
    `;
  }

  #renderSections(road: Road, rendering: Rendering): TemplateResult {
    const {content} = rendering;
    const {sections} = content.map;
    const level = this.depth + 1;
    const statements = (title: unknown, list: Road['goal']): TemplateResult | typeof nothing =>
      list
        ? renderSection(
            level,
            title,
            list.map((each) => renderStatement(each, rendering)),
          )
        : nothing;
    const {resources} = content;
    const shown = new Set<string>();
    return html`
      <div class="aside">
        ${statements(inItsLanguage(sections.goal, content), road.goal)}
        ${statements(inItsLanguage(sections.risks, content), road.risks)}
      </div>
      ${
        road.wheel
          ? renderSection(
              level,
              inItsLanguage(sections.wheel, content),
              renderWheel(road.wheel, level + 1, shown, rendering),
            )
          : nothing
      }
      ${
        road.direction
          ? renderSection(
              level,
              inItsLanguage(sections.direction, content),
              renderDirection(road.direction, level + 1, shown, rendering),
            )
          : nothing
      }
      ${
        resources.some((resource) => resource.road === road.id)
          ? html`<cwk-wegenwacht
              class="section"
              part="section"
              road=${road.id}
              heading-level=${level}
              .showSources=${this.showSources}
            ></cwk-wegenwacht>`
          : nothing
      }
      ${statements(texts.examples(), road.examples)} ${renderIncidents(road.id, level, rendering)}
      ${statements(areFromFactsheet(road.colophon ?? []) ? texts.colophon() : texts.about(), road.colophon)}
    `;
  }

  /** With the words of the wegenwacht, which prints no list of its own here. */
  #renderWords({id}: Road, rendering: Rendering): TemplateResult | typeof nothing {
    const {map, resources} = rendering.content;
    const ofRoad = resources.filter(({road}) => road === id);
    rendering.terms.note(ofRoad, ofRoad.length && map.sections.wegenwacht);
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
