import {css} from 'lit';

export const styles = css`
  .head {
    --road: var(--_cwk-road-2-background-color);
    --on-road: var(--_cwk-road-2-color);
    padding: 1.25em 1.5em;
    border-radius: var(--_cwk-border-radius);
    background: var(--road);
  }
  .head > * {
    color: var(--on-road);
  }
  .head.own-house {
    --road: var(--_cwk-road-1-background-color);
    --on-road: var(--_cwk-road-1-color);
  }
  .head.cybercrime {
    --road: var(--_cwk-road-3-background-color);
    --on-road: var(--_cwk-road-3-color);
  }
  .head.online-disorder {
    --road: var(--_cwk-road-4-background-color);
    --on-road: var(--_cwk-road-4-color);
  }
  .head :is(a, .sources) {
    color: inherit;
  }
  .head :focus-visible {
    outline-color: currentColor;
    box-shadow: none;
  }
  .summary p:last-child {
    margin: 0;
  }
  .number {
    display: block;
    font-size: max(0.5833em, 13px);
    font-weight: 400;
  }
  .section {
    display: block;
    margin-block-start: 2em;
  }
  .section-title,
  cwk-wegenwacht::part(title) {
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
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr));
    column-gap: 2.5em;
  }
  .wheel {
    columns: 2 24em;
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
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
    gap: 1.5em;
    align-items: start;
  }
  .phase {
    padding: 1em 1.25em;
    border: 2px solid var(--_cwk-own-cold);
    border-radius: var(--_cwk-border-radius);
  }
  .phase.warm {
    border-color: var(--_cwk-road-2-background-color);
  }
  .phase ul:last-child,
  .phase ol:last-child {
    margin-block-end: 0;
  }
  .foot {
    margin-block-start: 2em;
    padding: 1em 1.25em;
    background: var(--_cwk-surface-background-color);
    border-radius: var(--_cwk-border-radius);
  }
  .foot a {
    color: inherit;
  }
  .foot p:last-child {
    margin: 0;
  }
  @media print {
    .head {
      border: 2px solid var(--road);
      border-inline-start-width: 0.75em;
      background: none;
      break-inside: avoid;
      break-after: avoid;
    }
    .head > * {
      color: inherit;
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
