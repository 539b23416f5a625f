import {css} from 'lit';

/** The link to a situation. */
export const shareStyles = css`
  .share {
    margin-block: 1.5em 0.5em;
  }
  .share p {
    margin-block: 0.25em 0;
  }
  .shared {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }
  .shared label {
    flex: 1 1 16em;
    min-inline-size: 0;
  }
  .shared label span {
    display: block;
  }
  .shared input {
    inline-size: 100%;
    min-block-size: var(--_cwk-target);
    padding: 0.375em 0.75em;
    border: 1px solid currentColor;
    border-radius: var(--_cwk-border-radius);
    background: var(--_cwk-document-background-color);
    color: var(--_cwk-on-paper);
  }
  @media print {
    .share {
      display: none;
    }
  }
`;
