import {expect, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {CwkAnswerEvent} from '../../../src/context/situation-events.js';
import type {Content} from '../../../src/content/model/schema.js';
import type {CwkWegenwacht} from '../../../src/elements/wegenwacht/wegenwacht.js';
import {eventsDuring} from '../../support/events.js';
import {itOnce} from '../../support/once.js';
import {pageFixture} from '../../support/page.js';
import {all, widgetWords, words} from '../../support/queries.js';
import {helpOn, only, onTwoRoads, titles} from '../../support/wegenwacht.js';

describe('<cwk-wegenwacht> without a road', () => {
  before(() => setViewport({width: 1280, height: 800}));

  it('offers the roads that have help, and starts at the incidents', async () => {
    const box = roadBox(await wegenwacht(onTwoRoads()))!;
    expect(words(box.labels[0]!)).to.match(/^Toon hulp op de weg/);
    expect([...box.options].map(({text}) => text)).to.deep.equal([
      'Cyberincidenten en -crises',
      'Cybercrime en gedigitaliseerde criminaliteit',
    ]);
    expect(box.value).to.equal('incidents');
  });

  it('lists the help of the road that a visitor chooses, says how much, and keeps the focus', async () => {
    const element = await wegenwacht(onTwoRoads());
    const box = roadBox(element)!;
    box.focus();
    const events = eventsDuring(() => choose(box, 'cybercrime'));
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Fraude melden']);
    expect(words(all(element, 'heading')[0]!)).to.equal(
      'Wegenwacht: Cybercrime en gedigitaliseerde criminaliteit',
    );
    expect(words(all(element, 'status')[0]!)).to.equal('Er staat 1 hulpbron in de lijst.');
    expect(element.shadowRoot!.activeElement).to.equal(box);
    expect(events).to.have.lengthOf(1);
    expect(events[0]).to.include({type: 'cwk-look', look: 'road', value: 'cybercrime'});
  });

  it('can be chosen with the keyboard', async () => {
    const element = await wegenwacht(onTwoRoads());
    roadBox(element)!.focus();
    await sendKeys({press: 'ArrowDown'});
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Fraude melden']);
  });

  it('names no factsheet below help that is not from it', async () => {
    const element = await wegenwacht(onTwoRoads());
    choose(roadBox(element)!, 'cybercrime');
    await element.updateComplete;
    expect(widgetWords(element)).to.match(/Voor inwoners\. Bron: eigen gegeven/);
    expect(widgetWords(element)).not.to.include('factsheet');
    expect(widgetWords(element)).to.match(
      /Elke zin uit een wet of een openbare bron noemt die bron\./,
    );
  });

  it('stays where it is, whatever the page is told about where it began', async () => {
    const element = await wegenwacht(onTwoRoads());
    for (const answer of ['own', 'other', undefined] as const) {
      element.dispatchEvent(new CwkAnswerEvent('origin', answer));
      await element.updateComplete;
      expect(titles(element)).to.have.members(helpOn('incidents'));
    }
  });

  it('says nothing when an editor changes the phase', async () => {
    const element = await wegenwacht(onTwoRoads());
    element.setAttribute('phase', 'warm');
    await element.updateComplete;
    expect(words(all(element, 'status')[0]!)).to.equal('');
  });

  it('asks nothing where one road has help', async () => {
    expect(roadBox(await wegenwacht(only('incidents')))).to.equal(null);
  });

  it('asks nothing where the editor has set a road, also after a choice', async () => {
    const element = await wegenwacht(onTwoRoads());
    choose(roadBox(element)!, 'cybercrime');
    await element.updateComplete;
    element.setAttribute('road', 'incidents');
    await element.updateComplete;
    expect(roadBox(element)).to.equal(null);
    expect(titles(element)).to.have.members(helpOn('incidents'));
  });

  itOnce('is accessible', async () => {
    await expect(await wegenwacht(onTwoRoads())).to.be.accessible();
  });
});

function wegenwacht(content: Content): Promise<CwkWegenwacht> {
  return pageFixture<CwkWegenwacht>(html`<cwk-wegenwacht></cwk-wegenwacht>`, content);
}

function roadBox(element: Element): HTMLSelectElement | null {
  return element.shadowRoot!.querySelector('select');
}

function choose(box: HTMLSelectElement, road: string): void {
  box.value = road;
  box.dispatchEvent(new Event('change', {bubbles: true}));
}
