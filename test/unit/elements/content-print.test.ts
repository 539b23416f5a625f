import {expect, html} from '@open-wc/testing';
import '../../../src/elements/content/define.js';
import '../../../src/elements/road-map/define.js';
import {pageFixture} from '../../support/page.js';
import {paperWords, startPrinting, stopPrinting} from '../../support/print.js';
import {settle} from '../../support/settle.js';

const LOCAL = {
  resources: [
    {
      id: 'piket',
      road: 'own-house',
      title: 'Piket van de gemeente',
      text: 'Dag en nacht bereikbaar.',
      need: 'call',
      phases: ['warm'],
      links: [{title: 'Piketlijst', url: 'https://waterbergen.example/piket', state: 'unchecked'}],
      sources: [{document: 'editorial'}],
    },
  ],
};

describe('<cwk-content> on paper', () => {
  afterEach(stopPrinting);

  it('gives its content also to the widgets that others render for paper', async () => {
    const content = await pageFixture(
      html`<cwk-content .content=${LOCAL}><cwk-road-map></cwk-road-map></cwk-content>`,
    );
    const map = content.querySelector('cwk-road-map')!;
    await settle(content, map);
    await startPrinting();
    expect(paperWords(map)).to.include('Piket van de gemeente');
    expect(paperWords(map)).to.include('Hack bij gemeente Hof van Twente');
  });
});
