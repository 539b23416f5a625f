import {expect} from 'chai';
import {inTime} from '../../../src/internal/in-time.js';

const never = new Promise<string>(() => undefined);

describe('inTime', () => {
  it('resolves as the promise does', async () => {
    expect(await inTime(Promise.resolve('klaar'), 10_000)).to.equal('klaar');
  });

  it('rejects as the promise does', async () => {
    expect(await nameOf(inTime(Promise.reject(new RangeError('nee')), 10_000))).to.equal(
      'RangeError',
    );
  });

  it('rejects when it takes too long', async () => {
    expect(await nameOf(inTime(never, 20))).to.equal('TimeoutError');
  });
});

async function nameOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'nothing',
    (error: unknown) => (error as Error).name,
  );
}
