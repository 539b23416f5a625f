import {expect} from '@open-wc/testing';

/** The address of a frame, as WordPress writes it. */
const ADDRESS = '/dist/embed/grip-matrix.html#?secret=abc123';

describe('an embed page in a frame that is out of sight', () => {
  it('tells its height, by which WordPress brings it into sight', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.style.cssText = 'position: absolute; clip: rect(1px, 1px, 1px, 1px)';
    frame.src = ADDRESS;
    const secret = new Promise((resolve) => {
      window.addEventListener('message', ({source, data}) => {
        // The first height can be that of the text before the widget.
        if (source === frame.contentWindow && data.message === 'height' && data.value > 1000) {
          resolve(data.secret);
        }
      });
    });
    document.body.append(frame);

    expect(await secret).to.equal('abc123');
    frame.remove();
  });
});
