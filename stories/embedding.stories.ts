import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/cyberwegenkaart.js';

/**
 * Voor wie geen eigen tags mag plaatsen: het script maakt er zelf een onderdeel van. De uitleg staat in
 * `docs/insluiten.md`.
 */
export default {title: 'Zonder eigen tags'} satisfies Meta;

/** Een `<div>` met `data-cwk`. Wat erin staat, ziet een bezoeker als het script niet werkt. */
export const Data: StoryObj = {
  name: 'data-cwk',
  render: () => html`
    <div data-cwk="wegenwacht" data-road="incidents" data-phase="warm">
      <p>Hulp vindt u bij uw veiligheidsregio.</p>
    </div>
  `,
};

/** Een link alleen op een regel wordt een onderdeel; in een zin blijft het een link. */
export const Link: StoryObj = {
  name: 'Een link',
  render: () => html`
    <p>
      Lees eerst over
      <a href="https://hetccv.nl" data-cwk="road" data-road="own-house">uw eigen huis</a>. Daarna:
    </p>
    <p><a href="https://hetccv.nl" data-cwk="road" data-road="incidents">Weg 2</a></p>
  `,
};

/** Is er iets fout getypt, dan blijft staan wat er stond. De console zegt wat wel kan. */
export const Misspelt: StoryObj = {
  name: 'Fout getypt',
  render: () => html`
    <div data-cwk="wegenwagt"><p>Hulp vindt u bij uw veiligheidsregio.</p></div>
  `,
};
