import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {ROAD_IDS} from '../src/content/model/ids.js';
import '../src/cyberwegenkaart.js';
import type {CwkRoad} from '../src/elements/road/road.js';

/** Eén weg in zijn geheel. De vier wegen hebben geen volgorde. */
export default {
  title: 'Weg',
  component: 'cwk-road',
  argTypes: {
    road: {control: 'select', options: ROAD_IDS},
    headingLevel: {control: {type: 'number', min: 1, max: 6}},
  },
  args: {road: 'incidents'},
  render: ({road, headingLevel}) => html`
    <cwk-road road=${road ?? 'incidents'} heading-level=${headingLevel ?? nothing}></cwk-road>
  `,
} satisfies Meta<CwkRoad>;

type Story = StoryObj<CwkRoad>;

/** Dezelfde onderdelen, en praktijkvoorbeelden, uit openbare bronnen; dat staat bovenaan. */
export const OwnHouse: Story = {name: 'Weg 1', args: {road: 'own-house'}};

/** De factsheet in woorden van de redactie: vijf onderdelen, de bekende incidenten en het colofon. */
export const Incidents: Story = {name: 'Weg 2', args: {road: 'incidents'}};

/** Dezelfde onderdelen, en praktijkvoorbeelden, uit openbare bronnen; dat staat bovenaan. */
export const Cybercrime: Story = {name: 'Weg 3', args: {road: 'cybercrime'}};

/** Dezelfde onderdelen, en praktijkvoorbeelden, uit openbare bronnen; dat staat bovenaan. */
export const OnlineDisorder: Story = {name: 'Weg 4', args: {road: 'online-disorder'}};

/** Op een telefoon of in een zijkolom. */
export const Narrow: Story = {
  name: 'Smal',
  render: ({road}) => html`
    <div style="max-inline-size: 18rem"><cwk-road road=${road ?? 'incidents'}></cwk-road></div>
  `,
};

/** Bij elke zin staat waar zij vandaan komt. */
export const WithSources: Story = {
  name: 'Met bronnen',
  play: async ({canvasElement}) => {
    const road = canvasElement.querySelector('cwk-road');
    await road?.updateComplete;
    road?.shadowRoot?.querySelector<HTMLElement>('input[type="checkbox"]')?.click();
    await road?.updateComplete;
  },
};

/** Tussen de blokken van een gemeentepagina. De tekst tussen de tags staat er tot het script er is. */
export const InPage: Story = {
  name: 'In een pagina',
  render: ({road, headingLevel}) => html`
    <main style="max-inline-size: 60rem; margin-inline: auto; font: 1.125rem/1.6 Georgia, serif">
      <h1>Digitaal veilig</h1>
      <p>Een hack of storing kan ook onze gemeente raken. Zo bereiden wij ons voor.</p>
      <cwk-road road=${road ?? 'incidents'} heading-level=${headingLevel ?? nothing}>
        <p><a href="https://hetccv.nl">Lees over deze weg bij het CCV.</a></p>
      </cwk-road>
      <h2>Vragen?</h2>
      <p>Neem contact op met de afdeling Openbare orde en veiligheid.</p>
    </main>
  `,
};
