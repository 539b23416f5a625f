import {expect, html} from '@open-wc/testing';
import {readFile} from '@web/test-runner-commands';
import '../../src/cyberwegenkaart.js';
import {eventually} from '../support/eventually.js';
import {pageFixture} from '../support/page.js';
import {settle} from '../support/settle.js';
import {treeOf} from '../support/tree.js';
import {local, small} from './content.js';

/** Each file with the widget that it is the twin of. */
const TWINS = {
  'crisis-card': html`<cwk-crisis-card></cwk-crisis-card>`,
  exercise: html`<cwk-exercise></cwk-exercise>`,
  'grip-matrix': html`<cwk-grip-matrix level="3"></cwk-grip-matrix>`,
  'publication-card': html`<cwk-publication-card publication="plan"></cwk-publication-card>`,
  'publication-list': html`<cwk-publication-list></cwk-publication-list>`,
  road: html`<cwk-road></cwk-road>`,
  'road-map': html`<cwk-road-map></cwk-road-map>`,
  situation: html`<cwk-situation visitor="mayor"></cwk-situation>`,
  wegenwacht: html`<cwk-wegenwacht></cwk-wegenwacht>`,
};

describe('to assistive technology the same as plain HTML', () => {
  for (const [name, widget] of Object.entries(TWINS)) {
    it(`is <cwk-${name}>`, async () => {
      const page = await pageFixture<HTMLElement>(
        html`<div>
          <div id="widget"><cwk-content .content=${local}>${widget}</cwk-content></div>
          <div id="twin"></div>
        </div>`,
        small,
      );
      page.querySelector('#twin')!.innerHTML = twinOf(await readFile({path: `${name}.html`}));
      await settle(...page.querySelectorAll('#widget > * > *'));
      await eventually(async () => (await treeOf('widget')).length > 5);
      const twin = await treeOf('twin');
      expect(twin.length).to.be.above(10);
      expect(await treeOf('widget')).to.deep.equal(twin);
    });
  }
});

/** Without the comment on top. */
function twinOf(file: string | undefined): string {
  return (file ?? '').replace(/<!--[^]*?-->/, '');
}
