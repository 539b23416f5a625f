import {css} from 'lit';

/** The table, and the reason that opens in a cell. */
export const tableStyles = css`
  table {
    inline-size: 100%;
    margin-block-end: 0;
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
    font-size: max(0.875em, 13px);
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
  .hint {
    color: var(--_cwk-quiet);
    font-size: max(0.8125em, 13px);
    font-weight: 400;
  }
  /* On a line of its own without being a block, because then Chromium takes the caption for none. */
  .hint::before {
    content: '\\a';
    white-space: pre;
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
  /* Next to a name there are no quotation marks to keep room for. */
  th .token > .term {
    max-inline-size: none;
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
    font-size: max(0.9286em, 13px);
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
    inline-size: 100%;
    min-block-size: 1.5em;
    padding: 0;
    border: 0;
    background: none;
    font-style: inherit;
    line-height: inherit;
    text-align: start;
    cursor: pointer;
  }
  .why .differ {
    font-size: max(0.9286em, 13px);
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
  td:hover .role > span {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .why:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .why:focus-visible::after {
    outline: 3px solid currentColor;
    outline-offset: -3px;
  }
  .told,
  .unfold {
    display: none;
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
    --_cwk-tip-size: min(34rem, 100vi);
    padding-block-start: 0;
  }
  /* What closes it stays in sight. */
  .reason .tip-head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    margin-block: 0 0.25em;
    padding-block: 1em 0.25em;
    background: var(--_cwk-document-background-color);
  }
  /* Six levels side by side leave no room for an icon next to “geïnformeerd”. */
  @container (56em <= width < 62em) {
    table {
      font-size: max(0.78em, 13px);
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
  @media (forced-colors: active) {
    .why {
      background-color: Canvas;
      color: CanvasText;
    }
    td.leads-administratively.current .why {
      background: none;
      color: inherit;
    }
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
    .condition,
    .box :is(.alias, .scope, .differ) {
      font-size: 1em;
    }
    .note-number {
      font-weight: 400;
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
    .hint {
      display: none;
    }
    .why {
      min-block-size: 0;
    }
    thead th {
      position: static;
    }
  }
`;
