import {css} from 'lit';

export const styles = css`
  .head {
    --road: var(--_cwk-road-2-background-color);
    --on-road: var(--_cwk-road-2-color);
    padding: 0.75em 1em;
    border: 2px solid var(--road);
    border-inline-start-width: 0.5em;
    border-radius: var(--_cwk-border-radius);
    background: color-mix(in srgb, var(--road) 10%, var(--_cwk-document-background-color));
  }
  .head > * {
    color: var(--_cwk-on-paper);
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
  .head :is(a, .sources, .sources-word) {
    color: inherit;
  }
  .head .title {
    margin-block-end: 0.25em;
  }
  .head p {
    margin-block-end: 0.375em;
  }
  .summary p:last-child {
    margin: 0;
    font-size: max(0.875em, 13px);
  }
  /* The plate of the sign on the map. */
  .number {
    display: block;
    inline-size: fit-content;
    margin-block-end: 0.375em;
    padding: 0.1em 0.9em;
    background: var(--road);
    font-size: max(0.6667em, 13px);
    clip-path: polygon(8% 0, 92% 0, 100% 50%, 92% 100%, 8% 100%, 0 50%);
  }
  .number span {
    color: var(--on-road);
  }
  .section {
    display: block;
    margin-block-start: 1.25em;
  }
  /* The fold that it is in has its name, and the road its own switch, words and sources. */
  cwk-wegenwacht::part(title),
  cwk-wegenwacht::part(source-line),
  cwk-wegenwacht::part(sources-switch),
  cwk-wegenwacht::part(words) {
    display: none;
  }
  .beside {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    padding-block: 0.5em;
    border-block-end: var(--_cwk-border-width) solid var(--_cwk-border-color);
  }
  .beside .section-title {
    margin: 0;
    font-size: 1em;
    line-height: 1.3;
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
  .phase {
    margin-block-end: 1em;
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_cwk-own-cold);
  }
  .phase.warm {
    border-color: var(--_cwk-road-2-background-color);
  }
  .phase :is(ul, ol) {
    margin: 0;
  }
  :is(.phase, .phase + .fold) li {
    margin-block-end: 0.375em;
  }
  :is(.phase, .phase + .fold) li p {
    margin: 0;
  }
  /* With the other folds in one list. */
  .section:has(> .phase) + .section {
    margin-block-start: 0;
  }
  .section:has(> .phase) + .section > .fold:first-child {
    border-block-start: 0;
  }
  .contradiction {
    margin-block: 0.375em;
    padding: 0 0.5em;
  }
  .contradiction > summary {
    padding-block: 0.375em;
    font-size: max(0.875em, 13px);
    line-height: 1.4;
  }
  .contradiction:not([open]) strong {
    font-weight: 400;
  }
  .sides {
    padding-block-end: 0.5em;
  }
  .foot {
    margin-block-start: 1.25em;
    font-size: max(0.875em, 13px);
  }
  .foot p {
    margin-block-end: 0.375em;
  }
  :is(.summary, .foot) :is(.sources, .host) {
    font-size: max(0.9286em, 13px);
  }
  .foot p:last-child {
    margin: 0;
  }
  @media (forced-colors: active) {
    .number {
      padding: 0;
    }
  }
  @media print {
    .head {
      background: none;
      break-inside: avoid;
      break-after: avoid;
    }
    .head > * {
      color: inherit;
    }
    .number {
      padding: 0;
      background: none;
      clip-path: none;
    }
    .number span {
      color: inherit;
    }
    .wheel {
      columns: auto;
    }
    .wheel > li {
      break-inside: auto;
    }
    .incidents > li,
    .foot {
      break-inside: avoid;
    }
  }
`;
