import {css} from 'lit';

/** Whom to call: numbers that are easy to read and to hit. */
export const callStyles = css`
  .calls {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: 0 calc(2 * var(--_cwk-space));
  }
  .call:only-child {
    grid-column: 1 / -1;
  }
  .call {
    padding-block: 0.5em;
    border-block-start: var(--_cwk-border-width) solid var(--_cwk-border-color);
    break-inside: avoid;
  }
  .call p {
    margin-block-end: 0.125em;
  }
  /* On the row of the last "Meer", while that is closed: what to do first is then on the first screen of a phone. */
  @supports selector(:has(a)) {
    @media screen {
      .calls:has(+ .more-calls) {
        margin-block-end: 0;
      }
      .calls:not(:has([open])) + .more-calls:not([open]) {
        display: flow-root;
        inline-size: fit-content;
        margin-block-start: calc(-1 * var(--_cwk-target) - 0.5em);
        margin-inline-start: auto;
      }
    }
  }
  .call .notice {
    display: flex;
    gap: 0.375em;
    margin-block: 0.375em;
    font-size: 0.875em;
  }
  .site a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_cwk-target);
    overflow-wrap: anywhere;
  }
  .phone,
  .email {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.375em;
    min-inline-size: 0;
    min-block-size: var(--_cwk-target);
    color: var(--_cwk-link-color);
  }
  .phone {
    min-block-size: 48px;
    margin-block: 0.25em 0.375em;
    padding: 0.25em 0.625em;
    border: 1px solid currentColor;
    border-radius: var(--_cwk-button-border-radius);
    font-size: 1.25em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    text-decoration: none;
  }
  .phone:hover {
    background: var(--_cwk-surface-background-color);
  }
  .phone .icon {
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
  }
  .email {
    overflow-wrap: anywhere;
  }
  .email a {
    display: flex;
    align-items: center;
    min-block-size: inherit;
  }
  /* The icon belongs to the link. */
  .email a::before {
    position: absolute;
    inset: 0;
    content: '';
  }
  @media print {
    .site a {
      display: inline;
    }
    .call :is(.phone, .email) {
      min-block-size: 0;
    }
    .more-calls > summary,
    .more-calls:not([open]) {
      display: none;
    }
    /* In a flexbox the address would stand beside the link as a column of its own. */
    .site a {
      display: inline;
    }
  }
`;
