import {css} from 'lit';

/** Who leads at the chosen level, what narrows the table, and what folds below it. */
export const styles = css`
  .answer .leaders {
    margin-block-end: 0.75em;
  }
  .narrowing {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_cwk-space);
    margin-block-end: 0.75em;
    font-size: max(0.875em, 13px);
  }
  .narrowing .choice {
    margin: 0;
  }
  .narrowing .choice legend {
    font-weight: 400;
  }
  .folds {
    margin-block: 0.75em 0.5em;
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
    font-size: max(0.875em, 13px);
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
  @container (max-width: 33.99em) {
    .narrowing .choice legend {
      float: none;
    }
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
