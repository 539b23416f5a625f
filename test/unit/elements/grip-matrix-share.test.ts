import {expect, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {CwkGripMatrix} from '../../../src/elements/grip-matrix/grip-matrix.js';
import {actorOf, bodyRows, chooseIn, chosenRadio, currentHeader} from '../../support/matrix.js';
import {pageFixture} from '../../support/page.js';
import {all, one, parts, words} from '../../support/queries.js';
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
      const matrix = await restored('cwk-level=4&cwk-actor=mayor', false);
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
    expect(linkIn(matrix)).to.equal(withQuery('cwk-vital=unknown&cwk-level=3'));
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
    expect(linkIn(matrix)).to.equal(withQuery('cwk-vital=no&cwk-level=4&cwk-actor=mayor'));
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
    const matrix = await restored('cwk-level=4&cwk-actor=mayor');
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
    history.replaceState(null, '', withQuery('cwk-level=4&cwk-actor=mayor'));
    const matrix = await pageFixture(
      html`<cwk-grip-matrix share level="2" actor="nctv"></cwk-grip-matrix>`,
    );
    expect(currentHeader(matrix)).to.equal('GRIP 4 gekozen');
    expect(bodyRows(matrix).map(actorOf)).to.deep.equal(['Burgemeester']);
  });

  it('does not stand in the way of another choice', async () => {
    const matrix = await restored('cwk-level=4&cwk-actor=mayor');
    await chooseIn(matrix, QUESTION, 'iedereen');
    one(matrix, 'radio', /^GRIP 1/).click();
    await matrix.updateComplete;
    expect(bodyRows(matrix)).to.have.lengthOf(15);
    expect(currentHeader(matrix)).to.equal('GRIP 1 gekozen');
  });

  it('restores the level for the whole page, in silence', async () => {
    history.replaceState(null, '', withQuery('cwk-level=4&cwk-actor=mayor'));
    const blocks = await pageFixture(html`
      <div><cwk-grip-matrix share></cwk-grip-matrix><cwk-grip-matrix></cwk-grip-matrix></div>
    `);
    const [first, second] = blocks.querySelectorAll('cwk-grip-matrix');
    await first!.updateComplete;
    await second!.updateComplete;
    expect(currentHeader(second!)).to.equal('GRIP 4 gekozen');
    expect(bodyRows(second!)).to.have.lengthOf(15);
    expect(
      [first!, second!]
        .flatMap((each) => all(each, 'status'))
        .map(words)
        .join(''),
    ).to.equal('');
  });

  it('with an unknown actor shows everyone, and warns', async () => {
    const warnings = await warningsDuring(async () => {
      expect(bodyRows(await restored('cwk-actor=sinterklaas'))).to.have.lengthOf(15);
    });
    expect(warnings.join()).to.match(/actor must be one of .*, but was "sinterklaas"\.$/);
  });

  it('with markup shows everyone, and warns', async () => {
    const warnings = await warningsDuring(async () => {
      const matrix = await restored('cwk-actor=%3Cimg src=x%3E&cwk-level=9');
      expect(bodyRows(matrix)).to.have.lengthOf(15);
      expect(chosenRadio(matrix)).to.match(/^Weet ik niet/);
    });
    expect(warnings.join()).to.contain('cwk-actor in the address must be the id of an actor');
    expect(warnings.join()).to.contain('cwk-level in the address must be one of');
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
