import {fixture, html} from '@open-wc/testing';
import type {CwkPublicationCard} from '../../src/elements/publication-card/publication-card.js';
import {pageFixture} from './page.js';

/** A card as an editor makes it, on a page without content. */
export const editorCard = (): Promise<CwkPublicationCard> =>
  fixture(html`
    <cwk-publication-card
      heading="Crisisplan"
      href="/crisisplan.pdf"
      authors="Regio Voorbeeld; A. de Vries"
      date="2025-03"
      type="Plan"
      pages="28"
      ><p>Wie belt wie.</p></cwk-publication-card
    >
  `);

export const builtIn = (id: string): Promise<CwkPublicationCard> =>
  pageFixture(html`<cwk-publication-card publication=${id}></cwk-publication-card>`);
