import {expect, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {LitElement} from 'lit';
import '../../../src/elements/grip-matrix/define.js';
import '../../../src/elements/road/define.js';
import '../../../src/elements/road-map/define.js';
import '../../../src/elements/wegenwacht/define.js';
import {CwkAnswerEvent, CwkLookEvent} from '../../../src/context/situation-events.js';
import type {Question} from '../../../src/content/model/schema.js';
import type {CwkSituation} from '../../../src/elements/situation/situation.js';
import {pageFixture} from '../../support/page.js';
import {widgetWords} from '../../support/queries.js';
import {settle} from '../../support/settle.js';
import {unfold} from '../../support/unfold.js';
import {announcements, answered, leaders, radio} from '../../support/situation.js';

describe('<cwk-situation> in a page with other widgets', () => {
  let page: HTMLElement;
  let situation: CwkSituation;
  let matrix: LitElement;
  let wegenwacht: LitElement;

  before(() => setViewport({width: 1280, height: 800}));

  beforeEach(async () => {
    page = await pageFixture(html`
      <main>
        <section><cwk-situation></cwk-situation></section>
        <section>
          <div><cwk-grip-matrix></cwk-grip-matrix></div>
        </section>
        <aside><cwk-wegenwacht></cwk-wegenwacht></aside>
      </main>
    `);
    situation = page.querySelector('cwk-situation')!;
    matrix = page.querySelector('cwk-grip-matrix')!;
    wegenwacht = page.querySelector('cwk-wegenwacht')!;
    await settle(situation, matrix, wegenwacht);
  });

  /** Moves with the arrow keys from one answer to the next, as a visitor does who has no mouse. */
  async function press(widget: Element, question: Question, key: string): Promise<void> {
    const answers = [...unfold(widget).shadowRoot!.querySelectorAll<HTMLInputElement>('input')];
    answers.find(({name, checked}) => name === question && checked)!.focus();
    await sendKeys({press: key});
    await settle(situation, matrix, wegenwacht);
  }

  /** The answers that are on in each of the three. */
  function shown(): Record<string, readonly string[]> {
    return {
      situation: answered(situation),
      matrix: answered(matrix),
      wegenwacht: answered(wegenwacht).filter((each) => each !== 'phase=all'),
    };
  }

  it('leads the others by keyboard, and alone says what changed', async () => {
    await press(situation, 'level', 'ArrowLeft');
    expect(shown()).to.deep.equal({
      situation: ['level=5'],
      matrix: ['level=5'],
      wegenwacht: [],
    });
    expect(announcements(page)).to.have.lengthOf(1);
    expect(announcements(situation)[0]).to.match(/^GRIP 5\. Leidt bestuurlijk: /);

    await press(situation, 'phase', 'ArrowLeft');
    expect(shown()).to.deep.equal({
      situation: ['phase=cold', 'level=5'],
      matrix: ['level=5'],
      wegenwacht: ['phase=cold'],
    });
    expect(announcements(page)).to.have.lengthOf(1);
    expect(announcements(situation)).to.have.lengthOf(1);
  });

  it('keeps its level while a visitor looks at another in the matrix by keyboard', async () => {
    await press(situation, 'level', 'ArrowLeft');
    await press(matrix, 'level', 'ArrowLeft');
    expect(shown()).to.deep.equal({situation: ['level=5'], matrix: ['level=4'], wegenwacht: []});
    expect(leaders(matrix)[0]).to.match(/^leidt bestuurlijk Voorzitter van de veiligheidsregio/);
    expect(leaders(situation)[0]).to.match(/ in de eigen regio/);
    expect(announcements(matrix)[0]).to.match(/^GRIP 4\. /);
  });

  it('says with what it was told who leads, also where the matrix looks elsewhere', async () => {
    await press(matrix, 'level', 'ArrowLeft');
    expect(shown()).to.deep.equal({situation: [], matrix: ['level=5'], wegenwacht: []});
    expect(widgetWords(situation)).to.include('Wie leidt nu? (nog niet opgeschaald)');
    expect(announcements(page)).to.have.lengthOf(1);
  });

  it('brings the matrix back to the announced level with the next answer about it', async () => {
    await press(matrix, 'level', 'ArrowLeft');
    await press(situation, 'level', 'ArrowLeft');
    await press(situation, 'level', 'ArrowLeft');
    expect(shown()).to.deep.equal({situation: ['level=4'], matrix: ['level=4'], wegenwacht: []});
    await press(situation, 'level', 'ArrowRight');
    await press(situation, 'level', 'ArrowRight');
    expect(shown()).to.deep.equal({situation: [], matrix: [], wegenwacht: []});
  });

  it('keeps its phase while a visitor looks at another in the wegenwacht by keyboard', async () => {
    await press(situation, 'phase', 'ArrowLeft');
    await press(wegenwacht, 'phase', 'ArrowRight');
    expect(shown()).to.deep.equal({
      situation: ['phase=cold'],
      matrix: [],
      wegenwacht: ['phase=warm'],
    });
    expect(widgetWords(situation)).not.to.include(
      'Stappen uit de factsheet, als het nu aan de hand is',
    );
    expect(announcements(wegenwacht)).to.deep.equal(['Er staan 7 hulpbronnen in de lijst.']);
  });

  it('silences the widget that it makes show something else', async () => {
    await press(matrix, 'level', 'ArrowLeft');
    await press(wegenwacht, 'phase', 'ArrowRight');
    await press(situation, 'level', 'ArrowLeft');
    await press(situation, 'level', 'ArrowLeft');
    expect(announcements(matrix)).to.be.empty;
    await press(situation, 'phase', 'ArrowLeft');
    await press(situation, 'phase', 'ArrowLeft');
    expect(announcements(wegenwacht)).to.be.empty;
    expect(announcements(page)).to.have.lengthOf(1);
    expect(announcements(situation)).to.have.lengthOf(1);
  });

  it('follows what the matrix says of vital infrastructure', async () => {
    await press(matrix, 'vital', 'ArrowLeft');
    expect(answered(situation)).to.deep.equal(answered(matrix));
    expect(answered(situation)).to.have.lengthOf(1);
    expect(announcements(situation)).to.be.empty;
  });

  it('opens on the map the road where it began, and in no other widget', async () => {
    const road = document.createElement('cwk-road');
    const map = document.createElement('cwk-road-map');
    page.append(road, map);
    await settle(road, map);
    const before = [widgetWords(road), widgetWords(wegenwacht)];
    await press(situation, 'origin', 'ArrowLeft');
    await press(situation, 'origin', 'ArrowLeft');
    await settle(road, map);
    expect(answered(situation)).to.deep.equal(['origin=own']);
    expect(map.shadowRoot!.querySelector('cwk-road')!.road).to.equal('own-house');
    expect([widgetWords(road), widgetWords(wegenwacht)]).to.deep.equal(before);
  });

  it('keeps its answer when a visitor reads another road, or closes one', async () => {
    await press(situation, 'origin', 'ArrowLeft');
    await press(situation, 'origin', 'ArrowLeft');
    for (const road of ['incidents', 'cybercrime', undefined] as const) {
      page.dispatchEvent(new CwkLookEvent('road', road));
      await settle(situation);
      expect(answered(situation)).to.deep.equal(['origin=own']);
    }
  });

  it('has no answer when a visitor only reads a road', async () => {
    page.dispatchEvent(new CwkLookEvent('road', 'own-house'));
    await settle(situation);
    expect(answered(situation)).to.deep.equal([]);
  });

  it('says nothing of what the host page answers', async () => {
    page.dispatchEvent(new CwkAnswerEvent('level', '3'));
    page.dispatchEvent(new CwkAnswerEvent('phase', 'warm'));
    await settle(situation, matrix, wegenwacht);
    expect(answered(situation)).to.deep.equal(['phase=warm', 'level=3']);
    expect(announcements(page)).to.be.empty;
  });

  it('says it once where there are two of it', async () => {
    const other = document.createElement('cwk-situation');
    page.append(other);
    await settle(other);
    await press(situation, 'level', 'ArrowLeft');
    await settle(other);
    expect(answered(other)).to.deep.equal(['level=5']);
    expect(announcements(page)).to.have.lengthOf(1);
    expect(announcements(situation)).to.have.lengthOf(1);
  });

  it('shows what the editor has set until somebody answers, whatever a visitor looks at', async () => {
    situation.setAttribute('phase', 'warm');
    await settle(situation);
    expect(answered(situation)).to.deep.equal(['phase=warm']);
    radio(wegenwacht, 'phase', 'cold').click();
    await settle(situation);
    expect(answered(situation)).to.deep.equal(['phase=warm']);
    page.dispatchEvent(new CwkAnswerEvent('phase', 'cold'));
    await settle(situation);
    expect(answered(situation)).to.deep.equal(['phase=cold']);
  });
});
