import {expect, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {mergeContent} from '../../../src/content/local/merge.js';
import {nl} from '../../../src/content/nl/content.js';
import type {CwkRoad} from '../../../src/elements/road/road.js';
import '../../../src/elements/road/define.js';
import {unfold} from '../../support/unfold.js';
import {pageFixture} from '../../support/page.js';
import {all, one, part, parts, widgetWords, words} from '../../support/queries.js';

const COVERAGE =
  'Dit komt niet uit een factsheet van de wegenkaart. Het komt uit openbare bronnen. De pagina van het CCV over de wegen staat onderaan. Bron: redactie';

describe('<cwk-road> from public sources', () => {
  before(() => setViewport({width: 1280, height: 800}));

  for (const [id, title] of [
    ['own-house', 'Eigen huis op orde'],
    ['cybercrime', 'Cybercrime en gedigitaliseerde criminaliteit'],
    ['online-disorder', 'Online aangejaagde ordeverstoringen'],
  ] as const) {
    describe(id, () => {
      let road: CwkRoad;

      beforeEach(async () => {
        road = await pageFixture(html`<cwk-road road=${id}></cwk-road>`);
        unfold(road);
      });

      it('has the sections of the other road, and examples', () => {
        const {risks, wheel, examples} = nl.roads.find((each) => each.id === id)!;
        const actors = new Set(wheel!.map(({actor}) => actor));
        const resources = nl.resources.filter((each) => each.road === id);
        expect(parts(road, 'section').map((box) => words(all(box, 'heading')[0]!))).to.deep.equal([
          'Welke richting te nemen',
          'Doel van deze weg',
          `Risico's op de weg (${risks!.length})`,
          `Wie zit er aan het stuur (${actors.size})`,
          `Wegenwacht (${resources.length})`,
          `Praktijkvoorbeelden (${examples!.length})`,
        ]);
      });

      it('says directly below the goal that it is from no factsheet', () => {
        const {summary} = nl.roads.find((each) => each.id === id)!;
        expect(widgetWords(road)).to.include(
          `${title} ${summary.text} Bron: website ${COVERAGE} Welke richting te nemen`,
        );
      });

      it('calls nothing else a factsheet, also not on paper', async () => {
        const count = (): number => widgetWords(road).match(/factsheet/g)!.length;
        expect(count()).to.equal(1);
        road.printAll = true;
        dispatchEvent(new Event('beforeprint'));
        await road.updateComplete;
        expect(count()).to.equal(1);
        dispatchEvent(new Event('afterprint'));
      });

      it('has a source at every sentence, and so no switch', async () => {
        const wegenwacht = road.shadowRoot!.querySelector('cwk-wegenwacht')!;
        await wegenwacht.updateComplete;
        for (const widget of [road, wegenwacht]) {
          expect(all(widget, 'checkbox')).to.be.empty;
        }
        const bare = parts(road, 'section')
          .flatMap((box) => [...box.querySelectorAll('p')])
          .map(words)
          .filter((text) => !text.includes(' Bron: '));
        expect(bare).to.deep.equal([]);
      });

      it('ends with where its sources are, and the page of the CCV', () => {
        expect(words(part(road, 'source-line'))).to.match(
          /^Elke zin uit een wet of een openbare bron noemt die bron\. Bronnen gelezen op/,
        );
        expect(one(road, 'link', 'Lokale cyberwegenkaart (CCV)').href).to.equal(
          'https://hetccv.nl/themas/cyberveiligheid/cybercrime/lokale-cyberwegenkaart',
        );
      });
    });
  }

  it('shows a condition and a colophon of an organisation as no text of a factsheet', async () => {
    const sources = [{document: 'local'}];
    const wheel = [{actor: 'Wij', text: 'Doen alles.', condition: 'vanaf GRIP 2', sources}];
    const colophon = [{text: 'Van ons.', sources}];
    const {content} = mergeContent(nl, {roads: [{id: 'cybercrime', wheel, colophon}]});
    const road = await pageFixture(html`<cwk-road road="cybercrime"></cwk-road>`, content);
    unfold(road);
    expect(words(road.shadowRoot!.querySelector('.badge')!)).to.equal('vanaf GRIP 2');
    expect(words(one(road, 'heading', 'Over deze tekst').closest('details')!)).to.include(
      'Van ons.',
    );
  });
});
