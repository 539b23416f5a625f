import {css} from 'lit';

/** Statements, their sources and explained words. */
export const statementStyles = css`
  /* On a line of its own; a block would take the meaning of the paragraph around it away. */
  .sources {
    display: inline-block;
    inline-size: 100%;
    vertical-align: top;
    color: var(--_cwk-quiet);
    font-size: 0.8125em;
    font-weight: 400;
  }
  /* One quiet word, in the sentence. */
  .sources-word {
    color: var(--_cwk-quiet);
    font-size: max(0.8125em, 13px);
    font-weight: 400;
  }
  .items {
    max-inline-size: 68ch;
    columns: 14em;
  }
  .items li {
    break-inside: avoid;
  }
  .token {
    white-space: nowrap;
  }
  .term {
    padding: 0;
    border: 0;
    background: none;
    text-align: inherit;
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
    white-space: normal;
    cursor: help;
  }
  /* Quotation marks stay on its line, also with the letter spacing of a reader. */
  .token > .term {
    max-inline-size: calc(100% - 2em);
  }
  /* Not in a sentence, it can be hit in a larger area. */
  :is(h1, h2, h3, h4, h5, h6, th) .term {
    position: relative;
  }
  :is(h1, h2, h3, h4, h5, h6, th) .term::after {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: 50%;
    inline-size: max(100%, var(--_cwk-target));
    block-size: var(--_cwk-target);
    translate: -50% -50%;
    content: '';
  }
  .term:hover {
    text-decoration-style: solid;
  }
  /* On a fill the text has turned, but not in what opens there. */
  .head,
  .leads-administratively:is(.leader, .current, .after) {
    --_cwk-tip-color: var(--_cwk-ink-in-fill);
  }
  .tip {
    position: fixed;
    inset: auto 0 var(--_cwk-view-end, 0);
    inline-size: auto;
    max-inline-size: 34rem;
    max-block-size: min(70vh, 40rem, 0.8 * var(--_cwk-view, 100vh));
    margin: 0 auto;
    padding: 1em 1.25em;
    overflow: auto;
    border: 1px solid currentColor;
    border-radius: var(--_cwk-border-radius);
    background: var(--_cwk-document-background-color);
    color: var(--_cwk-tip-color, var(--_cwk-on-paper));
    font-size: var(--_cwk-font-size, 1rem);
    font-weight: 400;
    text-align: start;
    white-space: normal;
    box-shadow: 0 0.5rem 2rem rgb(0 0 0 / 25%);
  }
  /* Not over the word that opened it. */
  .tip.above {
    inset-block: var(--_cwk-view-start, 0) auto;
  }
  /*
   * Next to the word where there is room and the browser can; else at the foot of the screen. Not while it is closed or
   * for paper: WebKit hangs when what is around such a closed text disappears.
   */
  @media screen and (min-width: 40rem) {
    @supports (position-area: block-end) {
      .tip:popover-open:not(.framed) {
        inset: auto;
        inline-size: var(--_cwk-tip-size, auto);
        margin: 0.25rem 0;
        position-area: block-end span-inline-end;
        position-try-fallbacks:
          flip-block,
          flip-inline,
          flip-block flip-inline,
          --_cwk-foot;
      }
    }
  }
  /* What fits nowhere beside its word stands at the foot after all. */
  @position-try --_cwk-foot {
    inset: auto 0 0;
    margin: 0 auto;
    position-area: none;
  }
  .tip-head {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 1em;
    margin-block-end: 0.25em;
  }
  .tip-head .close {
    flex: none;
    min-inline-size: var(--_cwk-target);
    min-block-size: var(--_cwk-target);
    margin-block-start: -0.625em;
    margin-inline-end: -0.75em;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .tip-head .icon {
    margin: 0;
  }
  .badge {
    display: inline-block;
    padding: 0.0625em 0.5em;
    border: 1px solid var(--_cwk-badge-background-color, currentColor);
    border-radius: var(--_cwk-border-radius);
    background: var(--_cwk-badge-background-color, transparent);
    color: var(--_cwk-badge-color, inherit);
    font-size: 0.8125em;
    font-weight: 400;
  }
  .old-link .badge {
    border-color: transparent;
    background: var(--_cwk-warning-background-color);
    color: var(--_cwk-on-warning);
  }
  .switch {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_cwk-target);
    font-size: 0.875em;
    cursor: pointer;
  }
  .switch input {
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--_cwk-accent-background-color);
  }
  @media print {
    /* What is positioned comes last in a PDF, out of its sentence. */
    :is(h1, h2, h3, h4, h5, h6, th) .term {
      position: static;
    }
    :is(h1, h2, h3, h4, h5, h6, th) .term::after {
      display: none;
    }
    .switch {
      display: none;
    }
    .note-number {
      font-size: 0.75em;
      line-height: 0;
    }
    .end-notes {
      margin-block: 1em;
      font-size: max(0.8em, 8pt);
      line-height: 1.3;
    }
    .end-notes ol {
      columns: 18em;
      column-gap: 1.5em;
      margin-block-start: 0.5em;
      padding: 0;
    }
    .end-notes li {
      margin-inline-start: 2.25em;
      break-inside: avoid;
      overflow-wrap: anywhere;
    }
    /* Else all notes go with it to the next page. */
    .end-notes:not(:empty) + .source-line {
      break-before: auto;
    }
    /* Its text is the address. */
    .end-notes a:link::after {
      content: none;
    }
    .items {
      max-inline-size: none;
    }
    .old-link .badge {
      border-color: currentColor;
    }
    .words {
      margin-block-start: 2em;
    }
    .words dl {
      columns: 2;
      column-gap: 2em;
      font-size: 0.875em;
    }
    .words div {
      margin-block-end: 0.5em;
      break-inside: avoid;
    }
    .words :is(dt, dd) {
      display: inline;
    }
    .words dt {
      font-weight: 700;
    }
  }
`;
