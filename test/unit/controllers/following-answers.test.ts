import {expect} from '@open-wc/testing';
import {CwkAnswerEvent} from '../../../src/context/situation-events.js';
import '../../../src/elements/grip-matrix/define.js';
import '../../../src/elements/road-map/define.js';
import '../../../src/elements/situation/define.js';
import '../../../src/elements/wegenwacht/define.js';
import {eventsDuring} from '../../support/events.js';
import {settle} from '../../support/settle.js';

/** What a visitor can choose in a widget: where, how, and how to read it back. */
import {ANSWERS, answerTo, create, twoBlocks} from '../../support/following.js';

describe('widgets in blocks of one page, when somebody answers', () => {
  for (const [name, choice] of Object.entries(ANSWERS)) {
    const {attribute, open, other, question, start, values, choose, shown} = choice;
    const [first, second] = values;
    const [value, otherShown] = other;

    describe(`when a visitor answers ${name}`, () => {
      it('keep what the editor has set until then', async () => {
        const {left, right} = await twoBlocks(choice);
        right.removeAttribute(attribute);
        await settle(left, right);
        expect([shown(left), shown(right)]).to.deep.equal([start, open]);
      });

      it('follow each other in both directions', async () => {
        const {left, right} = await twoBlocks(choice);
        choose(left, first);
        await settle(left, right);
        expect([shown(left), shown(right)]).to.deep.equal([first, first]);
        choose(right, second);
        await settle(left, right);
        expect([shown(left), shown(right)]).to.deep.equal([second, second]);
      });

      it('all know nothing any more after "weet ik niet", whatever the editor has set', async () => {
        const {left, right} = await twoBlocks(choice);
        choose(left, first);
        await settle(left, right);
        right.dispatchEvent(new CwkAnswerEvent(question, undefined));
        await settle(left, right);
        expect([shown(left), shown(right)]).to.deep.equal([open, open]);
      });

      it('follow the answer that was given before they came', async () => {
        const {left, block} = await twoBlocks(choice);
        choose(left, first);
        const late = create(choice);
        block.append(late);
        await settle(late);
        expect(shown(late)).to.equal(first);
      });

      it('show the attribute that is set after an answer, each for itself', async () => {
        const {left, right} = await twoBlocks(choice);
        choose(left, first);
        await settle(left, right);
        right.setAttribute(attribute, value);
        await settle(left, right);
        expect([shown(left), shown(right)]).to.deep.equal([first, otherShown]);
      });

      it('follow again when somebody answers after that, also the same', async () => {
        const {left, right} = await twoBlocks(choice);
        choose(left, first);
        await settle(left, right);
        right.setAttribute(attribute, value);
        await settle(right);
        left.dispatchEvent(answerTo(question, first));
        await settle(left, right);
        expect(shown(right)).to.equal(first);
      });

      it('follow what was answered while they were away', async () => {
        const {left, right, block} = await twoBlocks(choice);
        right.remove();
        choose(left, first);
        await settle(left);
        block.append(right);
        await settle(right);
        expect(shown(right)).to.equal(first);
      });

      it('do not follow while they are away', async () => {
        const {left, right} = await twoBlocks(choice);
        right.remove();
        choose(left, first);
        await settle(left, right);
        expect(shown(right)).to.equal(start);
      });

      it('keep their own attribute of after the answer when they come back', async () => {
        const {left, right, block} = await twoBlocks(choice);
        choose(left, first);
        await settle(left, right);
        right.setAttribute(attribute, value);
        await settle(right);
        block.append(right);
        await settle(right);
        expect(shown(right)).to.equal(otherShown);
      });

      it('go back to what the editor has set when they come to a page where nobody has answered', async () => {
        const {left, right} = await twoBlocks(choice);
        choose(left, first);
        await settle(left, right);
        const other = await twoBlocks(choice);
        other.block.append(right);
        await settle(right);
        expect(shown(right)).to.equal(start);
      });

      it('do not follow another page', async () => {
        const here = await twoBlocks(choice);
        const there = await twoBlocks(choice);
        choose(here.left, first);
        await settle(there.left);
        expect(shown(there.left)).to.equal(start);
      });

      it('tell the page with one event that bubbles and leaves shadow roots', async () => {
        const {left} = await twoBlocks(choice);
        const events = eventsDuring(() => choose(left, first));
        expect(events).to.have.lengthOf(1);
        expect(events[0]).to.be.instanceOf(CwkAnswerEvent);
        expect(events[0]).to.include({question, answer: first, bubbles: true, composed: true});
      });

      it('obey an answer that the host page gives with the same event', async () => {
        const {left, right, page} = await twoBlocks(choice);
        page.dispatchEvent(answerTo(question, first));
        await settle(left, right);
        expect([shown(left), shown(right)]).to.deep.equal([first, first]);
      });
    });
  }
});
