import {expect} from '@open-wc/testing';
import {html, type LitElement} from 'lit';
import '../../../src/elements/crisis-card/define.js';
import '../../../src/elements/exercise/define.js';
import '../../../src/elements/grip-matrix/define.js';
import '../../../src/elements/publication-list/define.js';
import '../../../src/elements/road-map/define.js';
import '../../../src/elements/situation/define.js';
import '../../../src/elements/wegenwacht/define.js';
import {ROAD_IDS} from '../../../src/content/model/ids.js';
import {dutchIn} from '../../support/dutch.js';
import {languageFixture, speak} from '../../support/languages.js';
import {describeOnce} from '../../support/once.js';
import {startPrinting, stopPrinting} from '../../support/print.js';
import {settle} from '../../support/settle.js';

/** Each element with the words that only its Dutch or only its English form has. */
const ELEMENTS = [
  ['road-map', html`<cwk-road-map road="incidents"></cwk-road-map>`, 'Weg 2', 'Road 2'],
  ...ROAD_IDS.map(
    (road) =>
      [
        `road ${road}`,
        html`<cwk-road road=${road}></cwk-road>`,
        'Doel van deze weg',
        'Goal of this road',
      ] as const,
  ),
  [
    'grip-matrix',
    html`<cwk-grip-matrix level="3" share></cwk-grip-matrix>`,
    'Wie zit er aan het stuur?',
    'Who is at the wheel?',
  ],
  [
    'situation',
    html`<cwk-situation visitor="mayor" share></cwk-situation>`,
    'Cyberincident: wat nu?',
    'Cyber incident: what now?',
  ],
  ['wegenwacht', html`<cwk-wegenwacht></cwk-wegenwacht>`, 'Toon hulp voor', 'Show help for'],
  [
    'crisis-card',
    html`<cwk-crisis-card></cwk-crisis-card>`,
    'Noodkaart cyberincident',
    'Cyber incident emergency card',
  ],
  [
    'exercise',
    html`<cwk-exercise scenario="hospital"></cwk-exercise>`,
    'Dit is een oefening.',
    'This is an exercise.',
  ],
  [
    'publication-list',
    html`<cwk-publication-list></cwk-publication-list>`,
    'Zoek in de publicaties',
    'Search the publications',
  ],
  [
    'publication-card',
    html`<cwk-publication-card publication="ibd-hof-van-twente"></cwk-publication-card>`,
    '3\u00a0pagina\u2019s'.replace('\u2019', "'"),
    '3\u00a0pages',
  ],
] as const;

describeOnce('the elements in Dutch and English', () => {
  afterEach(stopPrinting);

  for (const [name, template, dutch, inEnglish] of ELEMENTS) {
    describe(name, () => {
      it('is in the language of the page, also when that changes', async () => {
        await speak('nl');
        const element = await languageFixture<LitElement>(template);
        expect(textOf(element)).to.include(dutch);
        expect(textOf(element)).not.to.include(inEnglish);
        await speak('en-GB');
        await settle(element);
        expect(textOf(element)).to.include(inEnglish);
        expect(textOf(element)).not.to.include(dutch);
        await speak('fy');
        await settle(element);
        expect(textOf(element)).to.include(dutch);
      });

      it('has no Dutch in English that is not marked, on the screen and on paper', async () => {
        await speak('en');
        const element = await languageFixture<LitElement>(template);
        expect(dutchIn(element)).to.deep.equal([]);
        await startPrinting();
        await settle(element);
        expect(dutchIn(element)).to.deep.equal([]);
      });

      it('is accessible in English', async () => {
        await speak('en');
        await expect(await languageFixture<LitElement>(template)).to.be.accessible();
      });
    });
  }
});

describeOnce('the search for Dutch', () => {
  it('finds a sentence and a name that are not marked', () => {
    const element = document.createElement('p');
    element.innerHTML =
      'English, <span lang="nl">Nederlands van de bron</span>, <b aria-label="Toon het">Wet van het Rijk</b>';
    expect(dutchIn(element)).to.deep.equal(['Toon het', 'Wet van het Rijk']);
  });
});

function textOf(node: Node): string {
  const inside = node instanceof Element ? (node.shadowRoot?.childNodes ?? []) : [];
  return node instanceof Text
    ? node.data
    : node instanceof HTMLStyleElement
      ? ''
      : [...inside, ...node.childNodes].map(textOf).join('');
}
