import {expect, html} from '@open-wc/testing';
import '../../../src/elements/road/define.js';
import '../../../src/elements/wegenwacht/define.js';
import {CwkAnswerEvent} from '../../../src/context/situation-events.js';
import {ROAD_IDS} from '../../../src/content/model/ids.js';
import {pageFixture} from '../../support/page.js';
import {parts, words} from '../../support/queries.js';
import {settleAll} from '../../support/settle-all.js';
import {withOrganisation} from '../../support/situation.js';
import {unfoldAll} from '../../support/unfold.js';

describe('<cwk-road> with a wegenwacht in it', () => {
  for (const road of ROAD_IDS) {
    for (const phase of [undefined, 'cold', 'warm'] as const) {
      it(`says how many there are in it on ${road}, ${phase ?? 'in any phase'}`, async () => {
        const page = await pageFixture<HTMLElement>(
          html`<div><cwk-road road=${road}></cwk-road></div>`,
          withOrganisation(),
        );
        const [element] = page.children;
        element!.dispatchEvent(new CwkAnswerEvent('phase', phase));
        await settleAll(page);
        await unfoldAll(page);
        const wegenwacht = element!.shadowRoot!.querySelector('cwk-wegenwacht')!;
        const fold = wegenwacht.closest('details')!;
        const listed = ['calls', 'list'].flatMap((name) =>
          parts(wegenwacht, name).flatMap((list) => [...list.children]),
        );
        expect(words(fold.querySelector('h3')!)).to.equal(`Wegenwacht (${listed.length})`);
      });
    }
  }
});
