import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {part, parts, words} from '../../support/queries.js';
import {answer, answered, situationIn} from '../../support/situation.js';

describe('<cwk-situation> says what does not fit together', () => {
  before(() => setViewport({width: 1280, height: 800}));

  it('in one line before all else and in full after whom to call, and keeps both answers', async () => {
    const situation = await situationIn('1280px');
    await answer(situation, {boundary: 'none', level: '4'});
    expect(words(part(situation, 'answer'))).to.match(
      /^Uw antwoorden passen niet bij elkaar\. Lees hieronder wat dat betekent\. Wie leidt bij GRIP 4\? .* Wie moet u bellen.* Deze antwoorden passen niet bij elkaar U koos GRIP 4/,
    );
    expect(answered(situation)).to.deep.equal(['phase=warm', 'level=4', 'boundary=none']);
  });

  it('with the number of points', async () => {
    const situation = await situationIn('1280px');
    await answer(situation, {boundary: 'none', society: 'no', level: '4'});
    expect(words(part(situation, 'clash'))).to.equal(
      'Uw antwoorden passen op 2 punten niet bij elkaar. Lees hieronder wat dat betekent.',
    );
    expect(part(situation, 'conflicts').querySelectorAll('li')).to.have.lengthOf(2);
  });

  it('in full before all else while preparing', async () => {
    const situation = await situationIn('1280px', {phase: 'cold'});
    await answer(situation, {level: '2'});
    expect(words(part(situation, 'answer'))).to.match(
      /^Deze antwoorden passen niet bij elkaar U bereidt zich voor/,
    );
    expect(parts(situation, 'clash')).to.be.empty;
  });

  it('only as long as it does not fit', async () => {
    const situation = await situationIn('1280px');
    await answer(situation, {boundary: 'none', level: '4'});
    await answer(situation, {boundary: 'unknown'});
    expect(parts(situation, 'clash')).to.be.empty;
    expect(parts(situation, 'conflicts')).to.be.empty;
  });
});
