import {expect} from '@open-wc/testing';
import {download} from '../../../src/internal/download.js';
import {downloadsDuring} from '../../support/downloads.js';

describe('download', () => {
  it('offers one file with the name, the type and the text', async () => {
    const files = await downloadsDuring(() => download('grip.csv', 'text/csv', 'wie;rol\r\n…'));
    expect(files.map(({name, type}) => `${name} ${type}`)).to.deep.equal([
      'grip.csv text/csv;charset=utf-8',
    ]);
    expect(new TextDecoder().decode(files[0]!.bytes)).to.equal('wie;rol\r\n…');
  });

  it('leaves nothing on the page', async () => {
    const {outerHTML} = document.documentElement;
    await downloadsDuring(() => download('grip.csv', 'text/csv', 'wie;rol'));
    expect(document.documentElement.outerHTML).to.equal(outerHTML);
  });
});
