// Only in Chromium: only its driver gives the whole accessibility tree.
import {expect, html} from '@open-wc/testing';
import {readFile} from '@web/test-runner-commands';
import '../../../src/cyberwegenkaart.js';
import {pageFixture} from '../../support/page.js';
import {settleAll} from '../../support/settle-all.js';
import {treeOf} from '../../support/tree.js';
import {unfoldAll} from '../../support/unfold.js';
import {small} from './content.js';
import {local} from './local.js';

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
      await settleAll(page);
      // On the card a sentence stands beside its heading, which makes it no paragraph to Chromium.
      const without = name === 'crisis-card' ? ['paragraph'] : [];
      const folded = await treeOf('twin', without);
      expect(folded.length).to.be.above(10);
      expect(await treeOf('widget', without)).to.deep.equal(folded);
      await unfoldAll(page);
      const unfolded = await treeOf('twin', without);
      expect(unfolded.some((line) => /DisclosureTriangle.*expanded=false/.test(line))).to.be.false;
      expect(await treeOf('widget', without)).to.deep.equal(unfolded);
    });
  }
});

/** Without the comment on top, and with the day on which a card is made. */
function twinOf(file: string | undefined): string {
  const today = new Intl.DateTimeFormat('nl', {dateStyle: 'long'}).format();
  return (file ?? '').replace(/<!--[^]*?-->/, '').replace('{vandaag}', today);
}
