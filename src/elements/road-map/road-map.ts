import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {property} from '../../internal/decorators.js';
import {Looked} from '../../controllers/followed.js';
import type {Content, Road, RoadId} from '../../content/model/schema.js';
import {base} from '../../styles/base.styles.js';
import {statementStyles} from '../../styles/statement.styles.js';
import {tokens} from '../../styles/tokens.styles.js';
import {heading} from '../../templates/heading.js';
import {foreign, inItsLanguage} from '../../templates/languages.js';
import {roadNumberTexts} from '../../templates/road-number.texts.js';
import {origin, renderSourceLine} from '../../templates/source-line.js';
import {sourceLineTexts} from '../../templates/source-line.texts.js';
import {renderStatement, type Rendering} from '../../templates/statement.js';
import {TermMarker} from '../../templates/terms.js';
import {renderWords} from '../../templates/words.js';
import {PrintedElement} from '../printed-element.js';
import {renderGround} from './ground.js';
import {groundStyles} from './ground.styles.js';
import {styles} from './road-map.styles.js';

/**
 * Shows the four roads as signs around a roundabout, and the text of the road that a visitor chooses.
 *
 * The roads have no order, and a roundabout has none either.
 *
 * @tag cwk-road-map
 * @fires cwk-look - When a visitor opens a road or closes it; `value` holds its id, or undefined.
 * @csspart heading - The headings.
 * @csspart subtitle - The line below the title.
 * @csspart map - The field with the drawing and the signs.
 * @csspart ground - The drawing, an `<svg>`.
 * @csspart sign - One of the four signs.
 * @csspart number - The plate with the road's number on a sign.
 * @csspart panel - The `<section>` with the text of the chosen road; below the signs; on paper the text of each road.
 * @csspart words - The explained words, on paper.
 * @csspart source-line - Source, date and disclaimer.
 */
export class CwkRoadMap extends PrintedElement {
  static override readonly styles = [tokens, base, statementStyles, groundStyles, styles];

  /** The road that is open at the start: `own-house`, `incidents`, `cybercrime` or `online-disorder`. */
  @property() road: RoadId | undefined;

  protected override readonly nameToSkip = (content: Content) =>
    foreign(content.map.title, content);

  readonly #road = new Looked(this, 'road', undefined);

  protected override renderReady(content: Content): TemplateResult {
    const {map, roads} = content;
    const chosen = this.#road.value;
    const rendering: Rendering = {
      content,
      terms: new TermMarker(content),
      sourcesAs: this.printing.sourcesAs(false),
    };
    return html`
      ${heading(this.depth, inItsLanguage(map.title, content))}
      <p class="subtitle" part="subtitle">${inItsLanguage(map.subtitle, content)}</p>
      <div class="map" part="map">
        <div class="field">${renderGround(roads, chosen)}</div>
        <ul class="plain">
          ${roads.map((road) => renderRoad(road, road.id === chosen, this.depth + 1, content, this.#choose))}
        </ul>
      </div>
      ${
        chosen
          ? html`<section class="panel" part="panel" ?hidden=${this.printing.whole} id="panel">
              <div class="start"></div>
              ${
                // Another road starts with its folds closed.
                keyed(chosen, renderRoadText(chosen, this.depth + 1))
              }
            </section>`
          : nothing
      }
      <div class="help">
        ${renderStatement(map.premise, rendering)} ${renderStatement(map.order, rendering)}
      </div>
      ${this.printing.whole ? this.#renderForPaper(rendering) : nothing}
      ${renderSourceLine(content, `${origin(content, 'factsheet', 'road-pages')} ${sourceLineTexts.public()}`)}
    `;
  }

  /** All roads, and one list of words for them; the panel of an open road stays as it is, out of sight. */
  #renderForPaper(rendering: Rendering): TemplateResult {
    const {roads, resources, helplines, incidents, contradictions, map} = rendering.content;
    rendering.terms.note(roads, resources, helplines, incidents, contradictions, map.sections);
    return html`
      ${roads.map(({id}) => html`<div class="on-paper" part="panel">${renderRoadText(id, this.depth + 1)}</div>`)}
      ${renderWords(this.depth + 1, rendering)}
    `;
  }

  /**
   * Keeps the sign in sight, and where its text begins below the signs. Where both do not fit, whoever taps sees the
   * text, and whoever uses the keyboard where the focus is.
   */
  readonly #choose = async (
    road: RoadId | undefined,
    {currentTarget, detail}: MouseEvent,
  ): Promise<void> => {
    this.#road.choose(road);
    await this.updateComplete;
    const sign = (currentTarget as Element).closest('.sign');
    const text = this.renderRoot.querySelector('.start');
    for (const each of detail ? [sign, text] : [text, sign]) {
      each?.scrollIntoView({block: 'nearest', behavior: 'instant'});
    }
  };
}

/** Renders the sign of a road. */
function renderRoad(
  {id, number, title, summary}: Road,
  open: boolean,
  level: number,
  content: Content,
  onChoose: (road: RoadId | undefined, event: MouseEvent) => void,
): TemplateResult {
  const name = inItsLanguage(title, content);
  return html`<li class="${id} ${open ? 'chosen' : ''}">
    <div class="place">
      <div class="sign ring" part="sign">
        ${heading(
          level,
          html`<button
            type="button"
            id=${id}
            aria-expanded=${open}
            aria-controls=${open ? 'panel' : nothing}
            @click=${(event: MouseEvent) => onChoose(open ? undefined : id, event)}
          >
            ${renderNumber(number)} <span class="name">${name}</span>
          </button>`,
          'item-title',
        )}
        <p>${inItsLanguage(summary.text, content)}</p>
      </div>
    </div>
  </li>`;
}

function renderNumber(number: number): TemplateResult {
  return html`<span class="number" part="number"
    ><span>${roadNumberTexts.number({number})}</span></span
  >`;
}

function renderRoadText(id: RoadId, level: number): TemplateResult {
  return html`<cwk-road road=${id} heading-level=${level}></cwk-road>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'cwk-road-map': CwkRoadMap;
  }
}
