import {css} from 'lit';

export const styles = css`
  header {
    --road: var(--_cwk-road-incidents);
    padding: 1.25em 1.5em;
    border-radius: var(--_cwk-border-radius);
    background: var(--road);
    color: var(--_cwk-on-road);
  }
  header.own-house {
    --road: var(--_cwk-road-own-house);
  }
  header.cybercrime {
    --road: var(--_cwk-road-cybercrime);
  }
  header.online-disorder {
    --road: var(--_cwk-road-online-disorder);
  }
  header .title,
  header a,
  header .sources {
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
  .section-title {
    padding-block-end: 0.25em;
    border-block-end: 2px solid currentColor;
  }
  cwk-wegenwacht::part(source-line),
  cwk-wegenwacht::part(sources-switch) {
    display: none;
  }
  .wheel {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr));
    gap: 0 2em;
  }
  .wheel > li {
    max-inline-size: none;
    padding-block: 0.75em;
    border-block-end: var(--_cwk-border-width) solid var(--_cwk-border-color);
  }
  .wheel > li:has(.contradiction) {
    grid-column: 1 / -1;
  }
  .tasks {
    margin: 0;
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
  footer {
    margin-block-start: 2em;
    padding: 1em 1.25em;
    background: var(--_cwk-surface);
    border-radius: var(--_cwk-border-radius);
  }
  footer p:last-child {
    margin: 0;
  }
`;
