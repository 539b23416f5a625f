import {css} from 'lit';

/** The rules for a narrow card: a row of the table is a list there. They come inside a query. */
export const narrowStyles = css`
  .person,
  .phone,
  .facts > span {
    display: block;
  }
  .card .facts > span:not(:last-child)::after {
    content: none;
  }
  .card :is(.phone, .facts) a {
    padding-block: max(0.2em, (2.8rem - 1em) / 2);
  }
  .card :is(table, thead, tbody, th, td) {
    display: block;
  }
  .card thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .card :is(.path ol > li, .columns) {
    grid-template-columns: 1fr;
  }
  .card tbody tr {
    display: block;
    margin-block-start: 0.75em;
  }
  .card td {
    border-block-start: 0;
  }
  /* Also for assistive technology: some browsers forget that a block was a table. */
  .card td::before {
    content: attr(data-levels) ': ';
    font-weight: 400;
  }
`;

/** The page around the card where it is a document of its own. */
export const pageStyles = css`
  @page {
    size: A4;
    margin: 8mm;
  }
  body {
    margin: 0;
  }
  @media screen {
    body {
      padding: 1rem;
      background: #e8ebee;
    }
  }
`;
