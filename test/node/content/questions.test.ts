import {expect} from 'chai';
import {ANSWERS} from '../../../src/content/model/ids.js';
import {nl} from '../../../src/content/nl/content.js';

describe('the built-in questions', () => {
  it('are the seven, in the order in which to ask them', () => {
    expect(nl.questions.map(({id}) => id)).to.deep.equal(Object.keys(ANSWERS));
  });

  for (const [id, values] of Object.entries(ANSWERS)) {
    it(`give every answer on ${id}, and "Weet ik niet" at the end`, () => {
      const answers = nl.questions.find((question) => question.id === id)!.answers;
      expect(answers.map(({value}) => value)).to.deep.equal([...values, 'unknown']);
      expect(answers.at(-1)!.text).to.equal('Weet ik niet');
    });
  }

  it('never take "weet ik niet" for an answer that calms', () => {
    // One with a condition is not on the card, which says what follows.
    const unknown = nl.questions
      .filter(({when}) => !when)
      .map(({answers}) => answers.at(-1)!.means);
    for (const {text} of unknown.map((means) => means!)) {
      expect(text).to.match(/Ga ervan uit|Houd rekening|Doe alsof|Vraag het na/);
    }
  });
});
