import {html, svg, type TemplateResult} from 'lit';
import type {Road, RoadId} from '../../content/model/schema.js';

/** Where the road of each sign comes from; a sign stands on the right of who drives in, as in the street. */
const DEGREES = [0, 90, 270, 180];

/**
 * Draws four roads that meet at a roundabout with a town hall.
 *
 * The view box is the middle only. The roads run on beyond it, so that the drawing fits a field of any size.
 */
export function renderGround(roads: readonly Road[], chosen: RoadId | undefined): TemplateResult {
  return html`<svg class="ground" part="ground" viewBox="-160 -160 320 320" aria-hidden="true">
    <path
      class="trees"
      d="M42-180V-2e3M42 180V2e3M-42-180V-2e3M-42 180V2e3M180 42H2e3M180-42H2e3M-180 42H-2e3M-180-42H-2e3"
    />
    <path class="water" d="M-500-900C-500-300-570-210-420 0S-340 300-340 900" />
    <circle class="asphalt" r="94" />
    ${roads.map(({id}, index) => renderRoad(id, id === chosen, DEGREES[index] ?? 0))}
    <circle class="asphalt bare" r="92.5" />
    <circle class="island" r="60" />
    <path class="brick" d="M-5-10V-32H5V-10" />
    <path class="asphalt" d="M-42 14L-36-2H36L42 14zM-8-32L0-50L8-32z" />
    <path class="brick" d="M-40 36V14H-15V4h5v-7h5v-7H5v7h5v7h5V14H40V36z" />
    <path class="window" d="M-35 23H-15M18 23H38M-2.5 7h5" />
    <path class="asphalt" d="M-5 36V25a5 5 0 0 1 10 0V36z" />
    <path d="M0-50V-66" />
    <path class="flag red" d="M1-64H18" />
    <path class="flag" d="M1-60H18" />
    <path class="flag blue" d="M1-56H18" />
  </svg>`;
}

/** Draws one road that comes in from above, and the line to its sign, which covers the far end. */
function renderRoad(id: RoadId, chosen: boolean, degrees: number): TemplateResult {
  return svg`<g class="${id} ${chosen ? 'chosen' : ''}" transform="rotate(${degrees})">
    <path class="asphalt arm" d="M-40-85A30 30 0 0 0-23-112V-2e3H23V-112A30 30 0 0 0 40-85" />
    <path stroke-dasharray="14 12" d="M0-122V-2e3" />
    <path
      class="yield"
      d="M-22-102h5l-2.5-7zm5.5 0h5l-2.5-7zm5.5 0h5l-2.5-7zm5.5 0h5l-2.5-7z"
    />
    <path class="leader" d="M-115-152H-12" />
    <circle class="leader" cx="-12" cy="-152" r="6" />
  </g>`;
}
