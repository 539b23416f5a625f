import {expect} from '@open-wc/testing';
import {oneOf} from '../../../src/internal/one-of.js';
import {warningsDuring} from '../../support/warnings.js';

const COLOURS = ['red', 'green'] as const;

describe('oneOf', () => {
  it('returns a value that is allowed, without a warning', async () => {
    expect(await outcome('green')).to.deep.equal({value: 'green', warnings: []});
  });

  it('returns the fallback for a value that is not allowed, with a warning', async () => {
    expect(await outcome('blue')).to.deep.equal({
      value: 'red',
      warnings: ['[cyberwegenkaart] <p>: colour must be one of red, green, but was "blue".'],
    });
  });

  it('returns the fallback for a value in capitals, with a warning', async () => {
    expect(await outcome('GREEN')).to.deep.equal({
      value: 'red',
      warnings: ['[cyberwegenkaart] <p>: colour must be one of red, green, but was "GREEN".'],
    });
  });

  it('returns the fallback for an empty value, with a warning', async () => {
    expect(await outcome('')).to.deep.equal({
      value: 'red',
      warnings: ['[cyberwegenkaart] <p>: colour must be one of red, green, but was "".'],
    });
  });

  it('shows no more than a line of a value that is long', async () => {
    const {warnings} = await outcome('b'.repeat(1_000_000));
    expect(warnings).to.deep.equal([
      `[cyberwegenkaart] <p>: colour must be one of red, green, but was "${'b'.repeat(80)}…".`,
    ]);
  });

  it('returns the fallback for the name of a property of every object', async () => {
    expect((await outcome('toString')).value).to.equal('red');
    expect((await outcome('__proto__')).value).to.equal('red');
  });

  for (const absent of [null, undefined]) {
    it(`returns the fallback for ${absent}, without a warning`, async () => {
      expect(await outcome(absent)).to.deep.equal({value: 'red', warnings: []});
    });
  }

  it('returns undefined if that is the fallback', () => {
    const element = document.createElement('p');
    expect(oneOf(element, 'colour', null, COLOURS, undefined)).to.be.undefined;
  });
});

interface Outcome {
  readonly value: string;
  readonly warnings: readonly string[];
}

async function outcome(given: string | null | undefined): Promise<Outcome> {
  let value = '';
  const warnings = await warningsDuring(async () => {
    value = oneOf(document.createElement('p'), 'colour', given, COLOURS, 'red');
  });
  return {value, warnings};
}
