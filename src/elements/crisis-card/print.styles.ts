import {css} from 'lit';
import {paperLook} from './page.styles.js';

/** The card on paper: close together, with many contacts closer. */
export const printStyles = css`
  @media print {
    .card {
      ${paperLook}
      font-size: 7.5pt;
      line-height: 1.15;
    }
    .card .mark {
      font-size: 0.8em;
    }
    .card a {
      text-decoration: none;
    }
    .card a::after {
      content: none;
    }
    .card :is(.section-title, .section-title + p) {
      break-after: avoid;
    }
    .card .matrix {
      break-inside: avoid;
    }
    .card .phone {
      font-size: 1.4em;
    }
    /* A site is enough to find it by; its page is on the screen and in the file. */
    .addresses .rest,
    .addresses .again {
      display: none;
    }
    .many .people {
      columns: 2;
      column-gap: 0.75em;
    }
    .many .people > li {
      padding-block: 0;
    }
    .many .person,
    .many .people .facts {
      display: inline;
    }
    .many .people .facts::before {
      content: ' ';
    }
    .many .person:not(:first-child)::before {
      content: ' · ';
    }
    .card.many {
      line-height: 1.1;
    }
    .card.many .title {
      font-size: 1.4em;
    }
    .many section {
      margin-block-start: 0.25em;
    }
    .many .path ol > li {
      padding-block: 0;
      break-inside: auto;
    }
    .card.many :is(th, td) {
      padding-block: 0;
    }
    .card.many :is(.leads-administratively, .leads-operationally) {
      padding: 0.25em 0.35em;
      outline-offset: -2px;
    }
    .card.many .phone {
      font-size: 1em;
      line-height: inherit;
    }
  }
`;
