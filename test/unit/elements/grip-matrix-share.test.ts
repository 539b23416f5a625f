import {expect, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {CwkAnswerEvent} from '../../../src/context/situation-events.js';
import type {CwkGripMatrix} from '../../../src/elements/grip-matrix/grip-matrix.js';
import {actorOf, bodyRows, chooseIn, chosenRadio, currentHeader} from '../../support/matrix.js';
import {pageFixture} from '../../support/page.js';
import {all, one, parts, words} from '../../support/queries.js';
import {settle} from '../../support/settle.js';
import {answered} from '../../support/situation.js';
import {warningsDuring} from '../../support/warnings.js';

const MAKE = 'Maak een link naar wat u nu ziet';
const QUESTION = 'Toon in de tabel';

describe('<cwk-grip-matrix> link', () => {
  let address: string;

  before(async () => {
    await setViewport({width: 1280, height: 800});
    address = location.href;
  });

  afterEach(() => history.replaceState(null, '', address));

  describe('without share', () => {
    it('cannot be made', async () => {
      const matrix = await pageFixture(html`<cwk-grip-matrix></cwk-grip-matrix>`);
      expect(parts(matrix, 'share')).to.deep.equal([]);
    });

    it('is not read', async () => {
      const matrix = await restored('cwk-level=4&cwk-look-level=3&cwk-look-actor=mayor', false);
      expect(chosenRadio(matrix)).to.match(/^Weet ik niet/);
      expect(bodyRows(matrix)).to.have.lengthOf(15);
    });
  });

  it('is made only when a visitor asks', async () => {
    const matrix = await shareable();
    expect(linkIn(matrix)).to.equal(undefined);
    expect(location.href).to.equal(address);
    one(matrix, 'button', MAKE).focus();
    await sendKeys({press: 'Enter'});
    await matrix.updateComplete;
    expect(linkIn(matrix)).to.equal(withQuery('cwk-look-level=3'));
    expect(location.href).to.equal(address);
  });

  it('says so', async () => {
    const matrix = await shareable();
    await make(matrix);
    expect(all(matrix, 'status').map(words)).to.deep.equal(['', 'De link staat klaar.']);
  });

  it('holds the level and the actor that show', async () => {
    const matrix = await shareable();
    one(matrix, 'radio', /^GRIP 4/).click();
    one(matrix, 'radio', 'Nee').click();
    await chooseIn(matrix, QUESTION, 'Burgemeester');
    await make(matrix);
    expect(linkIn(matrix)).to.equal(
      withQuery('cwk-vital=no&cwk-look-level=4&cwk-look-actor=mayor'),
    );
  });

  it('goes when something else shows', async () => {
    const matrix = await shareable();
    await make(matrix);
    await chooseIn(matrix, QUESTION, 'Burgemeester');
    expect(linkIn(matrix)).to.equal(undefined);
    await make(matrix);
    one(matrix, 'radio', /^GRIP 4/).click();
    await matrix.updateComplete;
    expect(linkIn(matrix)).to.equal(undefined);
  });

  it('restores the level and the actor', async () => {
    const matrix = await restored('cwk-look-level=4&cwk-look-actor=mayor');
    expect(currentHeader(matrix)).to.equal('GRIP 4 gekozen');
    expect(bodyRows(matrix).map(actorOf)).to.deep.equal(['Burgemeester']);
  });

  it('restores what it was made from', async () => {
    const first = await shareable();
    one(first, 'radio', /^GRIP 1/).click();
    await chooseIn(first, QUESTION, 'NCTV');
    await make(first);
    const second = await restored(new URL(linkIn(first)!).search);
    expect(currentHeader(second)).to.equal('GRIP 1 gekozen');
    expect(bodyRows(second).map(actorOf)).to.deep.equal(['NCTV']);
  });

  it('goes before the level and the actor that an editor has set', async () => {
    history.replaceState(null, '', withQuery('cwk-look-level=4&cwk-look-actor=mayor'));
    const matrix = await pageFixture(
      html`<cwk-grip-matrix share level="2" actor="nctv"></cwk-grip-matrix>`,
    );
    expect(currentHeader(matrix)).to.equal('GRIP 4 gekozen');
    expect(bodyRows(matrix).map(actorOf)).to.deep.equal(['Burgemeester']);
  });

  it('does not stand in the way of another choice', async () => {
    const matrix = await restored('cwk-look-level=4&cwk-look-actor=mayor');
    await chooseIn(matrix, QUESTION, 'iedereen');
    one(matrix, 'radio', /^GRIP 1/).click();
    await matrix.updateComplete;
    expect(bodyRows(matrix)).to.have.lengthOf(15);
    expect(currentHeader(matrix)).to.equal('GRIP 1 gekozen');
  });

  it('restores what it looked at in itself only, in silence', async () => {
    history.replaceState(null, '', withQuery('cwk-look-level=4&cwk-look-actor=mayor'));
    const {matrices, situation} = await blocks();
    const [first, second] = matrices;
    expect(currentHeader(first!)).to.equal('GRIP 4 gekozen');
    expect(currentHeader(second!)).to.equal('GRIP 0 dagelijkse routine niet opgeschaald');
    expect(bodyRows(second!)).to.have.lengthOf(15);
    expect(answered(situation)).to.deep.equal([]);
    expect(statusOf(...matrices)).to.equal('');
  });

  it('restores what was told for the whole page, and its own look over it', async () => {
    history.replaceState(null, '', withQuery('cwk-vital=no&cwk-level=2&cwk-look-level=4'));
    const {matrices, situation} = await blocks();
    const [first, second] = matrices;
    expect(currentHeader(first!)).to.equal('GRIP 4 gekozen');
    expect(currentHeader(second!)).to.equal('GRIP 2 gekozen');
    expect(chosenRadio(second!, 'vital')).to.equal('Nee');
    expect(answered(situation)).to.deep.equal(['level=2', 'vital=no']);
    expect(statusOf(...matrices)).to.equal('');
  });

  it('holds what the page was told, also what this matrix does not ask', async () => {
    const matrix = await pageFixture<CwkGripMatrix>(
      html`<cwk-grip-matrix share vital="yes"></cwk-grip-matrix>`,
    );
    matrix.dispatchEvent(new CwkAnswerEvent('society', 'no'));
    matrix.dispatchEvent(new CwkAnswerEvent('level', '2'));
    await matrix.updateComplete;
    one(matrix, 'radio', /^GRIP 4/).click();
    await matrix.updateComplete;
    await make(matrix);
    expect(linkIn(matrix)).to.equal(
      withQuery('cwk-society=no&cwk-vital=yes&cwk-level=2&cwk-look-level=4'),
    );
  });

  it('holds that a visitor does not know, whatever the editor has set', async () => {
    const matrix = await pageFixture<CwkGripMatrix>(
      html`<cwk-grip-matrix share vital="yes"></cwk-grip-matrix>`,
    );
    one(matrix, 'radio', 'Weet ik niet').click();
    await matrix.updateComplete;
    await make(matrix);
    expect(linkIn(matrix)).to.equal(withQuery('cwk-vital=unknown&cwk-look-level=unknown'));
  });

  it('gives way to a level that is announced later, as any look does', async () => {
    const matrix = await restored('cwk-look-level=4');
    matrix.dispatchEvent(new CwkAnswerEvent('level', '1'));
    await matrix.updateComplete;
    expect(currentHeader(matrix)).to.equal('GRIP 1 gekozen');
  });

  it('with an unknown actor shows everyone, and warns', async () => {
    const warnings = await warningsDuring(async () => {
      expect(bodyRows(await restored('cwk-look-actor=sinterklaas'))).to.have.lengthOf(15);
    });
    expect(warnings.join()).to.match(/actor must be one of .*, but was "sinterklaas"\.$/);
  });

  it('with markup shows everyone, and warns', async () => {
    const warnings = await warningsDuring(async () => {
      const matrix = await restored('cwk-look-actor=%3Cimg src=x%3E&cwk-look-level=9');
      expect(bodyRows(matrix)).to.have.lengthOf(15);
      expect(chosenRadio(matrix)).to.match(/^Weet ik niet/);
    });
    expect(warnings.join()).to.contain('cwk-look-actor in the address must be the id of an actor');
    expect(warnings.join()).to.contain('cwk-look-level in the address must be one of');
  });

  for (const width of ['1280px', '288px']) {
    it(`is accessible and fits in a container of ${width}`, async () => {
      const block = await pageFixture(
        html`<div style="width: ${width}"><cwk-grip-matrix share></cwk-grip-matrix></div>`,
      );
      const matrix = block.querySelector('cwk-grip-matrix')!;
      await matrix.updateComplete;
      await make(matrix);
      expect(block.scrollWidth).to.be.at.most(block.clientWidth);
      await expect(matrix).to.be.accessible();
    });
  }
});

/** Two matrices and a situation on one page; only the first matrix reads links. */
async function blocks(): Promise<{matrices: readonly CwkGripMatrix[]; situation: Element}> {
  const page = await pageFixture(html`
    <div>
      <cwk-grip-matrix share></cwk-grip-matrix><cwk-grip-matrix></cwk-grip-matrix
      ><cwk-situation></cwk-situation>
    </div>
  `);
  await settle(...page.children);
  return {
    matrices: [...page.querySelectorAll('cwk-grip-matrix')],
    situation: page.querySelector('cwk-situation')!,
  };
}

/** What the widgets say to a screen reader. */
function statusOf(...widgets: readonly Element[]): string {
  return widgets
    .flatMap((each) => all(each, 'status'))
    .map(words)
    .join('');
}

function shareable(): Promise<CwkGripMatrix> {
  return pageFixture<CwkGripMatrix>(html`<cwk-grip-matrix share level="3"></cwk-grip-matrix>`);
}

/** The matrix on a page with this query. */
async function restored(query: string, share = true): Promise<CwkGripMatrix> {
  history.replaceState(null, '', withQuery(query));
  const matrix = await pageFixture<CwkGripMatrix>(
    html`<cwk-grip-matrix ?share=${share}></cwk-grip-matrix>`,
  );
  await matrix.updateComplete;
  return matrix;
}

async function make(matrix: CwkGripMatrix): Promise<void> {
  one(matrix, 'button', MAKE).click();
  await matrix.updateComplete;
}

function linkIn(matrix: Element): string | undefined {
  return matrix.shadowRoot!.querySelector<HTMLInputElement>('input[readonly]')?.value;
}

/** The address of this page with something added to its query. */
function withQuery(query: string): string {
  const url = new URL(location.href);
  const own = [...url.searchParams].filter(([name]) => !name.startsWith('cwk-'));
  const search = new URLSearchParams(own).toString();
  url.search = [search, query.replace(/^\?/, '')].filter(Boolean).join('&');
  return url.href;
}
