import {css} from 'lit';

/** The table, wide and narrow, and the reason that opens in a cell. */
export const tableStyles = css`
  table {
    inline-size: 100%;
    margin-block-end: 1.5em;
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
    font-size: 0.875em;
    line-height: 1.35;
    hyphens: auto;
    hyphenate-limit-chars: 14 5 5;
  }
  caption {
    margin-block-end: 0.75em;
    font-size: 1.1429em;
    font-weight: 700;
    text-align: start;
  }
  th,
  td {
    position: relative;
    padding: min(var(--_cwk-table-cell-padding-block), 0.75em)
      min(var(--_cwk-table-cell-padding-inline), 0.5em);
    border-block-end: var(--_cwk-border-width) solid var(--_cwk-row-border-color);
    text-align: start;
    vertical-align: top;
  }
  th {
    font-weight: var(--_cwk-table-header-font-weight);
  }
  @container (min-width: 66em) {
    table {
      font-size: var(--_cwk-font-size, 0.875em);
    }
    th,
    td {
      padding: var(--_cwk-table-cell-padding-block) var(--_cwk-table-cell-padding-inline);
    }
  }
  thead th {
    position: sticky;
    z-index: 2;
    inset-block-start: var(--cwk-sticky-offset, 0);
    /* On the page's own colour, because the rows scroll below it. */
    background:
      linear-gradient(
        var(--_cwk-table-header-background-color),
        var(--_cwk-table-header-background-color)
      ),
      linear-gradient(var(--_cwk-document-background-color), var(--_cwk-document-background-color)),
      var(--_cwk-table-header-background-color);
    color: var(--_cwk-table-header-color, var(--_cwk-on-paper));
    border-block-end: 2px solid currentColor;
    vertical-align: bottom;
  }
  .corner {
    inline-size: 19%;
  }
  .condition,
  .alias,
  .scope {
    display: block;
    font-size: 0.9286em;
    font-weight: 400;
  }
  .condition {
    color: var(--_cwk-quiet);
  }
  .now {
    display: block;
    font-weight: 400;
  }
  thead .current {
    background: var(--_cwk-accent-fill);
    color: var(--_cwk-accent-color);
    border-block-end-color: var(--_cwk-accent-fill);
    border-start-start-radius: var(--_cwk-border-radius);
    border-start-end-radius: var(--_cwk-border-radius);
  }
  td.current {
    --edge: 2px solid var(--_cwk-accent-background-color);
    border-inline: var(--edge);
  }
  tbody tr:last-child td.current {
    border-block-end: var(--edge);
  }
  td.other {
    color: var(--_cwk-quiet);
  }
  /* The icon stands above a word that does not fit next to it. */
  .role {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.375em;
  }
  .role span {
    flex: 1 1 min-content;
    min-inline-size: 0;
  }
  .dash {
    display: block;
    text-align: center;
  }
  td:is(.leads-administratively, .leads-operationally) {
    color: inherit;
    font-weight: 700;
  }
  td.leads-administratively {
    background: color-mix(in srgb, var(--_cwk-accent-background-color) 16%, transparent);
  }
  td.leads-administratively.current {
    --edge: 2px solid var(--_cwk-accent-fill);
    background: var(--_cwk-accent-fill);
    color: var(--_cwk-accent-color);
  }
  td.leads-operationally.current {
    box-shadow: inset 0 0 0 3px var(--_cwk-accent-background-color);
  }
  /* The header row stays in sight, and must not cover what has the focus. */
  tbody :is(a, button, summary) {
    scroll-margin-block-start: calc(var(--cwk-sticky-offset, 0px) + 7rem);
  }
  .why {
    display: block;
    margin-block-start: 0.25em;
    padding: 0;
    border: 0;
    background: none;
    font-size: 0.9286em;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  /* The whole cell opens the reason. */
  .why::after {
    position: absolute;
    inset: 0;
    content: '';
  }
  td:hover {
    outline: 2px solid currentColor;
    outline-offset: -2px;
  }
  .why:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .why:focus-visible::after {
    outline: 3px solid currentColor;
    outline-offset: -3px;
  }
  /* A mouse shows the word where it points; elsewhere ninety times "Waarom?" would drown the answer. */
  td.none .why:not(:focus-visible) {
    opacity: 0;
  }
  @media (hover: hover) {
    td.other .why:not(:focus-visible) {
      opacity: 0;
    }
    td:hover .why {
      opacity: 1;
    }
  }
  .recedes :is(th, td) {
    color: var(--_cwk-quiet);
    font-weight: 400;
    font-style: italic;
  }
  /* Not quieter: the cell can be filled, where quiet words have too little contrast. */
  td.recedes {
    font-weight: 400;
    font-style: italic;
  }
  /* Quiet words in it would be quiet twice. */
  .recedes :is(th, td) > * {
    --_cwk-quiet: currentColor;
  }
  .reason {
    hyphens: manual;
  }
  .tip.reason {
    inline-size: min(34rem, 100%);
  }
  /* One level at a time. The other columns stay in the table for assistive technology. */
  @media screen {
    @container (max-width: 44.99em) {
      .corner {
        inline-size: 50%;
      }
      th,
      td {
        padding-inline: 0.375em;
      }
      :is(th, td).other {
        inline-size: 0;
        padding: 0;
        overflow: hidden;
        border: 0;
      }
      .other {
        position: relative;
      }
      .other .box {
        position: absolute;
        /* The last columns stand on the edge, and must not reach past it. */
        inset-inline-end: 0;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .other .why {
        display: none;
      }
    }
  }
  /* Six levels side by side leave no room for an icon next to “geïnformeerd”. */
  @container (45em <= width < 62em) {
    table {
      font-size: 0.78em;
    }
    th,
    td {
      padding-inline: 0.25em;
    }
    .corner {
      inline-size: 17%;
    }
    td .role {
      display: block;
    }
    td .role .icon {
      margin-inline-end: 0.25em;
    }
    td .differ {
      padding-inline: 0.125em;
    }
  }
  @container (max-width: 24em) {
    table {
      font-size: min(0.8125em, max(0.65em, 4.6cqi));
    }
  }
  @media (forced-colors: active) {
    thead .current,
    td.leads-administratively.current {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    td.leads-operationally.current {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
  @media print {
    table {
      font-size: max(0.6875em, 8pt);
      line-height: 1.25;
    }
    td .role .icon {
      display: none;
    }
    th,
    td {
      padding: 0.375em 0.25em;
    }
    td .differ {
      margin-block: 0;
      padding: 0 0.125em;
      border: 0;
    }
    .why {
      display: none;
    }
    thead th {
      position: static;
    }
  }
`;
