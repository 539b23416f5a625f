import {css} from 'lit';

export const styles = css`
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em var(--_cwk-space);
    margin-block-end: 1em;
  }
  .field {
    flex: 1 1 7.5rem;
    min-inline-size: 0;
    font-size: 0.875em;
    font-weight: 700;
  }
  .search {
    flex: 2 1 16rem;
  }
  input,
  select {
    display: block;
    inline-size: 100%;
    min-block-size: 2.75rem;
    margin-block-start: 0.25em;
    padding: 0.5em;
    border: 1px solid currentColor;
    border-radius: var(--_cwk-border-radius);
    background: var(--_cwk-paper);
    color: var(--_cwk-on-paper);
    font-size: 1.1429em;
    font-weight: 400;
    line-height: 1.25;
    text-overflow: ellipsis;
  }
  section {
    margin-block: 1.75em;
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
    gap: var(--_cwk-space);
  }
  li {
    display: grid;
    max-inline-size: none;
  }
  @container (max-width: 50rem) {
    .search {
      flex-basis: 100%;
    }
  }
  @media print {
    .filters,
    [part='count'],
    .button {
      display: none;
    }
    .section-title {
      break-after: avoid;
    }
    ul {
      display: block;
    }
    li {
      margin-block-end: var(--_cwk-space);
    }
  }
`;
