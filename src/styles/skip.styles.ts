import {css} from 'lit';

/** The way past a long widget, and where it ends: out of sight until the keyboard is there, and over what is there. */
export const skipStyles = css`
  .skip {
    position: absolute;
    z-index: 3;
    max-inline-size: 100cqi;
    min-block-size: var(--_cwk-target);
    margin: 0;
    padding: 0.5em 1em;
    border: 1px solid currentColor;
    border-radius: var(--_cwk-button-border-radius);
    background: var(--_cwk-document-background-color);
    color: var(--_cwk-on-paper);
    cursor: pointer;
  }
  /* Above where it stands, because below it a frame ends. */
  .skip.landing {
    translate: 0 -100%;
  }
  .skip:not(:focus) {
    inline-size: 1px;
    block-size: 1px;
    min-block-size: 0;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    border: 0;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    .skip {
      display: none;
    }
  }
`;
