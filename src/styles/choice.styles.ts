import {css} from 'lit';

/** Questions with radio buttons. */
export const choiceStyles = css`
  fieldset {
    min-inline-size: 0;
    margin: 0 0 1em;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-weight: 700;
  }
  [type='radio'] {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
    accent-color: var(--_cwk-accent-background-color);
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 1.25em;
    margin-block-end: 1em;
  }
  .choice legend {
    float: inline-start;
    margin-inline-end: 1em;
  }
  .choice label {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-inline-size: var(--_cwk-target);
    min-block-size: var(--_cwk-target);
    cursor: pointer;
  }
  @media print {
    .choice,
    .levels {
      display: none;
    }
  }
`;
