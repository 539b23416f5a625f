import {expect} from 'chai';
import {textOf} from '../../../src/internal/text-of.js';

describe('textOf', () => {
  for (const [what, value, text] of [
    ['a text', 'GBT', '"GBT"'],
    ['a number', 3, '"3"'],
    ['nothing', undefined, '"undefined"'],
    ['null', null, '"null"'],
    ['an object', {word: 'GBT', level: 3}, '{"word":"GBT","level":"3"}'],
    ['a list in an object', {words: ['GBT', 'RBT']}, '{"words":{"0":"GBT","1":"RBT"}}'],
    ['an empty list', [], '{}'],
  ] as const) {
    it(`gives all of ${what}`, () => {
      expect(textOf(value)).to.equal(text);
    });
  }

  it('tells lists apart by where their items end', () => {
    expect(textOf([['a'], 'b'])).not.to.equal(textOf([['a', 'b']]));
  });

  it('leaves fields out, at every depth', () => {
    expect(textOf({url: 'x', items: [{url: 'y', name: 'z'}]}, ['url'])).to.equal(
      '{"items":{"0":{"name":"z"}}}',
    );
  });
});
