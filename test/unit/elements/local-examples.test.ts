import {expect, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import intranet from '../../../stories/content/intranet.json';
import large from '../../../stories/content/large-municipality.json';
import regional from '../../../stories/content/regional-organisation.json';
import small from '../../../stories/content/small-municipality.json';
import type {CwkContent} from '../../../src/elements/content/content.js';
import '../../../src/elements/content/define.js';
import '../../../src/elements/grip-matrix/define.js';
import '../../../src/elements/wegenwacht/define.js';
import {nl} from '../../../src/content/nl/content.js';
import {organisationName} from '../../../src/templates/languages.js';
import {rendered} from '../../support/host-page.js';
import {describeOnce} from '../../support/once.js';
import {pageFixture} from '../../support/page.js';
import {all, widgetWords, words} from '../../support/queries.js';
import {unfold} from '../../support/unfold.js';
import {warningsDuring} from '../../support/warnings.js';

describeOnce('<cwk-content> with an example of local content', () => {
  before(() => setViewport({width: 1280, height: 800}));

  for (const [name, file] of Object.entries({small, large, regional, intranet})) {
    it(`is accessible, and says nothing in the console, for ${name}`, async () => {
      const warnings = await warningsDuring(async () => {
        await expect(await widgets(file)).to.be.accessible();
      });
      expect(warnings).to.deep.equal([]);
    });
  }

  it('shows the rows of an intranet below those of the sources', async () => {
    const rows = all(await matrix(intranet), 'rowheader').map(words);
    expect(rows.slice(-2)).to.deep.equal(['Gemeentesecretaris', 'Team ICT en de leverancier']);
    expect(rows.join()).not.to.include('Minister van Justitie');
  });

  it('shows the names that a region gives to the levels', async () => {
    const columns = all(await matrix(regional), 'columnheader').map(words);
    expect(columns.join()).to.match(/GRIP 2 fase oranje,GRIP 3 fase rood/);
  });

  it('shows the name of a team, marked as filled in by the organisation', async () => {
    const element = await matrix(large);
    unfold(element);
    expect(widgetWords(element)).to.match(/Ons GBT heet het stadsberaad\..*Bron: eigen gegeven/);
    const source = [...element.shadowRoot!.querySelectorAll('[popover][part="sources"]')].find(
      ({textContent}) => textContent.includes('hoofdstuk 4'),
    );
    expect(source?.textContent).to.match(
      /crisisplan Havenrade, hoofdstuk 4, ingevuld door Gemeente Havenrade, gecontroleerd op 30 september 2026/,
    );
  });
});

describe('the name of an organisation', () => {
  it('has its veiligheidsregio behind it, but not twice', () => {
    expect(organisationName(regional.organisation, nl)).to.equal('Veiligheidsregio Rivierdelta');
    expect(organisationName({name: 'Gemeente Utrecht', region: 'Utrecht'}, nl)).to.equal(
      'Gemeente Utrecht, veiligheidsregio Utrecht',
    );
  });
});

async function widgets(file: unknown): Promise<CwkContent> {
  const element = await pageFixture<CwkContent>(
    html`<cwk-content .content=${file}>
      <cwk-wegenwacht></cwk-wegenwacht>
      <cwk-grip-matrix level="3"></cwk-grip-matrix>
    </cwk-content>`,
  );
  await rendered(element);
  return element;
}

async function matrix(file: unknown): Promise<HTMLElementTagNameMap['cwk-grip-matrix']> {
  return (await widgets(file)).querySelector('cwk-grip-matrix')!;
}
