import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
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
  args: {headingLevel: 2},
  render: (args) => html`
    <cwk-publication-card
      publication=${ifDefined(args.publication)}
      heading=${ifDefined(args.heading)}
      href=${ifDefined(args.href)}
      authors=${ifDefined(args.authors)}
      date=${ifDefined(args.date)}
      type=${ifDefined(args.type)}
      pages=${ifDefined(args.pages)}
      heading-level=${args.headingLevel ?? 2}
      ?no-source=${args.noSource}
    ></cwk-publication-card>
  `,
} satisfies Meta<CwkPublicationCard>;

type Story = StoryObj<CwkPublicationCard>;

export const BuiltIn: Story = {args: {publication: 'ibd-ransomware'}};

/** An attribute next to `publication` wins: here the link that the source lacks. */
export const BuiltInWithOwnLink: Story = {
  args: {
    publication: 'ibd-ransomware',
    href: 'https://www.informatiebeveiligingsdienst.nl/',
  },
};

export const ManyAuthors: Story = {args: {publication: 'nhl-cybercrisis-gemeenten'}};

export const DoubtfulEdition: Story = {args: {publication: 'ccv-wegenkaart-weg'}};

/** An editor's own publication, from the attributes alone. */
export const FromAttributes: Story = {
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

export const Minimal: Story = {args: {heading: 'Crisisplan digitale ontwrichting'}};

/** Three lines at first sight, the rest on request. */
export const LongDescription: Story = {
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

/** Shows what stands between the tags, and warns the editor in the console. */
export const UnknownPublication: Story = {
  render: () => html`
    <cwk-publication-card publication="bestaat-niet"
      ><p><a href="/publicaties">Bekijk onze publicaties.</a></p></cwk-publication-card
    >
  `,
};

/** A date that is not one is shown as it is, pages that are no number are left out. */
export const WrongValues: Story = {
  args: {heading: 'Crisisplan', href: 'javascript:alert(1)', date: 'voorjaar 2021', pages: 'veel'},
};

export const InPage: Story = {
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
