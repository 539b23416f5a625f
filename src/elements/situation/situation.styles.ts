import {css} from 'lit';

export const styles = css`
  .title {
    margin-block-end: 0.25em;
  }
  .organisation {
    margin-block-end: 0.125em;
    font-weight: 700;
  }
  .aid {
    margin-block: 0.75em 0;
  }
  /* Many short parts that must be seen at once. */
  .section-title {
    margin-block: 0 0.375em;
    font-size: min(var(--_cwk-heading-3-font-size), 1.125em);
    line-height: 1.25;
  }

  /* Answers as buttons that touch nothing else, for a thumb in a hurry. */
  .choice {
    align-items: stretch;
    gap: 0.375rem;
    margin-block-end: 0.75em;
  }
  .choice legend {
    float: none;
    margin-block-end: 0.25em;
  }
  .start .choice {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 6.75em), 1fr));
  }
  .start .choice label {
    font-size: max(0.875em, 13px);
  }
  .visitor {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
    margin-block-end: 1em;
    font-weight: 700;
  }
  .visitor select {
    flex: 1 1 10em;
    min-inline-size: 0;
    min-block-size: var(--_cwk-target);
    padding: 0.25em 0.625em;
    border: 1px solid var(--_cwk-accent-background-color);
    border-radius: var(--_cwk-border-radius);
    background: var(--_cwk-document-background-color);
    color: var(--_cwk-on-paper);
    font-weight: 400;
  }
  .choice p {
    flex-basis: 100%;
    max-inline-size: none;
    margin-block-end: 0.25em;
    font-size: max(0.875em, 13px);
  }
  .choice label {
    flex: 0 1 auto;
    gap: 0.375em;
    padding: 0.25em 0.625em;
    border: 1px solid var(--_cwk-accent-background-color);
    border-radius: var(--_cwk-border-radius);
    background: var(--_cwk-document-background-color);
    color: var(--_cwk-on-paper);
    line-height: 1.25;
  }
  .choice label:hover {
    text-decoration: underline;
  }
  .choice label:has(:checked) {
    border-color: var(--_cwk-accent-fill);
    background: var(--_cwk-accent-fill);
    color: var(--_cwk-accent-color);
  }
  .choice input {
    accent-color: currentColor;
    scroll-margin-block: 7rem;
  }

  .own {
    margin-block-end: 1em;
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_cwk-accent-background-color);
  }
  .own ul,
  .own li,
  .conflicts ul,
  .conflicts ul p:last-child {
    margin-block-end: 0.25em;
  }
  .clash {
    display: flex;
    gap: 0.375em;
    max-inline-size: none;
    margin-block-end: 0.5em;
    padding-block: 0.25em;
    font-size: 0.9375em;
    line-height: 1.3;
  }
  .conflicts {
    margin-block: 1em;
  }
  .conflicts ul {
    padding-inline-start: 0;
    font-size: 0.9375em;
    list-style-type: '';
  }
  .plan {
    margin-block: 1em;
  }
  .lines {
    margin-block-end: 1.5em;
  }
  /* Room for numbers of two digits. */
  .lines ol {
    padding-inline-start: 2.25em;
  }
  .lines li p {
    margin-block-end: 0.375em;
  }
  .share-time {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_cwk-target);
  }

  .contradiction summary {
    text-decoration: none;
  }
  .contradiction summary:hover {
    text-decoration: underline;
  }

  /* What just changed stays in sight wherever the hand is. */
  .changed {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em;
    min-block-size: 48px;
    padding-inline: 0.75em;
    border: 2px solid var(--_cwk-accent-background-color);
    border-radius: var(--_cwk-border-radius);
    background: var(--_cwk-document-background-color);
    color: var(--_cwk-on-paper);
    font-size: 14px;
    line-height: 1.3;
  }
  .changed button {
    flex: none;
    min-block-size: 44px;
    max-inline-size: 50%;
    padding: 0;
    border: 0;
    background: none;
    text-decoration: underline;
    cursor: pointer;
  }
  .body,
  .rest {
    margin-block-end: 1em;
  }
  .questions {
    margin-block-start: 1.25em;
  }
  .rest-of {
    margin-block-end: 0.75em;
  }
  /* A heading beside that of the other case, which looks as what opens the rest. */
  .case > summary .item-title {
    display: inline;
    margin: 0;
    font: inherit;
    color: inherit;
  }

  /* A question as a row, with its answer. */
  .question > summary > span {
    flex: 1;
  }
  .question .asked {
    font-weight: 700;
  }
  .question .given {
    display: block;
  }
  .question .given strong {
    font-weight: 400;
  }
  .question .given .quiet {
    text-decoration: underline;
  }

  @container (min-width: 48em) {
    .start {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: 0 2.5em;
    }
    .start .choice {
      display: flex;
    }
    .visitor {
      flex-direction: column;
      gap: 0.25em;
      align-items: start;
      margin-block-end: 0.75em;
    }
    .start .choice label,
    .visitor select {
      flex: none;
      font-size: 1em;
    }
    .body {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      gap: 0.5em 2.5em;
      align-items: start;
    }
    .questions {
      margin-block-start: 0;
      padding: 1em 1.25em 0.25em;
      border-radius: var(--_cwk-border-radius);
      background: var(--_cwk-surface-background-color);
    }
    .questions a {
      color: inherit;
    }
    .lines li {
      break-inside: avoid;
    }
  }
  /* Whom to call beside what to do, so that both are on the first screen. */
  @container (min-width: 64em) {
    .during {
      display: grid;
      grid-template: auto auto auto 1fr / repeat(2, minmax(0, 1fr));
      gap: 0 2em;
    }
    .during > :is(.clash, .wheel) {
      grid-column: 1 / -1;
    }
    .during > :is(.reach, .conflicts, .own, .missing) {
      grid-column: 1;
    }
    .during > .todo {
      grid-row: 2 / span 3;
      grid-column: 2;
    }
    .during > .clash ~ .todo {
      grid-row: 3 / span 3;
    }
  }
  @media (forced-colors: active) {
    .choice label:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .start,
    .body,
    .during {
      display: block;
    }
    .questions {
      padding: 0;
      background: none;
    }
    .question .quiet {
      display: none;
    }
    .choice {
      display: flex;
      break-inside: avoid;
    }
    .changed,
    .rest-of:not(.case) > summary,
    .rest-of:not([open]) {
      display: none;
    }
  }
`;
