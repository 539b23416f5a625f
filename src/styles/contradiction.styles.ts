import {css} from 'lit';

/** Where sources disagree: each text, the position apart from them, and the mark. */
export const contradictionStyles = css`
  .contradiction {
    margin-block: 0.75em;
  }
  .contradiction p {
    margin-block-end: 0.25em;
  }
  .differ {
    display: flex;
    gap: 0.25em;
    margin-block: 0.375em;
    padding: 0.125em 0.375em;
    border-radius: var(--_cwk-border-radius);
    background: var(--_cwk-warning-background-color);
    color: var(--_cwk-on-warning);
    hyphens: manual;
    inline-size: fit-content;
    max-inline-size: 100%;
    font-size: 0.9286em;
    font-weight: 400;
  }
  .leads-administratively.leader > dd > .differ,
  .leads-administratively.current > .box > .differ,
  .leads-administratively.after > .differ {
    /* On the page's own colour, because a theme's background can be half transparent. */
    background: linear-gradient(
        var(--_cwk-warning-background-color),
        var(--_cwk-warning-background-color)
      )
      var(--_cwk-document-background-color);
    color: var(--_cwk-on-warning-in-fill);
  }
  .differ > span {
    min-inline-size: 0;
  }
  .differ .icon {
    inline-size: 1em;
    block-size: 1em;
    margin-block-start: 0.15em;
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 0.5em 1.25em;
  }
  /* A single source text takes the whole width, as the position below it does. */
  .side:first-child:has(+ .position),
  .position {
    grid-column: 1 / -1;
  }
  .position {
    padding-block-start: 0.5em;
    border-block-start: 1px solid currentColor;
  }
`;
