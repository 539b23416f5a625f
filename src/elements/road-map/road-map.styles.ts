import {css} from 'lit';

/** The signs beside one straight road where it is narrow, around the roundabout where it is wide. */
export const styles = css`
  .own-house {
    --_road: var(--_cwk-road-own-house);
  }
  .incidents {
    --_road: var(--_cwk-road-incidents);
  }
  .cybercrime {
    --_road: var(--_cwk-road-cybercrime);
  }
  .online-disorder {
    --_road: var(--_cwk-road-online-disorder);
  }
  .subtitle {
    font-size: 1.125em;
  }
  .map {
    --_size: clamp(14em, 32cqi, 25em);
    --_line: light-dark(#fff, #d5dde4);
    margin-block: 1.25em;
  }
  .plain {
    margin: 0;
  }
  .field,
  .place {
    background: var(--_cwk-field);
  }
  .field {
    display: grid;
    place-content: center;
    block-size: 11em;
    overflow: clip;
  }

  .ground {
    inline-size: var(--_size);
    overflow: visible;
    fill: none;
    stroke-width: 2;
  }
  .ground:dir(rtl) {
    scale: -1 1;
  }
  .asphalt {
    fill: var(--_cwk-asphalt);
    stroke: var(--_line);
  }
  .bare {
    stroke: none;
  }
  .chosen {
    --_line: var(--_cwk-on-road);
  }
  .chosen .arm {
    fill: var(--_road);
  }
  .line {
    stroke: var(--_line);
  }
  .white {
    fill: var(--_line);
  }
  .water {
    stroke: light-dark(#c4deec, #274a5e);
    stroke-width: 24;
  }
  .trees {
    stroke: light-dark(#9dbd8b, #3b5a45);
    stroke-width: 13;
    stroke-dasharray: 0 30;
    stroke-linecap: round;
  }
  .leader {
    display: none;
    fill: var(--_road);
    stroke: var(--_road);
  }
  .leader circle {
    stroke: var(--_line);
  }
  .island {
    fill: light-dark(#c9dcbb, #2f4636);
    stroke: light-dark(#c08a78, #8a5c4d);
    stroke-width: 5;
  }
  .brick {
    fill: light-dark(#a5523c, #b8705c);
    stroke: var(--_line);
  }
  .slate {
    fill: light-dark(#3d4852, #33414d);
    stroke: var(--_line);
  }
  .window {
    stroke: var(--_line);
    stroke-width: 9;
    stroke-dasharray: 5 2.5;
  }
  .flag {
    stroke-width: 4;
  }
  .red {
    stroke: #ae1c28;
  }
  .blue {
    stroke: #21468b;
  }

  .place {
    padding: 1em 0.75em;
    background:
      repeating-linear-gradient(var(--_line) 0 0.5em, transparent 0 1em) 50% / 2px no-repeat,
      linear-gradient(90deg, var(--_line) 2px, var(--_cwk-asphalt) 0 calc(100% - 2px), var(--_line) 0) 50% /
        calc(var(--_size) * 0.15) no-repeat,
      var(--_cwk-field);
  }
  .sign {
    position: relative;
    padding: 0.75em 1em;
    border: 2px solid var(--_road);
    border-radius: var(--_cwk-border-radius);
    background: var(--_cwk-paper);
    color: var(--_cwk-on-paper);
    box-shadow: 0 0 0 3px var(--_cwk-paper);
    hyphens: auto;
  }
  .sign:hover {
    background: color-mix(in srgb, var(--_road) 10%, var(--_cwk-paper));
  }
  li:nth-child(odd) .sign {
    margin-inline-end: max(10%, 100% - 20em);
  }
  li:nth-child(even) .sign {
    margin-inline-start: max(10%, 100% - 20em);
  }
  .sign p {
    margin: 0;
    font-size: 0.9375em;
  }
  .item-title {
    margin-block-end: 0.25em;
    color: inherit;
  }
  .sign button {
    padding: 0;
    border: 0;
    background: none;
    font-weight: inherit;
    text-align: inherit;
    cursor: pointer;
  }
  .sign button::after {
    content: '';
    position: absolute;
    inset: -2px;
    border-radius: var(--_cwk-border-radius);
  }
  .sign button::before {
    content: '';
    position: absolute;
    inset-block-start: 1em;
    inset-inline-end: 1.125em;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid var(--_road);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  .number {
    display: table;
    margin-block-end: 0.375em;
    padding: 0.1em 0.9em;
    background: var(--_road);
    color: var(--_cwk-on-road);
    clip-path: polygon(0.5em 0, calc(100% - 0.5em) 0, 100% 50%, calc(100% - 0.5em) 100%, 0.5em 100%, 0 50%);
  }
  .chosen .sign {
    background: var(--_road);
    color: var(--_cwk-on-road);
  }
  .chosen .number {
    background: var(--_cwk-on-road);
    color: var(--_road);
  }
  .chosen button::before {
    border-color: currentColor;
    rotate: 225deg;
  }
  .panel {
    margin-block: 1.25em;
  }
  cwk-road::part(source-line) {
    display: none;
  }

  button:focus-visible {
    outline: none;
    box-shadow: none;
  }
  button:focus-visible::after {
    outline: max(3px, 0.15em) solid var(--_cwk-focus-color);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--_cwk-focus-inverse);
  }
  @media (prefers-reduced-motion: no-preference) {
    .sign,
    .arm {
      transition: 0.15s;
      transition-property: background-color, fill;
    }
  }
  /* A line drawing, in the colours of the system or in black on white. */
  @media print, (forced-colors: active) {
    .map {
      --_paper: Canvas;
      --_ink: CanvasText;
    }
    .map :is(li, g) {
      --_road: var(--_ink);
    }
    .place {
      --_line: var(--_ink);
      --_cwk-asphalt: var(--_paper);
    }
    .map :is(.field, .place, .sign, .number) {
      background-color: var(--_paper);
      color: var(--_ink);
      box-shadow: none;
      print-color-adjust: exact;
    }
    .map .number {
      padding: 0;
      clip-path: none;
    }
    .chosen .sign {
      border-width: 0.375em;
    }
    .ground.ground * {
      fill: var(--_paper);
      stroke: var(--_ink);
    }
    .ground :is(.water, .trees) {
      display: none;
    }
    .ground .flag {
      stroke-width: 1;
    }
  }
  @media print {
    .map {
      --_paper: #fff;
      --_ink: #000;
    }
    button::before {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .map .chosen {
      --_road: Highlight;
    }
    .ground.ground .chosen .arm {
      fill: Highlight;
    }
  }

  @container (min-width: 36rem) {
    .map {
      display: grid;
      grid-template-columns: 1fr calc(var(--_size) * 0.7) 1fr;
      grid-template-rows: 1fr calc(var(--_size) * 0.45) 1fr;
    }
    ul,
    li {
      display: contents;
    }
    .field {
      grid-area: 1 / 1 / 4 / 4;
      block-size: 0;
      min-block-size: 100%;
      border-radius: var(--_cwk-border-radius);
    }
    .leader {
      display: inline;
    }
    .place {
      position: relative;
      grid-area: 1 / 1;
      place-self: end;
      max-inline-size: 25em;
      padding-block: 1.5em 0;
      padding-inline: 1em 0;
      background: none;
    }
    li:nth-child(2) .place {
      grid-area: 1 / 3;
    }
    li:nth-child(3) .place {
      grid-area: 3 / 1;
    }
    li:nth-child(4) .place {
      grid-area: 3 / 3;
    }
    li:nth-child(even) .place {
      justify-self: start;
      padding-inline: 0 1em;
    }
    li:nth-child(n + 3) .place {
      align-self: start;
      padding-block: 0 1.5em;
    }
    li:nth-child(n) .sign {
      margin: 0;
    }
    .panel {
      grid-column: 1 / 4;
    }
  }
`;
