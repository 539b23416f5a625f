import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/cyberwegenkaart.js';
import {showWidgetIn} from '../../../src/embed/data-door.js';
import {attributesOf} from '../../support/doors.js';
import {warningsDuring} from '../../support/warnings.js';

describe('showWidgetIn', () => {
  it('shows the widget that is named, with its options', async () => {
    const place = await shown(
      html`<div
        data-cwk="grip-matrix"
        data-level="3"
        data-heading-level="4"
        data-share
        data-v-123
        data-road="incidents"
      ></div>`,
    );
    expect(attributesOf(place.firstElementChild)).to.deep.equal({
      level: '3',
      share: '',
      'heading-level': '4',
    });
  });

  it('keeps what was between the tags as the fallback', async () => {
    const place = await shown(html`<div data-cwk="road">Weg <b>2</b>: incidenten.</div>`);
    expect(place.childNodes).to.have.lengthOf(1);
    expect(place.querySelector('cwk-road')!.innerHTML).to.contain('<b>2</b>');
  });

  it('takes free text, which only somebody who writes the page can give', async () => {
    const place = await shown(
      html`<div data-cwk="publication-card" data-heading="Eigen plan" data-href="/plan.pdf"></div>`,
    );
    expect(attributesOf(place.firstElementChild)).to.deep.equal({
      heading: 'Eigen plan',
      href: '/plan.pdf',
    });
  });

  it('passes a wrong value on, which the widget warns about', async () => {
    const warnings = await warningsDuring(async () => {
      await shown(html`<div data-cwk="grip-matrix" data-level="drie"></div>`);
    });
    expect(warnings).to.deep.equal([
      '[cyberwegenkaart] <cwk-grip-matrix>: level must be one of unknown, 0, 1, 2, 3, 4, 5, but was "drie".',
    ]);
  });

  it('leaves a misspelt widget as it is, and names the widgets', async () => {
    let place: Element | undefined;
    const warnings = await warningsDuring(async () => {
      place = await shown(html`<div data-cwk="grip-matrx">GRIP 3</div>`);
    });
    expect(place!.innerHTML).to.contain('GRIP 3');
    expect(place!.querySelector('*')).to.equal(null);
    expect(warnings).to.deep.equal([
      '[cyberwegenkaart] <div>: data-cwk must be one of situation, crisis-card, grip-matrix, exercise, road-map, road, wegenwacht, publication-list, publication-card, but was "grip-matrx".',
    ]);
  });

  describe('when it is called again', () => {
    let place: Element;
    let widget: Element;

    beforeEach(async () => {
      place = await shown(html`<div data-cwk="grip-matrix" data-level="3"><p>GRIP 3</p></div>`);
      widget = place.firstElementChild!;
    });

    it('changes nothing where nothing has changed', async () => {
      const changes = await changesDuring(place, () => showWidgetIn(place));
      expect(changes).to.equal(0);
    });

    it('passes on an option that has changed', () => {
      place.setAttribute('data-level', '4');
      showWidgetIn(place);
      expect(place.firstElementChild).to.equal(widget);
      expect(attributesOf(widget)).to.deep.equal({level: '4'});
    });

    it('takes away an option that has gone', () => {
      place.removeAttribute('data-level');
      showWidgetIn(place);
      expect(attributesOf(widget)).to.deep.equal({});
    });

    it('shows another widget with the same fallback', () => {
      place.setAttribute('data-cwk', 'situation');
      showWidgetIn(place);
      expect(place.children).to.have.lengthOf(1);
      expect(place.firstElementChild!.localName).to.equal('cwk-situation');
      expect(place.firstElementChild!.innerHTML).to.contain('<p>GRIP 3</p>');
    });

    it('keeps what is shown when the name becomes wrong', async () => {
      place.setAttribute('data-cwk', 'grip');
      await warningsDuring(() => Promise.resolve(showWidgetIn(place)));
      expect(place.firstElementChild).to.equal(widget);
    });

    it('takes what the page adds as fallback too', () => {
      place.append('En meer.');
      showWidgetIn(place);
      expect(place.childNodes).to.have.lengthOf(1);
      expect(widget.textContent).to.contain('En meer.');
    });

    it('shows the widget again when the page has put other content there', () => {
      place.textContent = 'Nieuw';
      showWidgetIn(place);
      expect(place.innerHTML).to.equal('<cwk-grip-matrix level="3">Nieuw</cwk-grip-matrix>');
    });
  });
});

async function shown(template: ReturnType<typeof html>): Promise<Element> {
  const place = await fixture(template);
  // Lit leaves comments where a template begins.
  showWidgetIn(place);
  await (place.firstElementChild as {updateComplete?: Promise<unknown>} | null)?.updateComplete;
  return place;
}

async function changesDuring(place: Node, action: () => void): Promise<number> {
  const observer = new MutationObserver(() => undefined);
  observer.observe(place, {subtree: true, childList: true, attributes: true});
  action();
  const changes = observer.takeRecords().length;
  observer.disconnect();
  return Promise.resolve(changes);
}
