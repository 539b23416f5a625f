import {css, unsafeCSS} from 'lit';
import {narrowStyles} from './page.styles.js';

/** The buttons above the card, and the card on a page that prints. */
export const styles = css`
  .card {
    container: cwk-card / inline-size;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-end: 1em;
  }
  .actions p {
    flex-basis: 100%;
    margin: 0;
  }
  .actions p:empty {
    display: none;
  }
  @media print {
    :host {
      break-before: page;
      break-after: page;
    }
    .actions {
      display: none;
    }
  }
`;

/** A card can be narrow on a wide screen too, where it stands in a side column. */
export const narrowInContainer = unsafeCSS(
  `@container cwk-card (max-width: 44em) {${narrowStyles.cssText}}`,
);
