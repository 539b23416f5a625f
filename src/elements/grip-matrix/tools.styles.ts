import {css} from 'lit';

/** What a visitor does with the matrix: compare two levels, see one actor, save it. */
export const toolsStyles = css`
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em var(--_cwk-space);
    margin-block: 0.5em 1em;
  }
  .show {
    display: flex;
    flex: 0 1 auto;
    align-items: center;
    gap: 0.75em;
    min-inline-size: 0;
    max-inline-size: 100%;
    font-size: inherit;
    font-weight: 400;
  }
  .show.field select {
    flex: 0 1 auto;
    min-inline-size: 0;
    margin: 0;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0 1em;
  }
  .tools .share {
    min-inline-size: 0;
    margin: 0;
  }
  .tools :is(.button, .share > .button) {
    padding-inline: 0;
    border-color: transparent;
    font-size: max(0.8125em, 13px);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .changes {
    max-inline-size: 60rem;
  }
  .changes li {
    display: grid;
    grid-template-columns: minmax(0, 15em) minmax(0, 1fr) auto minmax(0, 1fr);
    gap: 0.25em 1em;
    align-items: start;
    max-inline-size: none;
    padding-block: 0.25em;
    border-block-start: var(--_cwk-border-width) solid var(--_cwk-border-color);
    font-size: max(0.9375em, 13px);
    line-height: 1.35;
  }
  .changes p {
    grid-column: 2 / -1;
    margin: 0;
  }
  .changes .recedes,
  .changes .recedes strong {
    color: var(--_cwk-quiet);
    font-weight: 400;
    font-style: italic;
  }
  /* Quiet words have too little contrast in a fill. */
  .changes .after.recedes {
    color: inherit;
  }
  .changes :dir(rtl) > .icon {
    transform: scaleX(-1);
  }
  .before,
  .after {
    min-inline-size: 0;
    padding: 0.375em 0.5em;
    border-radius: var(--_cwk-border-radius);
  }
  .changes li > :is(.icon, div:first-child) {
    margin-block-start: 0.375em;
  }
  .before .role {
    color: var(--_cwk-quiet);
  }
  .after.leads-administratively,
  .after.leads-operationally {
    font-weight: 700;
  }
  .after.leads-administratively {
    background: var(--_cwk-accent-fill);
    color: var(--_cwk-accent-color);
  }
  .after.leads-operationally {
    box-shadow: inset 0 0 0 3px var(--_cwk-accent-background-color);
  }
  .teams {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: 0.5em 2em;
  }
  .teams dt,
  .profile dt {
    font-weight: 700;
  }
  .teams ~ details {
    margin-block-end: 1em;
  }
  .reasons li {
    padding-block: 0.375em;
  }
  .reasons p {
    margin: 0;
  }
  .reasons .differ {
    margin-block-end: 0;
    font-size: max(0.8125em, 13px);
  }
  .why-changes > p {
    margin: 0.5em 0 0;
  }
  .why-changes .reasons {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: 0 2em;
  }

  table + .section-title {
    margin-block-start: 1em;
  }
  .profile {
    margin-block-end: 1.5em;
  }
  .profile .call {
    padding-block: 0 0.75em;
    border: 0;
  }
  .profile > div {
    display: grid;
    grid-template-columns: minmax(0, 12em) minmax(0, 1fr);
    gap: 0 1em;
    padding-block: 0.625em;
    border-block-start: var(--_cwk-border-width) solid var(--_cwk-border-color);
  }
  .profile dd,
  .profile dd > :last-child {
    margin-block-end: 0;
  }

  @container (max-width: 44.99em) {
    .changes li {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .changes li > :not(.icon, .after) {
      grid-column: 1 / -1;
    }
    .changes li > .icon {
      grid-column: 1;
    }
    .profile > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .after.leads-administratively {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .after.leads-operationally {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
  @media print {
    .narrowing,
    .tools,
    .fields,
    .why-changes {
      display: none;
    }
    tr,
    .changes li,
    .profile > div,
    .facts > div,
    .contradiction {
      break-inside: avoid;
    }
    .paper {
      font-size: 0.875em;
      line-height: 1.35;
    }
    .paper .sources {
      font-size: max(0.8125em, 8pt);
    }
    .paper .item-title {
      margin-block-start: 1.25em;
    }
    .paper :is(p, dd, .call, .reasons li) {
      margin-block: 0 0.25em;
    }
    .paper .profile {
      margin-block-end: 0.5em;
    }
    .paper :is(.profile, .facts) > div {
      padding-block: 0.25em;
    }
    .paper :is(.phone, .email) {
      min-block-size: 0;
      font-size: 1em;
    }
    .paper .facts {
      columns: 2;
    }
  }
`;
