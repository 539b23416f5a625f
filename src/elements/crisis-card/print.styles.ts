import {css} from 'lit';

/** The card on paper: with many contacts closer together, with few in larger letters. */
export const printStyles = css`
  @media print {
    .card {
      max-inline-size: none;
      padding: 0;
      border: 0;
      font-size: 7.5pt;
      line-height: 1.2;
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
    .card.few {
      font-size: 7.7pt;
    }
    .many .fill {
      columns: 3;
    }
    .many .people {
      columns: 2;
      column-gap: 0.75em;
    }
    .many :is(.people, .fill) > li {
      padding-block: 0;
    }
    .many :is(.person, .facts) {
      display: inline;
    }
    .many .facts::before {
      content: ' ';
    }
    .many .person:not(:first-child)::before {
      content: ' · ';
    }
    .card.many {
      line-height: 1.12;
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
    .card.many .path ul > li {
      break-inside: avoid;
    }
    .card.many :is(.leads-administratively, .leads-operationally) {
      padding: 0.25em 0.35em;
      outline-offset: -2px;
    }
    .many .phone {
      font-size: 1em;
      line-height: inherit;
    }
  }
`;
