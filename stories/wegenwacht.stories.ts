import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {ROAD_IDS} from '../src/content/model/ids.js';
import '../src/cyberwegenkaart.js';
import type {CwkWegenwacht} from '../src/elements/wegenwacht/wegenwacht.js';

/** Waar een gemeente op een weg hulp kan krijgen. */
export default {
  title: 'Wegenwacht',
  component: 'cwk-wegenwacht',
  argTypes: {
    road: {control: 'select', options: [undefined, ...ROAD_IDS]},
    phase: {control: 'inline-radio', options: ['all', 'cold', 'warm']},
    headingLevel: {control: {type: 'number', min: 1, max: 6}},
  },
  args: {phase: 'all'},
  render: ({road, phase, headingLevel}) => html`
    <cwk-wegenwacht
      road=${road ?? nothing}
      phase=${phase ?? 'all'}
      heading-level=${headingLevel ?? nothing}
    ></cwk-wegenwacht>
  `,
} satisfies Meta<CwkWegenwacht>;

type Story = StoryObj<CwkWegenwacht>;

/** Alle hulp, naar wat u ermee kunt. Zonder weg kiest de bezoeker die, als er hulp is op meer wegen. */
export const All: Story = {name: 'Alles'};

/** Hulp om u voor te bereiden. */
export const Cold: Story = {name: 'Koude fase', args: {phase: 'cold'}};

/** Hulp terwijl het aan de hand is. Wie u belt, staat bovenaan. */
export const Warm: Story = {name: 'Warme fase', args: {phase: 'warm'}};

/** De weg staat vast: de bezoeker kiest alleen de fase. */
export const OneRoad: Story = {name: 'Eén weg', args: {road: 'incidents'}};

/** Hulp met telefoonnummers, uit openbare bronnen. */
export const Cybercrime: Story = {name: 'Weg 3', args: {road: 'cybercrime'}};

/** Van deze weg is er alleen hulp om te lezen. */
export const OnlineDisorder: Story = {name: 'Weg 4', args: {road: 'online-disorder'}};

/** Op een telefoon of in een zijkolom. */
export const Narrow: Story = {
  name: 'Smal',
  render: ({road, phase}) => html`
    <div style="max-inline-size: 18rem">
      <cwk-wegenwacht road=${road ?? 'incidents'} phase=${phase ?? 'all'}></cwk-wegenwacht>
    </div>
  `,
};

/** Een gemeente heeft zelf hulp toegevoegd, die voorop staat. */
export const WithLocalHelp: Story = {
  name: 'Met eigen hulp',
  args: {phase: 'warm'},
  render: ({road, phase}) => html`
    <cwk-content
      .content=${{
        resources: [
          {
            id: 'piket',
            road: 'incidents',
            title: 'Piket van de gemeente',
            text: 'Dag en nacht bereikbaar voor wie dienst heeft.',
            need: 'call',
            phases: ['warm'],
            links: [
              {title: 'Piketlijst', url: 'https://waterbergen.example/piket', state: 'unchecked'},
            ],
            sources: [{document: 'editorial'}],
          },
        ],
      }}
    >
      <cwk-wegenwacht road=${road ?? 'incidents'} phase=${phase ?? 'all'}></cwk-wegenwacht>
    </cwk-content>
  `,
};

/** Tussen de blokken van een gemeentepagina. De tekst tussen de tags staat er tot het script er is. */
export const InPage: Story = {
  name: 'In een pagina',
  render: ({road, phase, headingLevel}) => html`
    <main style="max-inline-size: 60rem; margin-inline: auto; font: 1.125rem/1.6 Georgia, serif">
      <h1>Digitaal veilig</h1>
      <h2>Waar is hulp?</h2>
      <cwk-wegenwacht
        road=${road ?? 'incidents'}
        phase=${phase ?? 'all'}
        heading-level=${headingLevel ?? nothing}
      >
        <p><a href="https://hetccv.nl">Lees bij het CCV waar hulp te krijgen is.</a></p>
      </cwk-wegenwacht>
      <h2>Vragen?</h2>
      <p>Neem contact op met de afdeling Openbare orde en veiligheid.</p>
    </main>
  `,
};
