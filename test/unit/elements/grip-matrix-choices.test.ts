import {expect, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {CwkAnswerEvent} from '../../../src/context/situation-events.js';
import type {CwkGripMatrix} from '../../../src/elements/grip-matrix/grip-matrix.js';
import {eventsDuring} from '../../support/events.js';
import {chosenRadio, currentHeader, listenTo} from '../../support/matrix.js';
import {pageFixture} from '../../support/page.js';
import {all, focused, nameOf, one, words} from '../../support/queries.js';
import {settle} from '../../support/settle.js';

describe('<cwk-grip-matrix> choices', () => {
  before(() => setViewport({width: 1280, height: 800}));

  describe('levels', () => {
    it('each have their criterion in words', async () => {
      const matrix = await pageFixture(html`<cwk-grip-matrix></cwk-grip-matrix>`);
      expect(
        all(group(matrix, 'Welk GRIP-niveau wilt u zien?'), 'radio').map(nameOf),
      ).to.deep.equal([
        'GRIP 0: dagelijkse hulpverlening, geen crisisteam',
        'GRIP 1: samenwerken ter plaatse',
        'GRIP 2: gevolgen voor de omgeving',
        'GRIP 3: binnen één gemeente, besluiten van de burgemeester nodig',
        'GRIP 4: groter dan één gemeente',
        'GRIP 5: meer dan één veiligheidsregio',
        'Weet ik niet: wij tonen: niet opgeschaald',
      ]);
    });

    it('can be chosen in any order', async () => {
      const matrix = await pageFixture<CwkGripMatrix>(html`<cwk-grip-matrix></cwk-grip-matrix>`);
      one(matrix, 'radio', /^GRIP 5/).click();
      await matrix.updateComplete;
      expect(currentHeader(matrix)).to.equal('GRIP 5 gekozen');
      one(matrix, 'radio', /^GRIP 1/).click();
      await matrix.updateComplete;
      expect(currentHeader(matrix)).to.equal('GRIP 1 gekozen');
    });

    it('go back to unknown', async () => {
      const matrix = await pageFixture<CwkGripMatrix>(
        html`<cwk-grip-matrix level="4"></cwk-grip-matrix>`,
      );
      one(matrix, 'radio', /^Weet ik niet: wij tonen/).click();
      await matrix.updateComplete;
      expect(currentHeader(matrix)).to.equal('GRIP 0 dagelijkse routine niet opgeschaald');
    });

    it('follow the arrow keys and keep the focus', async () => {
      const matrix = await pageFixture<CwkGripMatrix>(
        html`<cwk-grip-matrix level="3"></cwk-grip-matrix>`,
      );
      one(matrix, 'radio', /^GRIP 3/).focus();
      await sendKeys({press: 'ArrowRight'});
      await matrix.updateComplete;
      expect(currentHeader(matrix)).to.equal('GRIP 4 gekozen');
      expect(focused(matrix)).to.match(/^GRIP 4/);
      await sendKeys({press: 'ArrowUp'});
      await sendKeys({press: 'ArrowUp'});
      await matrix.updateComplete;
      expect(currentHeader(matrix)).to.equal('GRIP 2 gekozen');
      expect(focused(matrix)).to.match(/^GRIP 2/);
    });

    it('take one press of Tab, and vital infrastructure the next', async () => {
      const matrix = await pageFixture(html`<cwk-grip-matrix level="3"></cwk-grip-matrix>`);
      one(matrix, 'radio', /^GRIP 3/).focus();
      await sendKeys({press: 'Tab'});
      expect(focused(matrix)).to.equal('Weet ik niet');
    });

    it('say with an event at which one a visitor looks, and tell the page nothing', async () => {
      const matrix = await pageFixture(html`<cwk-grip-matrix></cwk-grip-matrix>`);
      const events = eventsDuring(() => one(matrix, 'radio', /^GRIP 4/).click());
      expect(events).to.have.lengthOf(1);
      expect(events[0]).to.include({
        type: 'cwk-look',
        look: 'level',
        value: '4',
        composed: true,
      });
    });
  });

  describe('vital infrastructure', () => {
    it('is a question with three answers', async () => {
      const matrix = await pageFixture(html`<cwk-grip-matrix vital="no"></cwk-grip-matrix>`);
      const question = group(matrix, 'Is vitale infrastructuur geraakt?');
      expect(all(question, 'radio').map(nameOf)).to.deep.equal(['Ja', 'Nee', 'Weet ik niet']);
      expect(chosenRadio(matrix, 'vital')).to.equal('Nee');
    });

    for (const [name, answer] of [
      ['Ja', 'yes'],
      ['Nee', 'no'],
      ['Weet ik niet', undefined],
    ] as const) {
      it(`tells the page that the answer is ${name}`, async () => {
        const matrix = await pageFixture<CwkGripMatrix>(
          html`<cwk-grip-matrix vital=${answer === 'yes' ? 'no' : 'yes'}></cwk-grip-matrix>`,
        );
        const events = eventsDuring(() => one(matrix, 'radio', name).click());
        expect(events).to.have.lengthOf(1);
        expect(events[0]).to.include({
          type: 'cwk-answer',
          question: 'vital',
          answer,
          composed: true,
        });
        await matrix.updateComplete;
        expect(chosenRadio(matrix, 'vital')).to.equal(name);
      });
    }

    it('follows the arrow keys and keeps the focus', async () => {
      const matrix = await pageFixture<CwkGripMatrix>(
        html`<cwk-grip-matrix vital="yes"></cwk-grip-matrix>`,
      );
      one(matrix, 'radio', 'Ja').focus();
      await sendKeys({press: 'ArrowDown'});
      await matrix.updateComplete;
      expect(chosenRadio(matrix, 'vital')).to.equal('Nee');
      expect(focused(matrix)).to.equal('Nee');
    });
  });

  describe('announcement', () => {
    it('says nothing before somebody chooses', async () => {
      const matrix = await pageFixture(html`<cwk-grip-matrix level="3"></cwk-grip-matrix>`);
      expect(all(matrix, 'status').map(words)).to.deep.equal(['']);
    });

    it('says once who leads after a choice', async () => {
      const matrix = await pageFixture<CwkGripMatrix>(html`<cwk-grip-matrix></cwk-grip-matrix>`);
      const said = listenTo(matrix);
      one(matrix, 'radio', /^GRIP 3/).click();
      await matrix.updateComplete;
      expect(await said()).to.deep.equal([
        'GRIP 3. Leidt bestuurlijk: Burgemeester. Leidt operationeel: Veiligheidsregio operationeel (CoPI en ROT).',
      ]);
    });

    it('says once whom the table shows for vital infrastructure', async () => {
      const matrix = await pageFixture<CwkGripMatrix>(html`<cwk-grip-matrix></cwk-grip-matrix>`);
      const said = listenTo(matrix);
      one(matrix, 'radio', 'Ja').click();
      await matrix.updateComplete;
      expect(await said()).to.deep.equal([
        'De tabel laat zien wie er helpt als vitale infrastructuur is geraakt.',
      ]);
    });

    it('comes from the matrix in which somebody looks, and the other stays as it is', async () => {
      const [first, second] = await twoMatrices();
      const said = listenTo(second);
      one(first, 'radio', /^GRIP 3/).click();
      await settle(first, second);
      expect(currentHeader(first)).to.equal('GRIP 3 gekozen');
      expect(currentHeader(second)).to.equal('GRIP 0 dagelijkse routine niet opgeschaald');
      expect(await said()).to.deep.equal([]);
    });

    it('stays when another matrix looks at another level since', async () => {
      const [first, second] = await twoMatrices();
      one(first, 'radio', /^GRIP 3/).click();
      await settle(first, second);
      one(second, 'radio', /^GRIP 4/).click();
      await settle(first, second);
      expect(all(first, 'status').map(words).join()).to.match(/^GRIP 3\. /);
    });

    it('does not stay, nor come, when the page is told another level since', async () => {
      const [first, second] = await twoMatrices();
      one(first, 'radio', /^GRIP 3/).click();
      await settle(first, second);
      const said = listenTo(second);
      first.dispatchEvent(new CwkAnswerEvent('level', '4'));
      await settle(first, second);
      expect([currentHeader(first), currentHeader(second)]).to.deep.equal([
        'GRIP 4 gekozen',
        'GRIP 4 gekozen',
      ]);
      expect(all(first, 'status').map(words)).to.deep.equal(['']);
      expect(await said()).to.deep.equal([]);
    });

    it('says who leads in the situation that the page was told', async () => {
      const matrix = await pageFixture<CwkGripMatrix>(
        html`<cwk-grip-matrix level="3"></cwk-grip-matrix>`,
      );
      matrix.dispatchEvent(new CwkAnswerEvent('society', 'no'));
      await matrix.updateComplete;
      const said = listenTo(matrix);
      one(matrix, 'radio', /^GRIP 0/).click();
      expect((await said()).join()).not.to.include('Burgemeester');
    });
  });

  describe('lifecycle', () => {
    it('keeps the choice when the element moves', async () => {
      const blocks = await pageFixture(html`
        <div>
          <cwk-grip-matrix></cwk-grip-matrix>
          <section></section>
        </div>
      `);
      const matrix = blocks.querySelector('cwk-grip-matrix')!;
      one(matrix, 'radio', /^GRIP 4/).click();
      blocks.querySelector('section')!.append(matrix);
      await matrix.updateComplete;
      expect(currentHeader(matrix)).to.equal('GRIP 4 gekozen');
    });

    it('fires one event per choice after it has been moved', async () => {
      const block = await pageFixture(html`<div><cwk-grip-matrix></cwk-grip-matrix></div>`);
      const matrix = block.querySelector('cwk-grip-matrix')!;
      matrix.remove();
      block.append(matrix);
      await matrix.updateComplete;
      const events = eventsDuring(() => one(matrix, 'radio', /^GRIP 4/).click());
      expect(events).to.have.lengthOf(1);
    });
  });
});

async function twoMatrices(): Promise<[CwkGripMatrix, CwkGripMatrix]> {
  const blocks = await pageFixture(html`
    <div><cwk-grip-matrix></cwk-grip-matrix><cwk-grip-matrix></cwk-grip-matrix></div>
  `);
  const [first, second] = blocks.querySelectorAll('cwk-grip-matrix');
  await settle(first!, second!);
  return [first!, second!];
}

function group(matrix: Element, legend: string): HTMLFieldSetElement {
  return [...matrix.shadowRoot!.querySelectorAll('fieldset')].find(
    (fieldset) => fieldset.querySelector('legend')?.textContent === legend,
  )!;
}
