import {css} from 'lit';

/** What every widget needs: box, type, links, focus, forced colours and print. */
export const base = css`
  :host {
    display: block;
    min-inline-size: min(100%, 20rem);
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .widget {
    container-type: inline-size;
    /* In a float, a table or a row of a flexbox, where the content of a container does not count. */
    contain-intrinsic-inline-size: 20rem;
    color: var(--_cwk-color, inherit);
    font-family: var(--_cwk-font-family, inherit);
    font-size: var(--_cwk-font-size, inherit);
    line-height: var(--_cwk-line-height);
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    overflow-wrap: break-word;
    print-color-adjust: exact;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin-block: 0 0.5em;
    color: var(--_cwk-heading-color, inherit);
    font-family: var(--_cwk-heading-font-family, inherit);
    font-size: var(--_cwk-heading-4-font-size);
    font-weight: var(--_cwk-heading-font-weight);
    line-height: var(--_cwk-heading-4-line-height);
    text-wrap: balance;
  }
  h1,
  h2 {
    font-size: var(--_cwk-heading-2-font-size);
    line-height: var(--_cwk-heading-2-line-height);
  }
  h3 {
    font-size: var(--_cwk-heading-3-font-size);
    line-height: var(--_cwk-heading-3-line-height);
  }
  /* A long word such as “Cyberincidenten” must fit on a phone; a line height can be in pixels. */
  @container (max-width: 40em) {
    h1,
    h2 {
      font-size: min(var(--_cwk-heading-2-font-size), max(1.125em, 7.5cqi));
      line-height: 1.25;
    }
    h3 {
      font-size: min(var(--_cwk-heading-3-font-size), max(1.0625em, 6.95cqi));
      line-height: 1.25;
    }
  }
  /* In a card or a list a heading of 40 pixels would be absurd. */
  .item-title {
    font-size: min(var(--_cwk-heading-4-font-size), 1.0625em, max(1em, 6.2cqi));
    line-height: 1.25;
  }
  p,
  ul,
  ol,
  dl,
  dd {
    margin-block: 0 0.75em;
  }
  p,
  li,
  dd {
    max-inline-size: 68ch;
  }
  dd {
    margin-inline-start: 0;
  }
  ul {
    padding-inline-start: 1.25em;
  }
  /* Room for a number, which is wider in WebKit. */
  ol {
    padding-inline-start: 1.75em;
  }
  /* Not none, with which WebKit no longer calls it a list. */
  .plain {
    padding-inline-start: 0;
    list-style-type: '';
  }
  a {
    color: var(--_cwk-link-color);
    text-decoration-thickness: var(--_cwk-link-text-decoration-thickness);
    text-underline-offset: var(--_cwk-link-text-underline-offset);
  }
  a:hover {
    color: var(--_cwk-link-hover-color);
    text-decoration-thickness: 2px;
  }
  a .icon {
    inline-size: 0.85em;
    block-size: 0.85em;
    margin-inline-start: 0.2em;
  }
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    vertical-align: -0.2em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  .button {
    min-block-size: var(--_cwk-target);
    padding: 0.5em 1em;
    border: 1px solid currentColor;
    border-radius: var(--_cwk-button-border-radius);
    background: none;
    cursor: pointer;
  }
  .button:hover {
    background: var(--_cwk-surface-background-color);
  }
  /*
   * The ring reaches past the outline: a white outline is nothing on white. It stands round the whole label, because
   * WebKit draws no shadow round a native control.
   */
  :focus-visible,
  :is(label, .ring):has(:focus-visible),
  /* In WebKit a part of the field has the focus, and not the field. */
  label:focus-within:has([type='datetime-local']) {
    outline: var(--_cwk-focus-outline-width) var(--_cwk-focus-outline-style)
      var(--_cwk-focus-outline-color, currentColor);
    outline-offset: var(--_cwk-focus-outline-offset);
    box-shadow: 0 0 0 calc(var(--_cwk-focus-outline-width) + 4px)
      var(--_cwk-focus-inverse-outline-color);
  }
  :is(label, .ring) :focus-visible {
    outline: none;
    box-shadow: none;
  }
  .main {
    border-color: var(--_cwk-accent-fill);
    background: var(--_cwk-accent-fill);
    color: var(--_cwk-accent-color);
  }
  /* Its own text colour would be nothing on the page around it. */
  .main:focus-visible,
  .ring:has(:checked:focus-visible) {
    outline-color: var(--_cwk-focus-outline-color, var(--_cwk-ink-in-fill));
    box-shadow:
      0 0 0 calc(var(--_cwk-focus-outline-width) + 4px) var(--_cwk-focus-inverse-outline-color),
      0 0 0 2px currentColor;
  }
  summary {
    min-block-size: var(--_cwk-target);
    padding-block: 0.5em;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* A theme's line height can be in pixels, for larger letters than these. */
  .quiet,
  .sources,
  .badge,
  .choice p,
  .tip {
    line-height: 1.5;
  }
  .quiet {
    color: var(--_cwk-quiet);
    font-size: 0.875em;
  }
  .quiet :is(.quiet, .sources) {
    color: inherit;
  }
  .notice {
    --_cwk-quiet: currentColor;
    padding: 0.5em 0.75em;
    border-inline-start: 0.25em solid currentColor;
    background: var(--_cwk-warning-background-color);
    color: var(--_cwk-on-warning);
    --_cwk-quiet: currentColor;
  }
  .notice * {
    color: inherit;
  }
  .source-line {
    margin-block: 1.25em 0;
    padding-block-start: 0.75em;
    border-block-start: var(--_cwk-border-width) solid var(--_cwk-border-color);
  }
  .on-paper {
    display: none;
  }
  @media print {
    /* Black on white: of a dark page too, and without needless ink; a size of paper, not of a screen. */
    :host {
      --_cwk-font-size: var(--cwk-font-size, 10.5pt);
      --_cwk-color: #000;
      --_cwk-heading-color: #000;
      --_cwk-link-color: #000;
      --_cwk-warning-background-color: #fff;
      --_cwk-on-warning: #000;
      --_cwk-badge-background-color: #fff;
      --_cwk-badge-color: #000;
      --_cwk-table-header-background-color: #fff;
      --_cwk-table-header-color: #000;
      --_cwk-document-background-color: #fff;
      --_cwk-quiet: #333;
      color-scheme: light;
    }
    .widget {
      background: #fff;
    }
    .on-paper {
      display: revert;
    }
    .tip,
    .host,
    .source-line .term,
    a .icon {
      display: none;
    }
    h1,
    h2,
    h3,
    h4,
    h5,
    h6,
    summary {
      break-inside: avoid;
      break-after: avoid;
    }
    .source-line {
      break-before: avoid;
    }
    p,
    .notice {
      break-inside: avoid;
    }
    p,
    li,
    dd {
      max-inline-size: none;
    }
    .notice {
      border: 1px solid;
      border-inline-start-width: 0.25em;
    }
    summary {
      min-block-size: 0;
      list-style: none;
      text-decoration: none;
      font-weight: 700;
    }
    a {
      text-decoration: none;
    }
    a:is([href^='http'], [href^='/'])::after {
      content: ' (' attr(href) ')';
      font-size: max(0.85em, 8.5pt);
      font-weight: 400;
      hyphens: none;
      overflow-wrap: anywhere;
    }
  }
`;
