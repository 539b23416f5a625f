import {css} from 'lit';

export const styles = css`
  .head {
    --road: var(--_cwk-road-incidents);
    padding: 1.25em 1.5em;
    border-radius: var(--_cwk-border-radius);
    background: var(--road);
    color: var(--_cwk-on-road);
  }
  .head.own-house {
    --road: var(--_cwk-road-own-house);
  }
  .head.cybercrime {
    --road: var(--_cwk-road-cybercrime);
  }
  .head.online-disorder {
    --road: var(--_cwk-road-online-disorder);
  }
  .head .title,
  .head a,
  .head .sources {
    color: inherit;
  }
  .summary p:last-child {
    margin: 0;
  }
  .number {
    display: block;
    font-size: 0.5833em;
    font-weight: 400;
  }
  .section {
    display: block;
    margin-block-start: 2em;
  }
  .section-title,
  cwk-wegenwacht::part(title) {
    font-size: 1.25em;
    padding-block-end: 0.25em;
    border-block-end: 2px solid currentColor;
  }
  cwk-wegenwacht::part(source-line),
  cwk-wegenwacht::part(sources-switch),
  cwk-wegenwacht::part(words) {
    display: none;
  }
  .aside {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
    column-gap: 2.5em;
  }
  .wheel {
    columns: 2 24rem;
    column-gap: 2.5em;
  }
  .wheel > li {
    max-inline-size: none;
    padding-block: 0.75em;
    break-inside: avoid;
    border-block-end: var(--_cwk-border-width) solid var(--_cwk-border-color);
  }
  .tasks {
    margin: 0;
    list-style: disc;
  }
  .tasks > li {
    max-inline-size: none;
  }
  .phases {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
    gap: 1.5em;
    align-items: start;
  }
  .phase {
    padding: 1em 1.25em;
    border: 2px solid light-dark(#2b6797, #8fc4f7);
    border-radius: var(--_cwk-border-radius);
  }
  .phase.warm {
    border-color: var(--_cwk-road-incidents);
  }
  .phase ul:last-child,
  .phase ol:last-child {
    margin-block-end: 0;
  }
  .foot {
    margin-block-start: 2em;
    padding: 1em 1.25em;
    background: var(--_cwk-surface);
    border-radius: var(--_cwk-border-radius);
  }
  .foot p:last-child {
    margin: 0;
  }
  @media print {
    .head {
      border: 2px solid var(--road);
      border-inline-start-width: 0.75em;
      background: none;
      color: inherit;
      break-inside: avoid;
      break-after: avoid;
    }
    .aside:not(:has(section)) {
      display: none;
    }
    .wheel {
      columns: auto;
    }
    .wheel > li {
      break-inside: auto;
    }
    :is(.tasks, .phase) li,
    .incidents > li,
    .phase,
    .foot {
      break-inside: avoid;
    }
    .foot {
      border: 1px solid;
      background: none;
    }
  }
`;
