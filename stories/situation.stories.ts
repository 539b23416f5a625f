import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, render, type TemplateResult} from 'lit';
import {VISITOR_ROLES} from '../src/content/model/ids.js';
import {nl} from '../src/content/nl/content.js';
import {providePage} from '../src/page/provide-page.js';
import {CwkAnswerEvent} from '../src/context/situation-events.js';
import '../src/cyberwegenkaart.js';
import type {CwkSituation} from '../src/elements/situation/situation.js';

/** Wie zit er nu aan het stuur, wie moet u bellen, en wat doet u? */
export default {
  title: 'Situatie',
  component: 'cwk-situation',
  argTypes: {
    phase: {control: 'inline-radio', options: ['all', 'cold', 'warm']},
    visitor: {control: 'select', options: ['none', ...VISITOR_ROLES]},
    share: {control: 'boolean'},
    headingLevel: {control: {type: 'number', min: 1, max: 6}},
  },
  args: {phase: 'all', share: false},
  render: (args) => page(situation(args)),
} satisfies Meta<CwkSituation>;

type Story = StoryObj<CwkSituation>;

/** Nog niets ingevuld. Wie iets niet weet, krijgt alles te zien wat kan gelden. */
export const Unknown: Story = {name: 'Nog niets bekend'};

/** U bereidt zich voor. De stappen daarvan staan voorop. */
export const Calm: Story = {name: 'Rustig (koude fase)', args: {phase: 'cold'}};

/** Het is nu aan de hand, en nog niemand heeft een GRIP-niveau afgekondigd. */
export const Crisis: Story = {name: 'Crisis (warme fase)', args: {phase: 'warm'}};

/** Op een telefoon staat op het eerste scherm wie er aan het stuur zit, en wie u moet bellen. */
export const Phone: Story = {
  name: 'Crisis op een telefoon',
  args: {phase: 'warm'},
  render: (args) => page(html`<div style="max-inline-size: 22.375rem">${situation(args)}</div>`),
};

export const Mayor: Story = {
  name: 'Voor de burgemeester, bij GRIP 3',
  args: {phase: 'warm', visitor: 'mayor'},
  render: (args) => page(situation(args), new CwkAnswerEvent('level', '3')),
};

export const Adviser: Story = {
  name: 'Voor de crisisadviseur OOV',
  args: {phase: 'warm', visitor: 'public-order-adviser'},
};

export const Ciso: Story = {
  name: 'Voor de CISO, in de eigen organisatie',
  args: {phase: 'warm', visitor: 'ciso'},
  render: (args) => page(situation(args), new CwkAnswerEvent('origin', 'own')),
};

export const Communication: Story = {
  name: 'Voor communicatie, bij GRIP 2',
  args: {phase: 'warm', visitor: 'communication'},
  render: (args) => page(situation(args), new CwkAnswerEvent('level', '2')),
};

/** GRIP 4, maar het blijft binnen de gemeente: dat past niet bij elkaar. Beide antwoorden blijven staan. */
export const Conflict: Story = {
  name: 'Antwoorden die niet bij elkaar passen',
  args: {phase: 'warm'},
  render: (args) =>
    page(
      situation(args),
      new CwkAnswerEvent('level', '4'),
      new CwkAnswerEvent('boundary', 'none'),
      new CwkAnswerEvent('society', 'no'),
    ),
};

/** Met de eigen contacten van een gemeente. Eén ervan is langer dan een jaar niet gecontroleerd. */
export const WithLocalContacts: Story = {
  name: 'Met eigen contacten',
  args: {phase: 'warm'},
  render: (args) =>
    page(html`
      <cwk-content
        .content=${{
          organisation: {
            name: 'Gemeente Waterbergen',
            region: 'Midden-Delta',
            plan: {title: 'Regionaal crisisplan', url: 'https://midden-delta.example/crisisplan'},
          },
          contacts: [
            {
              id: 'piket',
              name: 'Piket crisisbeheersing',
              role: 'Crisisadviseur OOV',
              actor: 'public-order-adviser',
              phone: '0000 000 001',
              email: 'piket@waterbergen.example',
              hours: 'dag en nacht',
              deputy: {name: 'Noor Bakker', phone: '0000 000 002'},
              verifiedOn: '2026-10-01',
            },
            {
              id: 'ciso',
              name: 'Jan de Vries',
              role: 'CISO',
              actor: 'ciso',
              phone: '0000 000 003',
              verifiedOn: '2025-03-01',
            },
            {
              id: 'press',
              name: 'Persvoorlichter',
              role: 'Communicatie',
              email: 'pers@waterbergen.example',
              verifiedOn: '2026-09-12',
            },
          ],
        }}
      >
        ${situation(args)}
      </cwk-content>
    `),
};

/** Een bezoeker kan een link maken die de situatie terugzet. Pas na een klik staat die er. */
export const Share: Story = {name: 'Met een link om te delen', args: {phase: 'warm', share: true}};

/** De andere blokken van de pagina volgen de antwoorden. Wat iemand daar bekijkt, verandert hier niets. */
export const InPage: Story = {
  name: 'In een pagina, met andere blokken',
  render: (args) =>
    page(html`
      <main style="max-inline-size: 60rem; margin-inline: auto; font: 1.125rem/1.6 Georgia, serif">
        <h1>Digitaal veilig</h1>
        <h2>Is er iets aan de hand?</h2>
        ${situation(args)}
        <h2>Wie doet wat?</h2>
        <cwk-grip-matrix heading-level=${args.headingLevel ?? nothing}></cwk-grip-matrix>
        <h2>Waar is hulp?</h2>
        <cwk-wegenwacht heading-level=${args.headingLevel ?? nothing}></cwk-wegenwacht>
      </main>
    `),
};

function situation({phase, visitor, share, headingLevel}: Partial<CwkSituation>): TemplateResult {
  return html`<cwk-situation
    phase=${phase ?? 'all'}
    visitor=${visitor ?? nothing}
    ?share=${share}
    heading-level=${headingLevel ?? nothing}
  >
    <p><a href="https://hetccv.nl">Lees bij het CCV wat u kunt doen.</a></p>
  </cwk-situation>`;
}

/** A page of its own, so that what is chosen in one story does not change the next. */
function page(template: TemplateResult, ...choices: readonly Event[]): HTMLElement {
  const root = document.createElement('div');
  providePage(root, nl);
  for (const choice of choices) {
    root.dispatchEvent(choice);
  }
  render(template, root);
  return root;
}
