import {css} from 'lit';

/** What every widget needs: box, type, links, focus, forced colours and print. */
export const base = css`
  :host {
    display: block;
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
    color: var(--_cwk-color);
    font-family: var(--_cwk-font-family);
    font-size: var(--_cwk-font-size);
    line-height: var(--_cwk-line-height);
    text-align: start;
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
    color: var(--_cwk-heading-color);
    font-family: var(--_cwk-heading-font-family);
    font-weight: var(--_cwk-heading-font-weight);
    line-height: 1.25;
    text-wrap: balance;
  }
  /* A long word such as “Cyberincidenten” must fit on a phone. */
  .title {
    font-size: clamp(1.25em, 7.5cqi, 1.5em);
  }
  .section-title {
    font-size: 1.25em;
  }
  .item-title {
    font-size: 1.0625em;
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
  ul,
  ol {
    padding-inline-start: 1.25em;
  }
  .plain {
    padding-inline-start: 0;
    list-style: none;
  }
  a {
    color: var(--_cwk-link-color);
    text-underline-offset: 0.15em;
  }
  a:hover {
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
    min-block-size: 2.75rem;
    padding: 0.5em 1em;
    border: 1px solid currentColor;
    border-radius: var(--_cwk-border-radius);
    background: none;
    cursor: pointer;
  }
  .button:hover {
    background: var(--_cwk-surface);
  }
  :focus-visible {
    outline: max(2px, 0.15em) solid var(--_cwk-focus-color);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_cwk-focus-inverse);
  }
  summary {
    min-block-size: 2.75rem;
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
  .quiet {
    color: var(--_cwk-quiet);
    font-size: 0.875em;
  }
  .quiet .quiet {
    color: inherit;
  }
  .notice {
    padding: 0.5em 0.75em;
    border-inline-start: 0.25em solid currentColor;
    background: var(--_cwk-warning);
    color: var(--_cwk-on-warning);
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
      --_cwk-warning: #fff;
      --_cwk-on-warning: #000;
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
