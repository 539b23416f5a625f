import {css} from 'lit';

export const styles = css`
  .phases {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 1.25em;
    min-inline-size: 0;
    margin: 0 0 1em;
    padding: 0;
    border: 0;
  }
  .phases legend {
    float: inline-start;
    margin-inline-end: 1em;
    padding: 0;
    font-weight: 700;
  }
  .option {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75rem;
    cursor: pointer;
  }
  .option input {
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
    accent-color: var(--_cwk-accent);
  }
  .need {
    margin-block-start: 1.5em;
  }
  .resources {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr));
    gap: 0 calc(2 * var(--_cwk-space));
  }
  .resources > li {
    padding-block: 0.875em;
    border-block-start: var(--_cwk-border-width) solid var(--_cwk-border-color);
  }
  .resources p {
    margin-block-end: 0.375em;
  }
`;
