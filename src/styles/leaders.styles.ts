import {css} from 'lit';

/** Who is at the wheel: two boxes, of which the administrative one is filled. */
export const leaderStyles = css`
  .leaders {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 0.5em;
    margin-block-end: 1em;
  }
  .leader {
    padding: 0.5em 0.75em;
    border: 3px solid var(--_cwk-accent-background-color);
    border-radius: var(--_cwk-border-radius);
    background: var(--_cwk-document-background-color);
    color: var(--_cwk-on-paper);
    line-height: 1.3;
  }
  .leader.leads-administratively {
    border-color: var(--_cwk-accent-fill);
    background: var(--_cwk-accent-fill);
    color: var(--_cwk-accent-color);
  }
  .leader dd {
    margin: 0;
  }
  .leader strong {
    display: block;
    font-size: 1.1875em;
  }
  .leader .differ {
    inline-size: fit-content;
  }
  @media (forced-colors: active) {
    .leader.leads-administratively {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
