import {css, unsafeCSS} from 'lit';
import {narrowStyles, paperLook} from './page.styles.js';

/** What is seen of the card on a screen, what unfolds below it, and the card on a page that prints. */
export const styles = css`
  .front {
    padding: 14px clamp(12px, 3cqi, 20px);
    border: 2px solid;
    border-radius: var(--_cwk-border-radius);
  }
  .about > * {
    margin-block: 0 4px;
    font-size: max(0.9375em, 14px);
    line-height: 1.5;
  }
  .about .title {
    font-size: clamp(18px, 6cqi, 1.5em);
  }
  .about .organisation {
    font-weight: 700;
    overflow-wrap: anywhere;
  }
  .about .quiet {
    font-size: max(0.875em, 13px);
  }
  .date {
    display: block;
  }
  .old {
    font-weight: 700;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-block-start: 10px;
  }
  .actions .button {
    padding-inline: 10px;
    font-size: max(0.9375em, 14px);
  }
  .actions p {
    flex-basis: 100%;
    margin: 0;
  }
  .front .status {
    margin: 0;
    font-size: max(0.9375em, 14px);
    overflow-wrap: anywhere;
  }
  .whole > summary {
    inline-size: fit-content;
    font-size: max(0.9375em, 14px);
  }
  .card {
    container: cwk-card / inline-size;
    padding-block: 8px 4px;
  }
  @media screen {
    /* Both stand above it. */
    .card > header :is(.title, .organisation) {
      display: none;
    }
  }
  @media print {
    :host {
      break-before: page;
      break-after: page;
    }
    .front {
      padding: 0;
      border: 0;
    }
    .front:has(> .whole[open]) > .about,
    .actions,
    .status,
    .whole > summary {
      display: none;
    }
    .card {
      padding: 0;
    }
  }
`;

/** A card can be narrow on a wide screen too, where it stands in a side column. */
export const narrowInContainer = unsafeCSS(
  `@container cwk-card (max-width: 44em) {${narrowStyles.cssText}}`,
);

/** On the paper of a page, whatever theme is around it. */
export const paperInPrint = unsafeCSS(`@media print {${paperLook.cssText}}`);
