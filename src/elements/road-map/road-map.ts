import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {Followed} from '../../context/followed.js';
import {CwkRoadSelectEvent} from '../../context/situation-events.js';
import {ROAD_IDS} from '../../content/ids.js';
import type {Content, Road, RoadId} from '../../content/schema.js';
import * as m from '../../i18n/messages.js';
import {oneOf} from '../../internal/one-of.js';
import {base} from '../../styles/base.styles.js';
import {statementStyles} from '../../styles/statement.styles.js';
import {tokens} from '../../styles/tokens.styles.js';
import {heading} from '../../templates/heading.js';
import {renderSourceLine} from '../../templates/source-line.js';
import {renderStatement, type Rendering} from '../../templates/statement.js';
import {TermMarker} from '../../templates/terms.js';
import {CwkElement} from '../cwk-element.js';
import {renderGround} from './ground.js';
import {styles} from './road-map.styles.js';

/**
 * Shows the four roads as signs around a roundabout, and the text of the road that a visitor chooses.
 *
 * The roads have no order, and a roundabout has none either.
 *
 * @tag cwk-road-map
 * @fires cwk-road-select - When a visitor opens a road or closes it; `road` holds its id, or undefined.
 * @csspart heading - The headings.
 * @csspart subtitle - The line below the title.
 * @csspart map - The field with the drawing and the signs.
 * @csspart ground - The drawing, an `<svg>`.
 * @csspart sign - One of the four signs.
 * @csspart number - The plate with the road's number on a sign.
 * @csspart panel - The box with the text of the chosen road.
 * @csspart source-line - Source, date and disclaimer.
 */
export class CwkRoadMap extends CwkElement {
  static override readonly styles = [tokens, base, statementStyles, styles];

  /** The road that is open at the start: `own-house`, `incidents`, `cybercrime` or `online-disorder`. */
  @property() road: RoadId | undefined;

  readonly #road = new Followed(this, 'road', () =>
    oneOf(this, 'road', this.road, ROAD_IDS, undefined),
  );

  protected override renderReady(content: Content): TemplateResult {
    const {map, roads, terms} = content;
    const chosen = this.#road.value;
    const rendering: Rendering = {content, terms: new TermMarker(terms), showSources: false};
    return html`
      ${heading(this.headingLevel, map.title)}
      <p class="subtitle" part="subtitle">${map.subtitle}</p>
      ${renderStatement(map.premise, rendering)} ${renderStatement(map.order, rendering)}
      <div class="map" part="map">
        <div class="field">${renderGround(roads, chosen)}</div>
        <ul class="plain">
          ${roads.map((road) => this.#renderRoad(road, road.id === chosen))}
        </ul>
      </div>
      ${renderSourceLine(content)}
    `;
  }

  #renderRoad({id, number, title, summary}: Road, open: boolean): TemplateResult {
    const level = this.headingLevel + 1;
    return html`<li class="${id} ${open ? 'chosen' : ''}">
      <div class="place">
        <div class="sign" part="sign">
          ${heading(
            level,
            html`<button
              type="button"
              id=${id}
              aria-expanded=${open}
              aria-controls="panel-${id}"
              @click=${() => this.dispatchEvent(new CwkRoadSelectEvent(open ? undefined : id))}
            >
              <span class="number" part="number">${m.roadNumber(number)}</span> ${title}
            </button>`,
            'item-title',
          )}
          <p>${summary.text}</p>
        </div>
      </div>
      ${
        open
          ? html`<div
              class="panel"
              part="panel"
              id="panel-${id}"
              role="region"
              aria-labelledby=${id}
            >
              <cwk-road road=${id} heading-level=${level}></cwk-road>
            </div>`
          : nothing
      }
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cwk-road-map': CwkRoadMap;
  }
}
