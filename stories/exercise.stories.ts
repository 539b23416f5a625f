import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {adoptStyles, html, nothing, render} from 'lit';
import {nl} from '../src/content/nl/content.js';
import '../src/cyberwegenkaart.js';
import {CwkExercise} from '../src/elements/exercise/exercise.js';
import {renderHandout} from '../src/elements/exercise/paper.js';

const MAIN = 'button.main';

/** Oefenen met een verzonnen cyberincident, bericht na bericht. */
export default {
  title: 'Oefening',
  component: 'cwk-exercise',
  argTypes: {
    scenario: {
      control: 'select',
      options: [undefined, 'hospital', 'university', 'drinking-water', 'bridges', 'town-hall'],
    },
    headingLevel: {control: {type: 'number', min: 1, max: 6}},
  },
  render: ({scenario, headingLevel}) => html`
    <cwk-exercise
      scenario=${scenario ?? nothing}
      heading-level=${headingLevel ?? nothing}
    ></cwk-exercise>
  `,
} satisfies Meta<CwkExercise>;

type Story = StoryObj<CwkExercise>;

/** De bezoeker kiest een van de vijf verhalen. */
export const Chooser: Story = {name: 'Kiezen'};

/** Een redacteur kan een verhaal klaarzetten. */
export const Started: Story = {name: 'Eerste bericht', args: {scenario: 'hospital'}};

/** Na een keuze staat er wie zou leiden bij dat niveau, en bij het niveau dat past. */
export const Revealed: Story = {
  name: 'Wie er aan het stuur zit',
  args: {scenario: 'drinking-water'},
  play: async ({canvasElement}) => {
    const exercise = await ready(canvasElement);
    await press(exercise, 'input[name="level"][value="3"]', 'input[name="step"][value="0"]', MAIN);
  },
};

/** Het tweede bericht. Het eerste staat erboven, met wat de bezoeker koos. */
export const Later: Story = {
  name: 'Volgend bericht',
  args: {scenario: 'bridges'},
  play: async ({canvasElement}) => {
    const exercise = await ready(canvasElement);
    await press(exercise, 'input[name="level"][value="1"]', 'input[name="step"][value="1"]');
    await press(exercise, MAIN, MAIN);
  },
};

/** Zo komt een verhaal op papier: met alle berichten, voor wie de oefening leidt. */
export const Print: Story = {
  name: 'Afdruk voor de begeleider',
  args: {scenario: 'university'},
  render: ({scenario}) => {
    const paper = document.createElement('div');
    const root = paper.attachShadow({mode: 'open'});
    adoptStyles(root, CwkExercise.styles);
    const printed = nl.scenarios.filter(({id}) => id === scenario);
    render(renderHandout(printed, nl), root);
    return html`${paper}`;
  },
};

/** Op een telefoon of in een zijkolom. */
export const Narrow: Story = {
  name: 'Smal',
  args: {scenario: 'university'},
  render: ({scenario}) => html`
    <div style="max-inline-size: 18rem">
      <cwk-exercise scenario=${scenario ?? 'university'}></cwk-exercise>
    </div>
  `,
};

/** De oefening op het scherm, als zij er is. */
async function ready(canvas: HTMLElement): Promise<CwkExercise | null> {
  const exercise = canvas.querySelector('cwk-exercise');
  await exercise?.updateComplete;
  return exercise;
}

/** Drukt na elkaar op wat deze selectors aanwijzen. */
async function press(exercise: CwkExercise | null, ...selectors: string[]): Promise<void> {
  for (const selector of selectors) {
    exercise?.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
    await exercise?.updateComplete;
  }
}
