import {expect} from 'chai';
import {readOptions, type Options} from '../../../src/embed/read-options.js';
import type {WidgetName} from '../../../src/embed/widgets.js';

const IDS = {actors: ['mayor', 'ciso']};

describe('readOptions', () => {
  it('reads the options of the widget', () => {
    expect(read('grip-matrix', 'level=3&vital=yes&actor=ciso').attributes).to.deep.equal({
      level: '3',
      vital: 'yes',
      actor: 'ciso',
    });
  });

  it('leaves out what is no option of the widget', () => {
    const {attributes, problems} = read(
      'grip-matrix',
      'ref=x&road=incidents&onclick=x&__proto__=x',
    );
    expect(attributes).to.deep.equal({});
    expect(problems).to.deep.equal([]);
  });

  for (const [query, attributes] of [
    ['share', {share: ''}],
    ['share=', {share: ''}],
    ['share=true', {share: ''}],
    ['share=1', {share: ''}],
    ['share=false', {}],
    ['share=0', {}],
    ['', {}],
  ] as const) {
    it(`reads the switch in "${query}"`, () => {
      expect(read('situation', query).attributes).to.deep.equal(attributes);
    });
  }

  for (const [widget, query, problem] of [
    ['grip-matrix', 'level=9', 'level must be one of unknown, 0, 1, 2, 3, 4, 5, but was "9".'],
    ['grip-matrix', 'level=', 'level must be one of unknown, 0, 1, 2, 3, 4, 5, but was "".'],
    ['grip-matrix', 'level=3%20', 'level must be one of unknown, 0, 1, 2, 3, 4, 5, but was "3 ".'],
    ['grip-matrix', 'actor=wizard', 'actor must be one of mayor, ciso, but was "wizard".'],
    ['road', 'heading-level=7', 'heading-level must be one of 1, 2, 3, 4, 5, 6, but was "7".'],
  ] as const) {
    it(`says what is wrong with "${query}"`, () => {
      expect(read(widget, query).problems).to.deep.equal([problem]);
    });
  }

  it('says everything that is wrong', () => {
    expect(read('grip-matrix', 'level=9&vital=maybe').problems).to.have.lengthOf(2);
  });

  it('passes a wrong value on, for a widget to say what it does with it', () => {
    expect(read('grip-matrix', 'level=9').attributes).to.deep.equal({level: '9'});
  });

  it('takes any id where more can still come', () => {
    expect(read('exercise', 'scenario=own').problems).to.deep.equal([]);
  });
});

function read(
  widget: WidgetName,
  query: string,
): {attributes: Record<string, string>; problems: Options['problems']} {
  const given = new URLSearchParams(query);
  const {attributes, problems} = readOptions(widget, (option) => given.get(option), IDS);
  return {attributes: Object.fromEntries(attributes), problems};
}
