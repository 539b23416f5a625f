import {css} from 'lit';

/** Who leads at the chosen level, and the legend. */
export const styles = css`
  .answer {
    margin-block-end: 1.5em;
  }
  .facts > div {
    padding-block: 0.5em;
    border-block-start: var(--_cwk-border-width) solid var(--_cwk-border-color);
  }
  .facts dt,
  .legend dt {
    font-weight: 700;
  }
  .facts dd p:last-child {
    margin-block-end: 0;
  }
  .legend .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: 0.5em 2em;
    font-size: 0.875em;
  }
  .legend dl > div {
    display: grid;
    grid-template-columns: 11em 1fr;
    gap: 0 0.75em;
    padding-block: 0.25em;
  }
  .legend dd {
    margin: 0;
  }
  @container (max-width: 24em) {
    .legend dl > div {
      grid-template-columns: 1fr;
    }
  }
  @media print {
    .keys {
      display: none;
    }
  }
`;
