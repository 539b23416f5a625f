import {expect, fixture} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import {nl} from '../../../src/content/nl/content.js';
import type {Source} from '../../../src/content/model/schema.js';
import {
  clearNotes,
  renderMark,
  renderNotes,
  renderNotesPlace,
} from '../../../src/templates/notes.js';

const LAW: Source = {document: 'law', locator: 'Wvr 5', verifiedOn: '2026-11-30'};
const PAGE: Source = {document: 'web', locator: 'https://www.ncsc.nl/melden'};
const GOAL: Source = {document: 'factsheet', locator: '30'};
const ALSO_GOAL: Source = {document: 'factsheet', locator: '33-35'};

async function printed(body: TemplateResult): Promise<HTMLElement> {
  const widget = await fixture<HTMLElement>(html`<div>${body}${renderNotesPlace(nl)}</div>`);
  renderNotes(widget);
  return widget;
}

const texts = (widget: HTMLElement, selector: string): string[] =>
  [...widget.querySelectorAll<HTMLElement>(selector)].map(
    ({textContent}) => textContent?.trim() ?? '',
  );

describe('notes on paper', () => {
  it('are numbered as they come, and the same source has one number', async () => {
    const widget = await printed(
      html`<p>a${renderMark([LAW])}</p>
        <p>b${renderMark([PAGE, LAW])}</p>
        <p>c${renderMark([PAGE])}</p>`,
    );
    expect(texts(widget, 'sup')).to.deep.equal(['1', '1, 2', '2']);
    expect(texts(widget, 'li')).to.have.length(2);
  });

  it('name a law with its article and date, and a page by its address', async () => {
    const widget = await printed(html`${renderMark([LAW, PAGE])}`);
    const [law, page] = texts(widget, 'li');
    expect(law).to.match(/^Wet veiligheidsregio's, artikel 5 \(wettekst van .+, gelezen op .+\)$/);
    expect(page).to.equal('ncsc.nl/melden');
  });

  it('are one for a section of the factsheet', async () => {
    const widget = await printed(html`${renderMark([GOAL])}${renderMark([ALSO_GOAL])}`);
    expect(texts(widget, 'sup')).to.deep.equal(['1', '1']);
    expect(texts(widget, 'li')).to.deep.equal(['factsheet, Doel van deze weg']);
  });

  it('leave out what is closed, and name it', async () => {
    const widget = await printed(
      html`<details class="fold">
          <summary>Let op (1)</summary>
          a${renderMark([LAW])}
        </details>
        <details class="fold" open>
          <summary>Hoe snel (1)</summary>
          b${renderMark([PAGE])}
        </details>`,
    );
    expect(texts(widget, 'sup')).to.deep.equal(['', '1']);
    expect(texts(widget, 'li')).to.deep.equal(['ncsc.nl/melden']);
    expect(texts(widget, '.left-out')).to.deep.equal([
      'Niet afgedrukt: “Let op (1)”. Met “Druk alles af” staat alles op papier.',
    ]);
  });

  it('name of folds in a fold only the outer one', async () => {
    const widget = await printed(
      html`<details class="fold">
        <summary>Buiten</summary>
        <details class="fold"><summary>Binnen</summary></details>
      </details>`,
    );
    expect(texts(widget, '.left-out')[0]).to.include('Niet afgedrukt: “Buiten”.');
  });

  it('go away after printing', async () => {
    const widget = await printed(html`${renderMark([LAW])}`);
    clearNotes(widget);
    expect(texts(widget, 'li')).to.deep.equal([]);
  });

  it('are nothing where the widget has no place for them', async () => {
    const widget = await fixture<HTMLElement>(html`<div>${renderMark([LAW])}</div>`);
    expect(() => renderNotes(widget)).not.to.throw();
  });
});
