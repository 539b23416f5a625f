import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {LEVEL_IDS} from '../src/content/model/ids.js';
import {nl} from '../src/content/nl/content.js';
import '../src/cyberwegenkaart.js';
import type {CwkGripMatrix} from '../src/elements/grip-matrix/grip-matrix.js';

/** Wie doet wat bij welk GRIP-niveau, en wie zit er aan het stuur bij het gekozen niveau. */
export default {
  title: 'GRIP-matrix',
  component: 'cwk-grip-matrix',
  argTypes: {
    level: {control: 'select', options: ['unknown', ...LEVEL_IDS]},
    vital: {control: 'inline-radio', options: ['unknown', 'yes', 'no']},
    actor: {control: 'select', options: [undefined, ...nl.actors.map(({id}) => id)]},
    share: {control: 'boolean'},
    headingLevel: {control: {type: 'number', min: 1, max: 6}},
  },
  args: {level: 'unknown', vital: 'unknown', actor: undefined, share: false},
  render: ({level, vital, actor, share, headingLevel}) => html`
    <cwk-grip-matrix
      level=${level ?? 'unknown'}
      vital=${vital ?? 'unknown'}
      actor=${actor ?? nothing}
      ?share=${share}
      heading-level=${headingLevel ?? nothing}
    ></cwk-grip-matrix>
  `,
} satisfies Meta<CwkGripMatrix>;

type Story = StoryObj<CwkGripMatrix>;

/** Het niveau is (nog) niet bekend: de matrix toont GRIP 0, niet opgeschaald. */
export const Unknown: Story = {name: 'Niveau onbekend'};

/** De dagelijkse routine. Niemand leidt operationeel. */
export const Level0: Story = {name: 'GRIP 0', args: {level: '0'}};

/** Samenwerken ter plaatse. */
export const Level1: Story = {name: 'GRIP 1', args: {level: '1'}};

/** Gevolgen voor de omgeving. */
export const Level2: Story = {name: 'GRIP 2', args: {level: '2'}};

/** De burgemeester leidt bestuurlijk. De factsheet spreekt zich hier tegen, en dat staat erbij. */
export const Level3: Story = {name: 'GRIP 3', args: {level: '3'}};

/** De voorzitter van de veiligheidsregio leidt bestuurlijk. */
export const Level4: Story = {name: 'GRIP 4', args: {level: '4'}};

/** Meer dan één veiligheidsregio: elke voorzitter leidt in de eigen regio. */
export const Level5: Story = {name: 'GRIP 5', args: {level: '5'}};

/** Wat voor andere organisaties geldt, treedt terug. */
export const VitalYes: Story = {
  name: 'Vitale infrastructuur geraakt',
  args: {level: '3', vital: 'yes'},
};

/** Wat alleen bij vitale infrastructuur geldt, treedt terug. */
export const VitalNo: Story = {
  name: 'Geen vitale infrastructuur geraakt',
  args: {level: '5', vital: 'no'},
};

/** Op een telefoon of in een zijkolom: alleen het gekozen niveau is in beeld. */
export const Narrow: Story = {
  name: 'Smal',
  args: {level: '3'},
  render: ({level, vital}) => html`
    <div style="max-inline-size: 18rem">
      <cwk-grip-matrix level=${level ?? 'unknown'} vital=${vital ?? 'unknown'}></cwk-grip-matrix>
    </div>
  `,
};

/** Waarom een cel zo is: de reden, waar zij op rust, de bronnen, en waar die elkaar tegenspreken. */
export const ReasonOpen: Story = {
  name: 'Waarom, uit een vak',
  args: {level: '4'},
  play: async ({canvasElement}) => {
    const matrix = canvasElement.querySelector('cwk-grip-matrix');
    await matrix?.updateComplete;
    matrix?.shadowRoot
      ?.querySelector<HTMLElement>('button[aria-label^="Burgemeester, GRIP 4"]')
      ?.click();
    await matrix?.updateComplete;
  },
};

/** Wat er verandert tussen twee niveaus. De niveaus ertussen mogen worden overgeslagen, omhoog en omlaag. */
export const Comparison: Story = {
  name: 'Wat verandert er?',
  args: {level: '3'},
  play: async ({canvasElement}) => {
    const matrix = canvasElement.querySelector('cwk-grip-matrix');
    await matrix?.updateComplete;
    matrix?.shadowRoot?.querySelector<HTMLElement>('[part~="comparison"] summary')?.click();
  },
};

/** Eén rij, met daaronder vijf vaste regels: wat, wanneer, wat die mag beslissen, wie bellen en de vervanger. */
export const OneActor: Story = {name: 'Eén rol', args: {level: '3', actor: 'mayor'}};

/** Een rol waarvoor openbare nummers bekend zijn; de factsheet zelf noemt er geen. */
export const OneActorWithNumbers: Story = {
  name: 'Eén rol, met openbare nummers',
  args: {level: '2', actor: 'sector-certs'},
};

/** De bezoeker kan een link maken naar het niveau en de rol. Zonder `share` leest de matrix niets uit het adres. */
export const Share: Story = {name: 'Met een link', args: {level: '4', share: true}};

/** Tussen de blokken van een gemeentepagina. De tekst tussen de tags staat er tot het script er is. */
export const InPage: Story = {
  name: 'In een pagina',
  args: {level: '3'},
  render: ({level, vital, headingLevel}) => html`
    <main style="max-inline-size: 60rem; margin-inline: auto; font: 1.125rem/1.6 Georgia, serif">
      <h1>Digitaal veilig</h1>
      <h2>Bij een crisis</h2>
      <p>Is een ziekenhuis, school of sluis gehackt? Dan kijken mensen naar de burgemeester.</p>
      <cwk-grip-matrix
        level=${level ?? 'unknown'}
        vital=${vital ?? 'unknown'}
        heading-level=${headingLevel ?? nothing}
      >
        <p>
          Bij GRIP 3 leidt de burgemeester. Bij GRIP 4 leidt de voorzitter van de veiligheidsregio.
        </p>
      </cwk-grip-matrix>
      <h2>Vragen?</h2>
      <p>Neem contact op met de afdeling Openbare orde en veiligheid.</p>
    </main>
  `,
};
