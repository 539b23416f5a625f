import {css} from 'lit';

export const styles = css`
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em var(--_cwk-space);
    margin-block-end: 1em;
  }
  .field {
    flex: 1 1 7.5em;
    min-inline-size: 0;
  }
  .search {
    flex: 2 1 16em;
  }
  .field :is(input, select) {
    inline-size: 100%;
  }
  .narrow .filters {
    margin-block: 0.5em 1em;
  }
  section {
    margin-block: 1em;
  }
  section > .section-title {
    margin-block-end: 0.375em;
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
    gap: 0.75em;
    margin-block-end: 0;
  }
  li {
    display: grid;
    max-inline-size: none;
  }
  @container (max-width: 50em) {
    .search {
      flex-basis: 100%;
    }
  }
  @media print {
    .narrow,
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
