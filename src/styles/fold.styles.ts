import {css} from 'lit';

/** What is one tap away: a row as wide as the widget, or a word below one thing. */
export const foldStyles = css`
  .fold {
    border-block-end: var(--_cwk-border-width) solid var(--_cwk-border-color);
  }
  :not(.fold) + .fold,
  .fold:first-child {
    border-block-start: var(--_cwk-border-width) solid var(--_cwk-border-color);
  }
  .fold > summary {
    display: flex;
    align-items: center;
    gap: 0.625em;
    text-decoration: none;
    list-style: none;
  }
  .fold > summary::-webkit-details-marker {
    display: none;
  }
  .fold > summary::before {
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.125em 0.125em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    rotate: -45deg;
    content: '';
  }
  .fold[open] > summary::before {
    rotate: 45deg;
  }
  .fold > summary .section-title {
    margin: 0;
    font-size: 1em;
    line-height: 1.3;
  }
  .fold > summary:hover .section-title {
    text-decoration: underline;
  }
  .fold .count {
    font-weight: 400;
  }
  .folded {
    padding-block: 0.25em 0.75em;
  }
  .more > summary {
    inline-size: fit-content;
    color: var(--_cwk-quiet);
    font-size: max(0.875em, 13px);
  }
  @media print {
    .fold > summary::before,
    .more > summary,
    .fold:not([open], .question) {
      display: none;
    }
  }
`;
