import {css} from 'lit';

export const styles = css`
  .need {
    margin-block-start: 1.5em;
  }
  .resources {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22em), 1fr));
    gap: 0 calc(2 * var(--_cwk-space));
  }
  .resources > li {
    padding-block: 0.875em;
    border-block-start: var(--_cwk-border-width) solid var(--_cwk-border-color);
  }
  .resources p {
    margin-block-end: 0.375em;
  }
  @media print {
    .field {
      display: none;
    }
    .resources {
      display: block;
    }
    .resources > li {
      break-inside: avoid;
    }
  }
`;
