import {css} from 'lit';
import {base} from '../../styles/base.styles.js';
import {contradictionStyles} from '../../styles/contradiction.styles.js';
import {statementStyles} from '../../styles/statement.styles.js';
import {tokens} from '../../styles/tokens.styles.js';

/** The scenarios, the message in front with its questions, the answer, and the whole on paper. */
export const styles = css`
  .scenarios {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 26em), 1fr));
    gap: 0 calc(2 * var(--_cwk-space));
  }
  .scenarios > li {
    max-inline-size: none;
    padding-block: 0.625em 0;
    border-block-start: var(--_cwk-border-width) solid var(--_cwk-border-color);
  }
  .scenarios > li > p {
    margin-block: 0;
  }
  .scenarios .button {
    margin-inline-end: 0.75em;
  }
  .on-screen > .fold {
    border-block-end: 0;
  }
  .earlier {
    margin-block-end: 1.5em;
  }
  .earlier > li {
    max-inline-size: none;
    border-block-start: var(--_cwk-border-width) solid var(--_cwk-border-color);
  }
  .message {
    margin-block-end: 1.25em;
    padding: 0.75em 1em;
    border-inline-start: 0.25em solid var(--_cwk-accent-background-color);
    background: var(--_cwk-surface-background-color);
    font-size: 1.125em;
  }
  .message a {
    color: inherit;
  }
  .message p {
    margin: 0;
  }
  .options {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: 0 1.25em;
    min-inline-size: 0;
    margin: 0 0 1.25em;
    padding: 0;
    border: 0;
  }
  .options.step {
    grid-template-columns: none;
  }
  .options legend {
    margin-block-end: 0.25em;
    padding: 0;
    font-weight: 700;
  }
  .option {
    display: flex;
    gap: 0.625em;
    align-items: start;
    min-block-size: var(--_cwk-target);
    padding-block: 0.625em;
    line-height: 1.35;
    cursor: pointer;
  }
  .option:hover {
    text-decoration: underline;
  }
  .option input {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0.125em 0 0;
    accent-color: var(--_cwk-accent-background-color);
  }
  .note {
    display: block;
    color: var(--_cwk-quiet);
    font-size: 0.875em;
  }
  .main {
    font-weight: 700;
  }
  .main:hover {
    background: var(--_cwk-accent-fill);
    text-decoration: underline;
  }
  .reveal {
    margin-block: 1.5em;
    padding-block-start: 1.25em;
    border-block-start: 2px solid var(--_cwk-accent-background-color);
  }
  [tabindex='-1'] {
    scroll-margin-block-start: calc(var(--cwk-sticky-offset, 0px) + 1rem);
  }
  .outcomes {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: 0.75em;
    margin-block-end: 0.75em;
  }
  .outcome {
    padding: 0.75em 1em;
    border: 2px solid var(--_cwk-accent-background-color);
    border-radius: var(--_cwk-border-radius);
  }
  .outcome dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: 1em 2em;
  }
  .outcome dl,
  .seat dd,
  .seat p {
    margin-block: 0;
  }
  .seat dd > strong {
    display: block;
    font-size: 1.125em;
    line-height: 1.3;
  }
  .seat p {
    margin-block-start: 0.25em;
  }
  .scope {
    display: block;
    color: var(--_cwk-quiet);
  }
  .reveal .section-title {
    margin-block-start: 1em;
  }
  .reveal .section-title:first-child {
    margin-block-start: 0;
  }
  .label {
    margin-block-end: 0.125em;
    font-weight: 700;
  }
  .steps,
  .duties {
    margin-block-start: 0.5em;
  }
  .steps > li {
    margin-block-end: 1em;
  }
  .duties {
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_cwk-accent-background-color);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block-start: 1.5em;
    padding-block-start: 1.25em;
    border-block-start: var(--_cwk-border-width) solid var(--_cwk-border-color);
  }
  @media print {
    .on-screen.left-out {
      display: none;
    }
    .label {
      break-after: avoid;
    }
    .scenario + .scenario {
      break-before: page;
    }
    .paper-inject {
      margin-block-start: 1.5em;
    }
    .scenario :is(p, li) {
      margin-block-end: 0.25em;
      line-height: 1.3;
    }
    .known {
      columns: 22em;
      column-gap: 2em;
    }
    .outcomes {
      display: block;
    }
    .outcome {
      margin-block-end: 0.5em;
      padding: 0.5em 0.75em;
      border: 1px solid;
    }
    .outcome dl {
      grid-template-columns: 1fr 1fr;
    }
    .message,
    .seat,
    .steps > li {
      break-inside: avoid;
    }
  }
`;

const page = css`
  @page {
    margin: 15mm;
  }
  body {
    margin: 0;
    font-family: Arial, Helvetica, 'Liberation Sans', sans-serif;
  }
`;

/** All styles that the exercise needs in a document of its own, where no host element carries the tokens. */
export const paperStyles = [page, tokens, base, statementStyles, contradictionStyles, styles]
  .map(({cssText}) => cssText)
  .join('')
  .replaceAll(':host', ':root');
