import {expect} from '@open-wc/testing';
import {closePages, openPage} from '../support/host-page.js';
import {eventually} from '../support/eventually.js';

describe('the script for frames in docs/insluiten.md', () => {
  afterEach(closePages);

  it('makes our frame as high as its page, and changes no other', async () => {
    const guide = await (await fetch('/docs/insluiten.md')).text();
    const [, script] = /```js\n(.*?)```/s.exec(guide)!;
    const {document, window} = await openPage('frames.html');
    const frame = (id: string): HTMLIFrameElement => document.querySelector(`#${id}`)!;
    const element = document.createElement('script');
    element.textContent = script!;
    document.body.append(element);
    await eventually(() => frame('ours').getBoundingClientRect().height > 1500);

    // A frame that is none of ours asks for the same.
    const other = frame('other').contentWindow as typeof window;
    other.eval('parent.postMessage({type: "cwk-height", height: 5000}, "*")');
    const last = new Promise((done) => window.addEventListener('message', done, {once: true}));
    await last;
    const heights = ['ours', 'other'].map((id) => frame(id).getBoundingClientRect().height);
    expect(heights[0]).to.be.within(1500, 4999);
    expect(heights[1]).to.be.below(200);
  });
});
