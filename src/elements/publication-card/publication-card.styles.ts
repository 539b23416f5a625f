import {css} from 'lit';

export const styles = css`
  /* As high as the row, in a list of cards. */
  .widget {
    display: flex;
    flex-direction: column;
    block-size: 100%;
  }
  .card {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 0.5em;
    padding: var(--_cwk-space);
    border: var(--_cwk-border-width) solid var(--_cwk-border-color);
    border-radius: var(--_cwk-border-radius);
  }
  .card > * {
    max-inline-size: 68ch;
    margin: 0;
  }
  .item-title a {
    box-sizing: border-box;
    display: inline-block;
    min-block-size: var(--_cwk-target);
    padding-block: 0.5em;
  }
  .item-title .host {
    display: block;
    font-weight: 400;
  }
  .badges .badge {
    border-color: var(--_cwk-badge-background-color, var(--_cwk-border-color));
    background: var(--_cwk-badge-background-color, var(--_cwk-surface-background-color));
  }
  .text {
    flex: none;
  }
  .text > p {
    margin: 0;
  }
  .compact {
    gap: 0.25em;
    padding-block: 0.625em 0;
  }
  .compact .item-title a {
    margin-block: -0.375em;
  }
  /* In a list the rest of the text comes with the rest of the card. */
  .compact > .short {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .compact:has(> .more[open]) > .short {
    -webkit-line-clamp: none;
  }
  details.more > :not(summary) {
    margin-block: 0 0.5em;
  }
  .card:not(.compact) > .short:not(:focus-within) {
    max-block-size: 3lh;
    overflow: hidden;
  }
  ::slotted(:first-child) {
    margin-block-start: 0 !important;
  }
  ::slotted(:last-child) {
    margin-block-end: 0 !important;
  }
  button.more {
    align-self: flex-start;
    min-block-size: var(--_cwk-target);
    margin-block: -0.5em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_cwk-link-color);
    text-decoration: underline;
    cursor: pointer;
  }
  .source-line {
    margin-block-start: 0.5em;
    padding: 0;
    border: 0;
  }
  @media print {
    .widget {
      break-inside: avoid;
    }
    .card:not(.compact) > .short:not(:focus-within) {
      max-block-size: none;
    }
    .compact > .short {
      -webkit-line-clamp: none;
    }
    button.more,
    .notice > .sources-word {
      display: none;
    }
    /* In place of a script, because a list can have thousands of cards. */
    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
