import {html} from '@open-wc/testing';
import {mergeContent} from '../../src/content/local/merge.js';
import {nl} from '../../src/content/nl/content.js';
import type {Content} from '../../src/content/model/schema.js';
import type {CwkWegenwacht} from '../../src/elements/wegenwacht/wegenwacht.js';
import '../../src/elements/wegenwacht/define.js';
import {pageFixture} from './page.js';
import {all, parts, words} from './queries.js';

/** The wegenwacht in a block of this width. */
export async function wegenwachtIn(width: string, style = ''): Promise<CwkWegenwacht> {
  const block = await pageFixture(
    html`<div style="width: ${width}; ${style}"><cwk-wegenwacht></cwk-wegenwacht></div>`,
  );
  const wegenwacht = block.querySelector('cwk-wegenwacht')!;
  await wegenwacht.updateComplete;
  return wegenwacht;
}

/** The headings of the items. */
export function titles(wegenwacht: Element): string[] {
  return parts(wegenwacht, 'list')
    .flatMap((list) => all(list, 'heading'))
    .map(words);
}

/** The built-in content with a number that a gemeente has added. */
export function withLocalNumber(): Content {
  const {content} = mergeContent(nl, {
    resources: [
      {
        id: 'piket',
        road: 'incidents',
        title: 'Piket van de gemeente',
        text: 'Dag en nacht bereikbaar.',
        need: 'call',
        phases: ['warm'],
        links: [
          {title: 'Piketlijst', url: 'https://waterbergen.example/piket', state: 'unchecked'},
        ],
        sources: [{document: 'editorial'}],
      },
    ],
  });
  return content;
}

/** The built-in content of a gemeente that shows no help. */
export function withoutHelp(): Content {
  const resources = nl.resources.map(({id}) => ({id, hidden: true}));
  return mergeContent(nl, {resources}).content;
}
