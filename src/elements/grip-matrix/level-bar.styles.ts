import {css} from 'lit';

/** The levels as one bar of radio buttons, with the criterion below each. */
export const levelBarStyles = css`
  .levels legend {
    margin-block-end: 0.5em;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 1px;
  }
  .level {
    position: relative;
    display: grid;
    flex: 1 1 0;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.5em;
    align-content: start;
    min-inline-size: 0;
    min-block-size: var(--_cwk-target);
    padding: 0.625em 0.75em;
    background: var(--_cwk-document-background-color);
    color: var(--_cwk-on-paper);
    box-shadow: 0 0 0 1px var(--_cwk-accent-background-color);
    cursor: pointer;
  }
  .level:hover {
    text-decoration: underline;
  }
  .level:has(:checked) {
    background: var(--_cwk-accent-fill);
    color: var(--_cwk-accent-color);
    box-shadow: 0 0 0 1px var(--_cwk-accent-fill);
  }
  .level:has(:focus-visible) {
    outline: 3px solid currentColor;
    outline-offset: -5px;
  }
  .level input {
    margin-block-start: 0.25em;
    accent-color: currentColor;
  }
  .level input:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .level .name {
    font-weight: 700;
  }
  .announced {
    display: inline-block;
    padding-inline: 0.375em;
    border: 1px solid currentColor;
    border-radius: var(--_cwk-border-radius);
    font-size: max(0.8125em, 13px);
    font-weight: 400;
    line-height: 1.25;
  }
  .level .short {
    grid-column: 2;
    font-size: max(0.8125em, 13px);
    line-height: 1.35;
    hyphens: auto;
    hyphenate-limit-chars: 14 5 5;
  }
  /* Where a row ends; the script knows how many choices there are. */
  .end {
    display: none;
    flex: 0 0 100%;
    margin-block-start: -1px;
  }
  .criterion {
    display: none;
    margin-block: -0.5em 1em;
    font-size: max(0.875em, 13px);
    line-height: 1.35;
  }
  .told-level {
    margin-block-end: 1em;
  }
  /* “veiligheidsregio” must fit. */
  @container (max-width: 71.99em) {
    .level .short {
      grid-column: 1 / -1;
    }
  }
  @container (34em <= width < 62em) {
    .end.middle {
      display: block;
    }
  }
  /* On a phone the names, and the criterion of the one that is looked at. */
  @container (max-width: 33.99em) {
    .end.narrow,
    .criterion {
      display: block;
    }
    .level {
      grid-template-columns: minmax(0, 1fr);
      justify-items: center;
      padding: 0.5em 0.125em;
      text-align: center;
      line-height: 1.25;
    }
    .level input {
      margin-block: 0 0.25em;
    }
    .level .name {
      max-inline-size: 100%;
      font-size: max(0.9375em, 13px);
      hyphens: auto;
    }
    .level .short {
      display: none;
    }
  }
  /* Large letters on a phone. */
  @container (max-width: 15.99em) {
    .bar {
      flex-direction: column;
    }
    .end.narrow {
      display: none;
    }
    .level {
      flex: none;
      grid-template-columns: auto minmax(0, 1fr);
      justify-items: start;
      padding: 0.5em;
      text-align: start;
    }
    .level input {
      margin-block: 0.0625em 0;
    }
  }
  @media (forced-colors: active) {
    .level {
      outline: 1px solid;
    }
    .level:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .criterion,
    .told-level {
      display: none;
    }
  }
`;
