import {css} from 'lit';

/** The card on paper: close together, and many contacts each as one running text. */
export const printStyles = css`
  @media print {
    .card {
      font-size: 7.5pt;
      line-height: 1.13;
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
    .card .title {
      font-size: 1.5em;
    }
    .card :is(.section-title, .section-title + p) {
      break-after: avoid;
    }
    .card section {
      margin-block-start: 0.25em;
    }
    .card .matrix {
      break-inside: avoid;
    }
    .card .path ol > li {
      padding-block: 0;
    }
    .card :is(th, td) {
      padding-block: 0;
    }
    .card :is(.leads-administratively, .leads-operationally) {
      padding: 0.25em 0.35em;
      outline-offset: -2px;
    }
    /* A site is enough to find it by; its page is on the screen and in the file. */
    .addresses :is(a, .again) {
      display: none;
    }
    .addresses > li::before {
      content: attr(data-site);
    }
    .card.many {
      line-height: 1.1;
    }
    .many .calls .people {
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
    .many .path ol > li {
      break-inside: auto;
    }
    .many .fill {
      columns: 3;
    }
    .card.many .title {
      font-size: 1.3em;
    }
    .card.many .organisation {
      font-size: 1.1em;
    }
    .many .phone {
      font-size: 1em;
      line-height: inherit;
    }
  }
`;
