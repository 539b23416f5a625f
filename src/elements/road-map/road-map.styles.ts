import {css} from 'lit';

/** The signs around the roundabout where it is wide and on paper, beside one straight road where it is narrow. */
export const styles = css`
  .own-house {
    --road: var(--_cwk-road-1-background-color);
    --on-road: var(--_cwk-road-1-color);
  }
  .incidents {
    --road: var(--_cwk-road-2-background-color);
    --on-road: var(--_cwk-road-2-color);
  }
  .cybercrime {
    --road: var(--_cwk-road-3-background-color);
    --on-road: var(--_cwk-road-3-color);
  }
  .online-disorder {
    --road: var(--_cwk-road-4-background-color);
    --on-road: var(--_cwk-road-4-color);
  }
  .subtitle {
    font-size: 1.125em;
  }
  .map {
    --size: clamp(14em, 32cqi, 25em);
    --line: var(--_cwk-own-line);
    display: grid;
    grid-template: 1fr calc(var(--size) * 0.45 - 3em) 1fr / 1fr calc(var(--size) * 0.7 - 2em) 1fr;
    margin-block: 1.25em;
  }
  ul,
  li {
    display: contents;
  }
  .plain {
    margin: 0;
  }
  .field {
    display: grid;
    grid-area: 1 / 1 / 4 / 4;
    place-content: center;
    overflow: clip;
    border-radius: var(--_cwk-border-radius);
    background: var(--_cwk-own-field);
  }
  .place {
    grid-area: 1 / 1;
    place-self: end;
    max-inline-size: 26em;
    padding: 1.5em 1em;
  }
  li:nth-child(even) .place {
    grid-column: 3;
    justify-self: start;
  }
  li:nth-child(n + 3) .place {
    grid-row: 3;
    align-self: start;
  }
  .sign {
    position: relative;
    padding: 0.75em 0.875em;
    border: 2px solid var(--road);
    border-radius: var(--_cwk-border-radius);
    background: var(--_cwk-document-background-color);
    color: var(--_cwk-on-paper);
    box-shadow: 0 0 0 3px var(--_cwk-document-background-color);
    hyphens: auto;
    hyphenate-limit-chars: 14 5 5;
    overflow-wrap: anywhere;
  }
  .sign:hover {
    background: color-mix(in srgb, var(--road) 10%, var(--_cwk-document-background-color));
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
  /* The whole sign can be pressed. */
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
    inset-inline-end: 1em;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  .number {
    display: block;
    inline-size: fit-content;
    margin-block-end: 0.375em;
    padding: 0.1em 0.9em;
    background: var(--road);
    clip-path: polygon(8% 0, 92% 0, 100% 50%, 92% 100%, 8% 100%, 0 50%);
  }
  /* The sign and its plate keep the text colour of the page, which their fills are made of. */
  .chosen .sign {
    background: var(--road);
  }
  .number span,
  .chosen .sign :is(p, .name),
  .chosen button::before {
    color: var(--on-road);
  }
  .chosen .number {
    background: var(--on-road);
  }
  .chosen .number span {
    color: var(--road);
  }
  .chosen button::before {
    rotate: 225deg;
  }
  .sign:has(:focus-visible) {
    outline-offset: 3px;
    box-shadow:
      0 0 0 7px var(--_cwk-focus-inverse-outline-color),
      0 0 0 3px var(--_cwk-document-background-color);
  }
  .panel[hidden] {
    display: none;
  }
  .panel {
    margin-block: 1em;
  }
  .panel + .help {
    margin-block-start: 2em;
  }
  /* As much of the text as says which it is. */
  .start {
    scroll-margin-block-end: 5.75em;
  }
  cwk-road::part(source-line),
  cwk-road::part(words) {
    display: none;
  }

  /* On screen alone: Firefox leaves out on paper what it shows another way for the sake of such a query. */
  @media screen {
    @container not (min-width: 38em) {
      .map,
      ul,
      li {
        display: block;
      }
      .field {
        block-size: 11em;
        border-radius: 0;
      }
      .leader {
        display: none;
      }
      .place {
        max-inline-size: none;
        margin-block-start: -1px;
        padding: 0.75em;
        background:
          repeating-linear-gradient(var(--line) 0 0.5em, transparent 0 1em) 50% / 2px no-repeat,
          linear-gradient(90deg, var(--line) 0.1em, var(--_cwk-own-asphalt) 0 2em, var(--line) 0)
            50% / 2.1em no-repeat,
          var(--_cwk-own-field);
      }
      .sign {
        inline-size: min(90%, 20em);
      }
      li:nth-child(even) .sign {
        margin-inline-start: auto;
      }
    }
  }

  @media screen and (prefers-reduced-motion: no-preference) {
    .sign,
    .arm {
      transition: 0.15s;
    }
  }

  /* A line drawing, in the colours of the system or in black on white. */
  @media print, (forced-colors: active) {
    .map {
      --paper: Canvas;
      --ink: CanvasText;
    }
    .map :is(li, g) {
      --road: var(--ink);
      --on-road: var(--ink);
    }
    .field,
    .place {
      --line: var(--ink);
      --_cwk-own-asphalt: var(--paper);
      --_cwk-own-field: var(--paper);
      print-color-adjust: exact;
    }
    .map :is(.sign, .number) {
      background: var(--paper);
      color: var(--ink);
      box-shadow: none;
    }
    .map .number span {
      color: inherit;
    }
    .map .number {
      padding: 0;
      clip-path: none;
    }
    .chosen .sign {
      border-width: 0.375em;
    }
    .map .ground * {
      fill: var(--paper);
      stroke: var(--ink);
    }
    .trees,
    .water {
      display: none;
    }
    .flag {
      stroke-width: 1;
    }
  }
  @media print {
    .map {
      --paper: #fff;
      --ink: #000;
    }
    button::before {
      display: none;
    }
    .on-paper {
      margin-block-start: 2em;
    }
  }
  @media (forced-colors: active) {
    .map .chosen {
      --road: Highlight;
    }
    .map .ground .chosen .arm {
      fill: Highlight;
    }
  }
`;
