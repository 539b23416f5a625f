import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {nl} from '../src/content/nl/content.js';
import '../src/cyberwegenkaart.js';
import type {CwkPublicationCard} from '../src/elements/publication-card/publication-card.js';

export default {
  title: 'Publicatiekaart',
  component: 'cwk-publication-card',
  argTypes: {
    publication: {
      control: 'select',
      options: [undefined, ...nl.publications.map(({id}) => id)],
    },
    headingLevel: {control: {type: 'number', min: 1, max: 6}},
  },
  render: (args) => html`
    <cwk-publication-card
      publication=${ifDefined(args.publication)}
      heading=${ifDefined(args.heading)}
      href=${ifDefined(args.href)}
      authors=${ifDefined(args.authors)}
      date=${ifDefined(args.date)}
      type=${ifDefined(args.type)}
      pages=${ifDefined(args.pages)}
      heading-level=${args.headingLevel ?? nothing}
      ?no-source=${args.noSource}
    ></cwk-publication-card>
  `,
} satisfies Meta<CwkPublicationCard>;

type Story = StoryObj<CwkPublicationCard>;

export const BuiltIn: Story = {
  name: 'Uit de kaart',
  args: {publication: 'ibd-ransomware'},
};

/** Een attribuut naast `publication` gaat voor: hier de link die de bron niet heeft. */
export const BuiltInWithOwnLink: Story = {
  name: 'Uit de kaart, met eigen link',
  args: {
    publication: 'ibd-ransomware',
    href: 'https://www.informatiebeveiligingsdienst.nl/',
  },
};

export const ManyAuthors: Story = {
  name: 'Veel auteurs',
  args: {publication: 'nhl-cybercrisis-gemeenten'},
};

export const DoubtfulEdition: Story = {
  name: 'Oudere uitgave',
  args: {publication: 'ccv-wegenkaart-weg'},
};

/** Een eigen publicatie van een redacteur, alleen uit attributen. */
export const FromAttributes: Story = {
  name: 'Zelf ingevuld',
  render: () => html`
    <cwk-publication-card
      heading="Crisisplan digitale ontwrichting"
      href="/documenten/crisisplan.pdf"
      authors="Veiligheidsregio Voorbeeld; A. de Vries"
      date="2025-03"
      type="Crisisplan"
      pages="28"
      ><p>Wie belt wie, wie besluit en wat we oefenen.</p></cwk-publication-card
    >
  `,
};

export const Minimal: Story = {
  name: 'Alleen een titel',
  args: {heading: 'Crisisplan digitale ontwrichting'},
};

/** Eerst drie regels, de rest op verzoek. */
export const LongDescription: Story = {
  name: 'Lange beschrijving',
  render: () => html`
    <div style="max-inline-size: 24rem">
      <cwk-publication-card heading="Crisisplan digitale ontwrichting" href="/crisisplan.pdf">
        <p>
          Hoe de gemeenten in onze regio samenwerken als een digitale storing het gewone leven
          raakt: wie belt wie, wie besluit en waar de oefenkalender staat. Met een bijlage per
          gemeente.
        </p>
        <p>Elk kwartaal nagelopen. <a href="#oefenen">Bekijk de oefenkalender</a>.</p>
      </cwk-publication-card>
    </div>
  `,
};

/** Toont wat tussen de tags staat, en waarschuwt de redacteur in de console. */
export const UnknownPublication: Story = {
  name: 'Onbekende publicatie',
  render: () => html`
    <cwk-publication-card publication="bestaat-niet"
      ><p>Bekijk <a href="/publicaties">onze publicaties</a>.</p></cwk-publication-card
    >
  `,
};

/** Een datum die er geen is, staat er zoals ingevuld. Pagina's zonder getal vallen weg. */
export const WrongValues: Story = {
  name: 'Foute waarden',
  args: {heading: 'Crisisplan', href: 'javascript:alert(1)', date: 'voorjaar 2021', pages: 'veel'},
};

export const InPage: Story = {
  name: 'In een pagina',
  render: () => html`
    <main style="max-inline-size: 60rem; margin-inline: auto; font: 1.125rem/1.6 Georgia, serif">
      <h1>Digitaal veilig</h1>
      <p>Een hack of storing kan ook onze gemeente raken. Dit leest u bij de IBD:</p>
      <cwk-publication-card publication="ibd-gehackt"></cwk-publication-card>
      <p>En dit is ons eigen plan:</p>
      <cwk-publication-card heading="Crisisplan" href="/crisisplan.pdf" date="2025" type="Plan"
        >Wie belt wie, en wie besluit.</cwk-publication-card
      >
    </main>
  `,
};
