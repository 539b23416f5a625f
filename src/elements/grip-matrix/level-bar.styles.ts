import {css} from 'lit';

/** The levels as one bar of radio buttons, with the criterion below each. */
export const levelBarStyles = css`
  .levels legend {
    margin-block-end: 0.5em;
  }
  .bar {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5em), 1fr));
    gap: 1px;
  }
  .level {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.5em;
    align-content: start;
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
  .level .short {
    grid-column: 2;
    font-size: 0.8125em;
    line-height: 1.35;
    hyphens: auto;
    hyphenate-limit-chars: 14 5 5;
  }
  /* “veiligheidsregio” must fit. */
  @container (max-width: 71.99em) {
    .level .short {
      grid-column: 1 / -1;
    }
  }
  @container (max-width: 44.99em) {
    .bar {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
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
`;
