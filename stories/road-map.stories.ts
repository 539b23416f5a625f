import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {ROAD_IDS} from '../src/content/model/ids.js';
import '../src/cyberwegenkaart.js';
import type {CwkRoadMap} from '../src/elements/road-map/road-map.js';

export default {
  title: 'Wegenkaart',
  component: 'cwk-road-map',
  argTypes: {
    road: {control: 'select', options: [undefined, ...ROAD_IDS]},
    headingLevel: {control: {type: 'number', min: 1, max: 6}},
  },
  render: ({road, headingLevel}) =>
    html`<cwk-road-map .road=${road} heading-level=${headingLevel ?? nothing}></cwk-road-map>`,
} satisfies Meta<CwkRoadMap>;

type Story = StoryObj<CwkRoadMap>;

export const AllRoadsClosed: Story = {name: 'Alle wegen dicht'};

export const OwnHouse: Story = {
  name: 'Weg 1 open',
  args: {road: 'own-house'},
};

export const Incidents: Story = {
  name: 'Weg 2 open',
  args: {road: 'incidents'},
};

export const Cybercrime: Story = {
  name: 'Weg 3 open',
  args: {road: 'cybercrime'},
};

export const OnlineDisorder: Story = {
  name: 'Weg 4 open',
  args: {road: 'online-disorder'},
};

/** Eén weg langs de lijst, zoals op een telefoon of in een zijkolom. */
export const Narrow: Story = {
  name: 'Smal',
  render: ({road}) =>
    html`<div style="max-inline-size: 20rem"><cwk-road-map .road=${road}></cwk-road-map></div>`,
};

/** Tussen de blokken van een gemeentelijke pagina; de link staat er tot het script er is. */
export const InPage: Story = {
  name: 'In een pagina',
  render: ({road, headingLevel}) => html`
    <main style="max-inline-size: 60rem; margin-inline: auto; font: 1.125rem/1.6 Georgia, serif">
      <h1>Digitaal veilig</h1>
      <p>Een hack of storing kan ook onze gemeente raken. Zo bereiden wij ons voor.</p>
      <cwk-road-map .road=${road} heading-level=${headingLevel ?? nothing}>
        <p><a href="https://hetccv.nl">Lees over de vier wegen bij het CCV.</a></p>
      </cwk-road-map>
      <h2>Vragen?</h2>
      <p>Neem contact op met de afdeling Openbare orde en veiligheid.</p>
    </main>
  `,
};
