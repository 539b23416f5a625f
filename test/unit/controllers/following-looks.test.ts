import {expect} from '@open-wc/testing';
import {CwkAnswerEvent, CwkLookEvent} from '../../../src/context/situation-events.js';
import '../../../src/elements/grip-matrix/define.js';
import '../../../src/elements/road-map/define.js';
import '../../../src/elements/situation/define.js';
import '../../../src/elements/wegenwacht/define.js';
import {eventsDuring} from '../../support/events.js';
import {settle} from '../../support/settle.js';

/** What a visitor can choose in a widget: where, how, and how to read it back. */
import {ANSWERS, LOOKS, answerTo, create, twoBlocks} from '../../support/following.js';

describe('widgets in blocks of one page, when somebody looks', () => {
  for (const [name, look] of Object.entries(LOOKS)) {
    const {answers, attribute, follows, start, values, choose, shown} = look;
    const [first, second] = values;
    const [[answer, at], [otherAnswer, otherAt]] = answers as [[string, string], [string, string]];

    describe(`when a visitor looks ${name}`, () => {
      it('do not follow each other', async () => {
        const {left, right} = await twoBlocks(look);
        choose(left, first);
        await settle(left, right);
        expect([shown(left), shown(right)]).to.deep.equal([first, start]);
        choose(right, second);
        await settle(left, right);
        expect([shown(left), shown(right)]).to.deep.equal([first, second]);
      });

      it('say so with one event that bubbles and leaves shadow roots, and answer nothing', async () => {
        const {left} = await twoBlocks(look);
        const events = eventsDuring(() => choose(left, first));
        expect(events).to.have.lengthOf(1);
        expect(events[0]).to.be.instanceOf(CwkLookEvent);
        expect(events[0]).to.include({
          look: look.look,
          value: first,
          bubbles: true,
          composed: true,
        });
      });

      it('hear nothing in such an event of another widget or of the host page', async () => {
        const {left, right, page} = await twoBlocks(look);
        page.dispatchEvent(new CwkLookEvent(look.look, first as never));
        right.dispatchEvent(new CwkLookEvent(look.look, second as never));
        await settle(left, right);
        expect([shown(left), shown(right)]).to.deep.equal([start, start]);
      });

      it('leave a widget that comes later at what its editor has set', async () => {
        const {left, block} = await twoBlocks(look);
        choose(left, first);
        const late = create(look);
        block.append(late);
        await settle(late);
        expect(shown(late)).to.equal(start);
      });

      it('keep the look when they move on the page', async () => {
        const {left, block} = await twoBlocks(look);
        choose(left, first);
        await settle(left);
        block.append(left);
        await settle(left);
        expect(shown(left)).to.equal(first);
      });

      it('show the attribute that is set after a look', async () => {
        const {left} = await twoBlocks(look);
        choose(left, first);
        await settle(left);
        left.setAttribute(attribute, second);
        await settle(left);
        expect(shown(left)).to.equal(second);
      });
    });

    describe(`that look ${name}, when somebody answers ${follows}`, () => {
      it('go along with the answer, each of them', async () => {
        const {left, right, page} = await twoBlocks(look);
        choose(left, first);
        await settle(left);
        page.dispatchEvent(answerTo(follows, answer));
        await settle(left, right);
        expect([shown(left), shown(right)]).to.deep.equal([at, at]);
      });

      it('let a visitor look at something else after that, until the next answer', async () => {
        const {left, right, page} = await twoBlocks(look);
        page.dispatchEvent(answerTo(follows, answer));
        await settle(left, right);
        choose(left, first === at ? second : first);
        await settle(left, right);
        expect([shown(left), shown(right)]).to.deep.equal([first === at ? second : first, at]);
        page.dispatchEvent(answerTo(follows, otherAnswer));
        await settle(left, right);
        expect([shown(left), shown(right)]).to.deep.equal([otherAt, otherAt]);
      });

      it('go along also with the same answer again', async () => {
        const {left, page} = await twoBlocks(look);
        page.dispatchEvent(answerTo(follows, answer));
        await settle(left);
        choose(left, first === at ? second : first);
        await settle(left);
        page.dispatchEvent(answerTo(follows, answer));
        await settle(left);
        expect(shown(left)).to.equal(at);
      });

      it('go back to what the editor has set after "weet ik niet"', async () => {
        const {left, right, page} = await twoBlocks(look);
        page.dispatchEvent(answerTo(follows, answer));
        await settle(left, right);
        choose(right, first === at ? second : first);
        await settle(right);
        page.dispatchEvent(answerTo(follows, undefined));
        await settle(left, right);
        expect([shown(left), shown(right)]).to.deep.equal([start, start]);
      });

      it('go back too where nothing was answered before', async () => {
        const {left, page} = await twoBlocks(look);
        choose(left, first);
        await settle(left);
        page.dispatchEvent(answerTo(follows, undefined));
        await settle(left);
        expect(shown(left)).to.equal(start);
      });

      it('go along with the answer that was given before they came', async () => {
        const {block, page} = await twoBlocks(look);
        page.dispatchEvent(answerTo(follows, answer));
        const late = create(look);
        block.append(late);
        await settle(late);
        expect(shown(late)).to.equal(at);
      });

      it('go along with what was answered while they were away', async () => {
        const {right, block, page} = await twoBlocks(look);
        right.remove();
        page.dispatchEvent(answerTo(follows, answer));
        block.append(right);
        await settle(right);
        expect(shown(right)).to.equal(at);
      });

      it('keep a look of after the answer when they come back', async () => {
        const {right, block, page} = await twoBlocks(look);
        page.dispatchEvent(answerTo(follows, answer));
        await settle(right);
        choose(right, first === at ? second : first);
        await settle(right);
        block.append(right);
        await settle(right);
        expect(shown(right)).to.equal(first === at ? second : first);
      });

      it('show the attribute that is set after the answer, each for itself', async () => {
        const {left, right, page} = await twoBlocks(look);
        page.dispatchEvent(answerTo(follows, answer));
        await settle(left, right);
        right.setAttribute(attribute, second);
        await settle(left, right);
        expect([shown(left), shown(right)]).to.deep.equal([at, second]);
      });

      it('go back to what the editor has set when they come to a page where nobody has answered', async () => {
        const {right, page} = await twoBlocks(look);
        page.dispatchEvent(answerTo(follows, answer));
        await settle(right);
        const other = await twoBlocks(look);
        other.block.append(right);
        await settle(right);
        expect(shown(right)).to.equal(start);
      });

      it('do not go along with an answer to another question', async () => {
        const {left, page} = await twoBlocks(look);
        choose(left, first);
        await settle(left);
        page.dispatchEvent(new CwkAnswerEvent('society', 'yes'));
        page.dispatchEvent(new CwkAnswerEvent('boundary', undefined));
        await settle(left);
        expect(shown(left)).to.equal(first);
      });
    });
  }

  it('follow each other through the shadow root of a host component', async () => {
    const vital = ANSWERS['whether vital infrastructure is hit']!;
    const {left, block} = await twoBlocks(vital);
    const inner = create(vital);
    block.attachShadow({mode: 'open'}).append(inner);
    await settle(inner);
    vital.choose(inner, 'yes');
    await settle(left, inner);
    expect(vital.shown(left)).to.equal('yes');
  });
});
