import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/cyberwegenkaart.js';
import type {CwkCrisisCard} from '../src/elements/crisis-card/crisis-card.js';
import largeMunicipality from './content/large-municipality.json';

/** De noodkaart: één of twee A4'tjes voor als het netwerk plat ligt. U drukt de kaart af of bewaart die als bestand. */
export default {
  title: 'Noodkaart',
  component: 'cwk-crisis-card',
  argTypes: {headingLevel: {control: {type: 'number', min: 1, max: 6}}},
  render: ({headingLevel}) =>
    html`<cwk-crisis-card heading-level=${headingLevel ?? nothing}></cwk-crisis-card>`,
} satisfies Meta<CwkCrisisCard>;

type Story = StoryObj<CwkCrisisCard>;

/** Zonder eigen gegevens heeft de kaart regels om zelf nummers op te schrijven. */
export const BuiltIn: Story = {name: 'Ingebouwde inhoud'};

/** De contacten van een gemeente staan vooraan, met de dag waarop iemand ze controleerde. */
export const WithContacts: Story = {
  name: 'Met eigen contacten',
  render: ({headingLevel}) => html`
    <cwk-content .content=${largeMunicipality}>
      <cwk-crisis-card heading-level=${headingLevel ?? nothing}></cwk-crisis-card>
    </cwk-content>
  `,
};

/** Een nummer dat langer dan een jaar niet is gecontroleerd, krijgt een waarschuwing. */
export const StaleContact: Story = {
  name: 'Met een oud nummer',
  render: ({headingLevel}) => html`
    <cwk-content
      .content=${{
        organisation: {name: 'Gemeente Waterbergen', region: 'Noordkust'},
        contacts: [
          {
            id: 'piket',
            name: 'Piket crisisbeheersing',
            role: 'Crisiscoördinator',
            phone: '0000 000 001',
            email: 'piket@waterbergen.example',
            hours: 'dag en nacht',
            verifiedOn: '2024-05-01',
          },
        ],
      }}
    >
      <cwk-crisis-card heading-level=${headingLevel ?? nothing}></cwk-crisis-card>
    </cwk-content>
  `,
};

/** Op een telefoon of in een zijkolom. */
export const Narrow: Story = {
  name: 'Smal',
  render: ({headingLevel}) => html`
    <div style="max-inline-size: 18rem">
      <cwk-crisis-card heading-level=${headingLevel ?? nothing}></cwk-crisis-card>
    </div>
  `,
};
