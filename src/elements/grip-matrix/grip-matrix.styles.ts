import {css} from 'lit';

/** Who leads at the chosen level, and the legend. */
export const styles = css`
  .answer {
    margin-block-end: 1.5em;
  }
  .leaders {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 0.75em;
  }
  .leader {
    padding: 0.75em 1em;
    border: 3px solid var(--_cwk-accent-background-color);
    border-radius: var(--_cwk-border-radius);
    background: var(--_cwk-document-background-color);
    color: var(--_cwk-on-paper);
  }
  .leader.leads-administratively {
    border-color: var(--_cwk-accent-fill);
    background: var(--_cwk-accent-fill);
    color: var(--_cwk-accent-color);
  }
  .leader dd {
    margin: 0;
    line-height: 1.3;
  }
  .leader strong {
    display: block;
    font-size: 1.25em;
  }
  .leader .differ {
    inline-size: fit-content;
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
  @media (forced-colors: active) {
    .leader.leads-administratively {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .keys {
      display: none;
    }
  }
`;
