import {expect} from '@open-wc/testing';
import {nl} from '../../../src/content/nl/content.js';
import {providePage} from '../../../src/page/provide-page.js';
import {localFailedAt, stateAt} from '../../support/content-state.js';
import {answerUrl, faultUrl, release, seen, withoutPatience} from '../../support/faults.js';
import {eventually} from '../../support/eventually.js';

const FILE = {schemaVersion: 2, map: {title: 'Van ons'}};

describe('providePage with a content file', () => {
  it('gives the built-in content at once, and the file over it when it comes', async () => {
    const key = crypto.randomUUID();
    const {block} = provide(faultUrl('held', {key, body: JSON.stringify(FILE)}));
    await seen(key);
    expect(stateAt(block)).to.deep.equal({status: 'ready', content: nl});
    await release(key);
    await eventually(() => titleAt(block) === 'Van ons');
    expect(localFailedAt(block)).to.be.false;
  });

  it('reports nothing when all is well', async () => {
    const {block, reports} = provide(answerUrl(FILE));
    await eventually(() => titleAt(block) === 'Van ons');
    expect(reports).to.deep.equal([]);
  });

  it('reports each problem of the file, and gives what is right', async () => {
    const url = answerUrl({...FILE, terms: [{id: 'ciso', text: 3}]});
    const {block, reports} = provide(url);
    await eventually(() => titleAt(block) === 'Van ons');
    expect(reports).to.deep.equal([`${url}: terms[0].text must be string, but was 3.`]);
  });

  for (const [what, url, report] of [
    ['is not there', faultUrl('answer', {status: 404}), /^data-content ".*" must be .* 404/],
    ['is no JSON', faultUrl('answer', {body: '<!doctype html>'}), /but got "SyntaxError/],
    ['is a list', answerUrl([]), /body=%5B%5D: The content must be an object, but was a list\.$/],
    ['is too large', faultUrl('large', {bytes: 10_000_000}), /but got "Error: too many bytes"/],
    ['does not come', faultUrl('hang', {key: crypto.randomUUID()}), /but got "TimeoutError/],
  ] as const) {
    it(`keeps the built-in content and says so when the file ${what}`, async () => {
      const look = async (): Promise<void> => {
        const {block, reports} = provide(url);
        await eventually(() => localFailedAt(block));
        expect(stateAt(block)).to.deep.include({content: nl});
        expect(reports).to.have.lengthOf(1);
        expect(reports[0]).to.match(report);
      };
      await (url.startsWith('/faults/hang') ? withoutPatience(look) : look());
    });
  }
});

/** A page with the file, and what it reports. */
function provide(url: string): {readonly block: Element; readonly reports: readonly string[]} {
  const page = document.createElement('div');
  const reports: string[] = [];
  providePage(page, nl, {url, report: (problem) => reports.push(problem)});
  return {block: page.appendChild(document.createElement('p')), reports};
}

function titleAt(place: Element): string | undefined {
  const state = stateAt(place);
  return state.status === 'ready' ? state.content.map.title : undefined;
}
