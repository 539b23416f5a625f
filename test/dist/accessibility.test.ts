import {expect} from '@open-wc/testing';
import {
  closePages,
  control,
  deepElements,
  openPage,
  rendered,
  type HostPage,
} from '../support/host-page.js';
import {describeOnce} from '../support/once.js';

interface Axe {
  getRules(): readonly {readonly ruleId: string}[];
  run(
    root: Document,
    options: object,
  ): Promise<{
    readonly passes: readonly {readonly id: string}[];
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly {readonly target: readonly unknown[]; readonly html: string}[];
    }[];
  }>;
}

afterEach(closePages);

/** Contrast of 7 to 1, which the name of a host after a link has not. */
const NOT_MET = 'color-contrast-enhanced';

describeOnce('a page with all widgets, to axe with all its rules but one', function () {
  // A page with everything open has thousands of elements.
  this.timeout(300_000);

  // What is open shows all that is shown when it is closed; what a reason lies over shows on the narrow page.
  for (const [width, open, reasons] of [
    [320, 'no reason', []],
    [1280, 'a reason', [/^Burgemeester, GRIP 3/]],
  ] as const) {
    it(`is accessible at ${width} pixels with a road, all sources and ${open} open`, async () => {
      const page = await openPage('bare.html', width);
      control(page, /^Weg 2/).click();
      await rendered(page.document);
      for (const each of [...deepElements(page.document)]) {
        if (each.matches('input[type="checkbox"], summary')) each.click();
      }
      await rendered(page.document);
      for (const name of reasons) control(page, name).click();
      await rendered(page.document);
      expect(await violations(page)).to.deep.equal([]);
    });
  }
});

async function violations({document, window}: HostPage): Promise<string[]> {
  const script = document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  document.head.append(script);
  await loaded;
  const {axe} = window as unknown as {axe: Axe};
  const rules = axe.getRules().map(({ruleId}) => [ruleId, {enabled: ruleId !== NOT_MET}]);
  const results = await axe.run(document, {rules: Object.fromEntries(rules) as object});
  expect(results.passes).to.have.lengthOf.above(20);
  return results.violations.flatMap(({id, nodes}) =>
    nodes.map(({target, html}) => `${id}: ${target.flat().join(' ')} ${html.slice(0, 120)}`),
  );
}
