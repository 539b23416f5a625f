import {css} from 'lit';

/** How the card is made up, on a screen and on paper; with sizes that the root of a page cannot shrink. */
export const cardStyles = css`
  .card {
    font-size: max(0.875em, 14px);
    line-height: 1.5;
    overflow-wrap: break-word;
    print-color-adjust: exact;
  }
  .card * {
    box-sizing: border-box;
    max-inline-size: none;
  }
  .card :is(h1, h2, h3, h4, h5, h6, p, ul, ol) {
    margin: 0;
    padding: 0;
    color: inherit;
    font-family: inherit;
    line-height: inherit;
  }
  .card :is(ul, ol) {
    list-style-type: '';
  }
  .card a {
    color: inherit;
    text-underline-offset: 0.1em;
  }
  .card .title {
    font-size: 1.75em;
    line-height: 1.1;
  }
  .card section {
    margin-block-start: 0.4em;
    padding-block-start: 0.15em;
    border-block-start: 2px solid;
    line-height: inherit;
  }
  /* The sentence that belongs to a heading stands beside it. */
  .card .section-title,
  .section-title + p {
    display: inline;
    margin-inline-end: 0.75em;
  }
  .card .section-title {
    font-size: 1.125em;
  }
  .card section > :is(ul, ol, table) {
    margin-block-start: 0.2em;
  }
  .card header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.1em 1em;
  }
  .card .organisation {
    font-size: 1.25em;
    font-weight: 700;
  }
  .small {
    font-weight: 400;
  }
  .mark {
    font-size: max(0.8em, 13px);
    font-weight: 400;
    line-height: 0;
    vertical-align: 0.3em;
  }
  .card .icon {
    inline-size: 1em;
    block-size: 1em;
    vertical-align: -0.1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .note-mark {
    font-weight: 700;
    white-space: nowrap;
  }
  .card .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .people,
  .fill,
  .notes ol,
  .times ul {
    columns: 26em;
    column-gap: 1.5em;
  }
  .people > li {
    padding-block: 0.15em;
    border-block-start: 1px solid #767676;
    break-inside: avoid;
  }
  .person {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    column-gap: 1em;
  }
  .phone {
    font-size: 1.25em;
    line-height: 1;
    white-space: nowrap;
  }
  .facts {
    overflow-wrap: anywhere;
  }
  .stale {
    position: relative;
    padding-inline-start: 1.25em;
    font-weight: 700;
  }
  .stale .icon {
    position: absolute;
    inset-block-start: 0.1em;
    inset-inline-start: 0;
  }
  .facts > span:not(:last-child)::after {
    content: ' ·';
    content: ' ·' / '';
  }
  .people.blank > li {
    padding-block: 1.75em 0;
    border-width: 0 0 1px;
    border-block-end-style: solid;
  }
  /* Room to write a day and a time. */
  .fill > li {
    padding-block-start: 1em;
    border-block-end: 1px solid #767676;
    break-inside: avoid;
  }
  .path ol > li {
    display: grid;
    grid-template-columns: 12em 1fr;
    gap: 0 1em;
    padding-block: 0.15em;
    border-block-start: 1px solid #767676;
    break-inside: avoid;
  }
  .ticks > li {
    position: relative;
    padding-inline-start: 1.4em;
    break-inside: avoid;
  }
  /* A box to tick by hand. */
  .ticks > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.15em;
    inset-inline-start: 0;
    box-sizing: border-box;
    inline-size: 0.9em;
    block-size: 0.9em;
    border: 1px solid;
  }
  .in-line {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1em;
  }
  .in-line > .line {
    flex-basis: 100%;
  }
  .card :is(.steps, .notes) ol {
    padding-inline-start: 1.5em;
    list-style: decimal;
  }
  .card :is(.steps, .notes) li::marker {
    font-weight: 700;
  }
  .card .times ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .columns {
    display: grid;
    grid-template-columns: 1fr 1fr;
    column-gap: 1.5em;
  }
  .card .abbreviations {
    margin-block-start: 0.4em;
  }
  .card table {
    /* In quirks mode a table has a size and a weight of its own. */
    font: inherit;
    /* Collapsed borders stand half outside, where paper ends. */
    inline-size: calc(100% - 1px);
    border-collapse: collapse;
    table-layout: fixed;
  }
  .card :is(th, td) {
    padding: 0.1em 0.35em;
    border: 1px solid #767676;
    text-align: start;
    vertical-align: top;
  }
  .card thead th:first-child {
    inline-size: 18%;
  }
  .card tr {
    break-inside: avoid;
  }
  .card :is(.leads-administratively, .leads-operationally) {
    padding: 0.4em;
    outline: 2px solid;
    outline-offset: -3px;
    font-weight: 700;
  }
  .card .leads-operationally {
    outline-style: dashed;
  }
  .sources p:has(+ .addresses),
  .addresses,
  .addresses > li {
    display: inline;
    overflow-wrap: anywhere;
  }
  .card .sources p:has(+ .addresses) {
    margin-inline-end: 0.3em;
  }
  .addresses > li:not(:last-child)::after {
    content: ' · ';
    content: ' · ' / '';
  }
  /* There every text has a background, which would cover the line above. */
  @media (forced-colors: active) {
    .mark {
      vertical-align: baseline;
    }
  }
  /* Where a finger or a mouse presses, a number or an address is as high as a thumb. */
  @media screen {
    .card :is(.person, .facts) a {
      display: inline-flex;
      align-items: center;
      min-block-size: var(--_cwk-target, 44px);
    }
  }
`;
