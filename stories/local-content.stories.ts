import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/cyberwegenkaart.js';
import type {CwkContent} from '../src/elements/content/content.js';
import intranet from './content/intranet.json';
import largeMunicipality from './content/large-municipality.json';
import regionalOrganisation from './content/regional-organisation.json';
import smallMunicipality from './content/small-municipality.json';

/** Verzonnen organisaties met hun eigen gegevens. Plak bij `content` uw eigen bestand om het te bekijken. */
export default {
  title: 'Voorbeelden van eigen inhoud',
  component: 'cwk-content',
  argTypes: {content: {control: 'object'}},
  render: ({content}) => html`
    <cwk-content .content=${content}>
      <cwk-wegenwacht></cwk-wegenwacht>
      <cwk-grip-matrix level="3"></cwk-grip-matrix>
    </cwk-content>
  `,
} satisfies Meta<CwkContent>;

type Story = StoryObj<CwkContent>;

/** Deelt haar piket met de buren, en verbergt wat zij niet gebruikt. */
export const SmallMunicipality: Story = {
  name: 'Kleine gemeente',
  args: {content: smallMunicipality},
};

/** Heeft eigen namen voor teams, een eigen groep publicaties en een contact dat niet meer is gebeld. */
export const LargeMunicipality: Story = {
  name: 'Grote gemeente',
  args: {content: largeMunicipality},
};

/** Geeft elk niveau de naam uit het eigen crisisplan. */
export const RegionalOrganisation: Story = {
  name: 'Veiligheidsregio',
  args: {content: regionalOrganisation},
};

/** Noemt mensen bij naam en heeft extra rijen in de matrix. Zo'n bestand hoort niet op een openbare site. */
export const Intranet: Story = {name: 'Intranet', args: {content: intranet}};
