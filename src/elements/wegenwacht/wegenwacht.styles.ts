import {css} from 'lit';

export const styles = css`
  .choice {
    margin-block-end: 0;
  }
  p:has(.field),
  .need > p {
    margin-block-end: 0.25em;
  }
  .need {
    margin-block: 0.5em 0.75em;
  }
  .need > .section-title {
    margin-block-end: 0.375em;
  }
  .calls,
  .resources {
    margin-block-end: 0;
  }
  .call,
  .resources > li {
    padding-block: 0.5em;
  }
  .call:has(.more),
  .resources > li:has(.more) {
    padding-block-end: 0;
  }
  /* One alone takes its row. */
  .calls,
  .resources {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
  }
  .resources {
    display: grid;
    gap: 0 calc(2 * var(--_cwk-space));
  }
  .call,
  .resources > li {
    max-inline-size: none;
  }
  .resources > li {
    border-block-start: var(--_cwk-border-width) solid var(--_cwk-border-color);
  }
  .fold .resources > li:first-child {
    border: 0;
  }
  .resources :is(p, .item-title) {
    margin-block-end: 0.25em;
  }
  .links {
    margin-block-end: 0;
  }
  /* The question above its answers, which then take two rows and not three. */
  @container (max-width: 30em) {
    .choice legend {
      float: none;
      margin-block-start: 0.25em;
    }
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
