import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {CHAINS} from '../test/evidence/themes/chains.mjs';

/** Kies boven in de balk een thema: de tabel laat per token zien welke stap van de keten dan wint. */
export default {
  title: 'Thema/Tokens',
  render: () => renderTable(),
  parameters: {controls: {disable: true}},
} satisfies Meta;

type Story = StoryObj;

/** Elke eigen naam gaat voor; daarna vragen de onderdelen het aan het thema, stap voor stap. */
export const Tokens: Story = {name: 'Welke stap wint'};

function renderTable(): TemplateResult {
  const page = getComputedStyle(document.documentElement);
  return html`<table>
    <caption>
      Waar elke token zijn waarde haalt
    </caption>
    <thead>
      <tr>
        <th scope="col">Token</th>
        <th scope="col">Stap die wint</th>
        <th scope="col">Waarde</th>
      </tr>
    </thead>
    <tbody>
      ${CHAINS.map((chain) => renderRow(chain, page))}
    </tbody>
  </table>`;
}

function renderRow(
  {name, steps, fallback}: (typeof CHAINS)[number],
  page: CSSStyleDeclaration,
): TemplateResult {
  const names = [`cwk-${name}`, ...steps].map((step) => `--${step}`);
  const won = names.find((each) => page.getPropertyValue(each).trim() !== '');
  const value = won ? page.getPropertyValue(won).trim() : (fallback ?? 'van de pagina');
  return html`<tr>
    <th scope="row"><code>--cwk-${name}</code></th>
    <td>
      ${won ? html`${names.indexOf(won) + 1} van ${names.length}: <code>${won}</code>` : 'geen: de standaard'}
    </td>
    <td>${renderValue(value)}</td>
  </tr>`;
}

/** A value with a sample where it is a colour. */
function renderValue(value: string): TemplateResult {
  return CSS.supports('color', value)
    ? html`<svg width="16" height="16" aria-hidden="true">
          <rect width="16" height="16" fill=${value} stroke="currentColor" />
        </svg>
        ${value}`
    : html`${value}`;
}
