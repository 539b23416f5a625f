import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {ref} from 'lit/directives/ref.js';
import {ROAD_IDS} from '../src/content/model/ids.js';
import {nl} from '../src/content/nl/content.js';
import {providePage} from '../src/page/provide-page.js';
import '../src/cyberwegenkaart.js';
import type {CwkPublicationList} from '../src/elements/publication-list/publication-list.js';
import {madeContent} from '../test/support/publications.js';

export default {
  title: 'Publicatielijst',
  component: 'cwk-publication-list',
  argTypes: {
    road: {control: 'select', options: [undefined, ...ROAD_IDS]},
    group: {control: 'select', options: [undefined, ...nl.groups.map(({id}) => id)]},
    headingLevel: {control: {type: 'number', min: 1, max: 6}},
  },
  render: ({road, group, headingLevel}) => html`
    <cwk-publication-list
      road=${ifDefined(road)}
      group=${ifDefined(group)}
      heading-level=${headingLevel ?? nothing}
    ></cwk-publication-list>
  `,
} satisfies Meta<CwkPublicationList>;

type Story = StoryObj<CwkPublicationList>;

export const All: Story = {name: 'Alle publicaties'};

export const OneGroup: Story = {
  name: 'Eén rubriek',
  args: {group: 'practical-help'},
};

/** De weg staat vast, en is dus geen filter. */
export const OneRoad: Story = {
  name: 'Eén weg',
  args: {road: 'own-house'},
};

/** Eerst twintig; de knop toont de rest. */
export const Many: Story = {
  name: 'Veel publicaties',
  render: () => withMade(45),
};

/** Tot en met vijf: niet zoeken en niet filteren. */
export const Few: Story = {
  name: 'Weinig publicaties',
  render: () => withMade(5),
};

/** Eén kolom, zoals op een telefoon of in een zijkolom. */
export const Narrow: Story = {
  name: 'Smal',
  render: () =>
    html`<div style="max-inline-size: 20rem"><cwk-publication-list></cwk-publication-list></div>`,
};

export const InPage: Story = {
  name: 'In een pagina',
  render: () => html`
    <main style="max-inline-size: 60rem; margin-inline: auto; font: 1.125rem/1.6 Georgia, serif">
      <h1>Digitaal veilig</h1>
      <p>Een hack of storing kan ook onze gemeente raken. Zo bereiden wij ons voor.</p>
      <cwk-publication-list>
        <p><a href="https://hetccv.nl">Bekijk de publicaties bij het CCV.</a></p>
      </cwk-publication-list>
      <h2>Vragen?</h2>
      <p>Neem contact op met de afdeling Openbare orde en veiligheid.</p>
    </main>
  `,
};

/** A list with made publications, which its own block provides. */
function withMade(count: number) {
  const provide = (block?: Element): void => {
    if (block instanceof HTMLElement) {
      providePage(block, madeContent(count));
    }
  };
  return html`<div ${ref(provide)}><cwk-publication-list></cwk-publication-list></div>`;
}
