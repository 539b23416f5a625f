import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/cyberwegenkaart.js';
import type {CwkContent} from '../src/elements/content/content.js';
import municipality from './pages/municipality.json';

/** Legt eigen inhoud over de ingebouwde, voor de onderdelen die erin staan. */
export default {
  title: 'Eigen inhoud',
  component: 'cwk-content',
  argTypes: {content: {control: 'object'}},
  render: ({content}) =>
    html`<cwk-content .content=${content}><cwk-wegenwacht></cwk-wegenwacht></cwk-content>`,
} satisfies Meta<CwkContent>;

type Story = StoryObj<CwkContent>;

/** Een gemeente zet haar oefenkalender erbij. */
export const Added: Story = {name: 'Iets erbij', args: {content: municipality}};

/** Een item krijgt een andere titel; de rest blijft. */
export const Changed: Story = {
  name: 'Iets anders',
  args: {content: {resources: [{id: 'nipv', title: 'Kennis over crises (NIPV)'}]}},
};

/** Wat hier niet nodig is, verdwijnt. */
export const Hidden: Story = {
  name: 'Iets verborgen',
  args: {content: {resources: [{id: 'overheidsbrede-cyberoefening', hidden: true}]}},
};

/** Een fout item valt weg en staat met zijn pad in de console; de ingebouwde inhoud blijft. */
export const PartlyWrong: Story = {
  name: 'Deels fout',
  args: {content: {resources: [{id: 'nipv', links: [{url: 'htp://nipv.nl'}]}]}},
};
