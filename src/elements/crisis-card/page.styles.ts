import {css} from 'lit';

/** The rules for a narrow card: a row of the table is a list there. They come inside a query. */
export const narrowStyles = css`
  .person,
  .phone,
  .card .people .facts > span {
    display: block;
  }
  .card .people .facts > span:not(:last-child)::after {
    content: none;
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

/** Black on white, in letters of about one width on every computer, whatever surrounds it: on paper, and in the file. */
export const paperLook = css`
  .card {
    background: #fff;
    color: #000;
    color-scheme: light;
    font-family: Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans Condensed', sans-serif;
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
      padding: 16px;
      background: #e8ebee;
    }
    .card {
      box-sizing: border-box;
      max-inline-size: 1024px;
      margin-inline: auto;
      padding: clamp(12px, 3vi, 24px);
      border: 1px solid #767676;
    }
  }
`;
