import {expect} from '@open-wc/testing';
import {loadJson} from '../../../../src/content/local/load.js';
import {faultUrl, givenUp, seen, withoutPatience} from '../../../support/faults.js';

const never = new AbortController().signal;

describe('loadJson', () => {
  it('resolves with what the file says', async () => {
    const url = faultUrl('answer', {body: '{"map": {"title": "Één kaart"}}'});
    expect(await loadJson(url, never)).to.deep.equal({map: {title: 'Één kaart'}});
  });

  it('reads a file that is not served as JSON', async () => {
    const url = faultUrl('answer', {body: '[1]', type: 'text/plain'});
    expect(await loadJson(url, never)).to.deep.equal([1]);
  });

  it('reads a file with a byte order mark', async () => {
    const url = faultUrl('answer', {body: '\uFEFF{}'});
    expect(await loadJson(url, never)).to.deep.equal({});
  });

  it('reads a file of a million bytes', async () => {
    expect(await loadJson(faultUrl('large', {bytes: 1_000_000}), never)).to.match(/^x{1000000}/);
  });

  it('reads characters of three bytes that arrive in two pieces', async () => {
    const text = await loadJson(faultUrl('large', {bytes: 400_000, text: '€'}), never);
    expect(/[^€]/.exec(String(text))).to.be.null;
    expect(text).to.have.lengthOf.above(399_999);
  });

  for (const status of [404, 410, 500, 503]) {
    it(`rejects status ${status}, even with JSON`, async () => {
      const url = faultUrl('answer', {status, body: '{}'});
      expect(await messageOf(loadJson(url, never))).to.equal(
        `"${url}" must be a JSON file of at most 2000000 bytes that arrives within 10 seconds, but got "Error: status ${status}".`,
      );
    });
  }

  for (const [what, body] of [
    ['nothing', ''],
    ['half a file', '{"map": {"title": "K'],
    ['a comma too many', '{"terms": [],}'],
    ['a page', '<!doctype html><p>Niet gevonden'],
    ['NaN', '{"pages": NaN}'],
  ] as const) {
    it(`rejects ${what} instead of JSON`, async () => {
      const url = faultUrl('answer', {body});
      // After it come the browser's own words.
      expect(await messageOf(loadJson(url, never))).to.match(/but got "SyntaxError: .{4,}"\.$/);
    });
  }

  it('rejects a status without a body', async () => {
    const url = faultUrl('answer', {status: 204});
    expect(await messageOf(loadJson(url, never))).to.include('but got "SyntaxError');
  });

  it('rejects ten million bytes', async () => {
    const url = faultUrl('large', {bytes: 10_000_000});
    expect(await messageOf(loadJson(url, never))).to.equal(
      `"${url}" must be a JSON file of at most 2000000 bytes that arrives within 10 seconds, but got "Error: too many bytes".`,
    );
  });

  it('stops reading after two million bytes', async () => {
    const key = crypto.randomUUID();
    const url = faultUrl('large', {bytes: 1_000_000_000, key});
    expect(await messageOf(loadJson(url, never))).to.include('but got "Error: too many bytes"');
    await givenUp(key);
  });

  it('rejects a server that is not there', async () => {
    // In the browser's own words.
    expect(await messageOf(loadJson('http://localhost:1/nee.json', never))).to.match(
      /^"http:\/\/localhost:1\/nee.json" must be a JSON file of at most 2000000 bytes that arrives within 10 seconds, but got "TypeError: .{4,}"\.$/,
    );
  });

  it('rejects what is no URL', async () => {
    expect(await messageOf(loadJson('http://[', never))).to.include('"http://[" must be');
  });

  for (const [when, query] of [
    ['does not answer', {}],
    ['stops in the middle', {body: '{"map": '}],
  ] as const) {
    it(`gives a server that ${when} ten seconds`, async () => {
      const url = faultUrl('hang', {key: crypto.randomUUID(), ...query});
      let message = '';
      const asked = await withoutPatience(async () => {
        message = await messageOf(loadJson(url, never));
      });
      expect(asked).to.deep.equal([10_000]);
      expect(message).to.include('but got "TimeoutError: ');
    });
  }

  it('gives up the request when it is aborted', async () => {
    const key = crypto.randomUUID();
    const request = new AbortController();
    const loading = messageOf(loadJson(faultUrl('hang', {key, body: '{'}), request.signal));
    await seen(key);
    request.abort();
    expect(await loading).to.include('AbortError');
    await givenUp(key);
  });
});

async function messageOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    (value) => `It resolved with ${JSON.stringify(value)}.`,
    (error: unknown) => (error as Error).message,
  );
}
