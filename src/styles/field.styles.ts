import {css} from 'lit';

/** A search field or list of options below the label that names it. */
export const fieldStyles = css`
  .field {
    font-size: 0.875em;
    font-weight: 700;
  }
  .field :is(input, select) {
    display: block;
    max-inline-size: 100%;
    min-block-size: var(--_cwk-target);
    margin-block-start: 0.25em;
    padding: 0.5em;
    border: 1px solid currentColor;
    border-radius: var(--_cwk-border-radius);
    background: var(--_cwk-document-background-color);
    color: var(--_cwk-on-paper);
    font-size: 1.1429em;
    font-weight: 400;
    line-height: 1.25;
    text-overflow: ellipsis;
  }
`;
