import {html} from '@open-wc/testing';
import {mergeContent} from '../../src/content/local/merge.js';
import {nl} from '../../src/content/nl/content.js';
import type {Content, Phase, Resource, RoadId} from '../../src/content/model/schema.js';
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

/** The titles of the help on a road, as the content has it; what has the number of a helpline is behind that. */
export function helpOn(road: RoadId, phase?: Phase): string[] {
  return nl.resources
    .filter((each) => each.road === road && (!phase || each.phases.includes(phase)))
    .filter((each) => !isAlike(each))
    .map(({title}) => title);
}

/** Whether a helpline has the number that this help gives. */
export function isAlike({need, text}: Resource): boolean {
  return (
    need === 'call' && nl.helplines.some(({phone}) => phone !== undefined && text.includes(phone))
  );
}

/** Opens all that is one tap away. */
export function openAll(wegenwacht: Element): void {
  for (const details of wegenwacht.shadowRoot!.querySelectorAll('details')) {
    details.open = true;
  }
}

/** The headings of the items. */
export function titles(wegenwacht: Element): string[] {
  return parts(wegenwacht, 'list')
    .flatMap((list) => all(list, 'heading'))
    .map(words);
}

/** The built-in content without public numbers. */
export const WITHOUT_NUMBERS: Content = {
  ...nl,
  helplines: [],
  resources: nl.resources.filter(({need}) => need !== 'call'),
};

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

/** The built-in content with the help of one road. */
export function only(road: RoadId): Content {
  return {...nl, resources: nl.resources.filter((each) => each.road === road)};
}

/** The built-in content with help on two roads. */
export function onTwoRoads(): Content {
  const {content} = mergeContent(only('incidents'), {
    resources: [
      {
        id: 'fraude',
        road: 'cybercrime',
        title: 'Fraude melden',
        text: 'Voor inwoners.',
        need: 'report',
        phases: ['warm'],
        links: [{title: 'Meldpunt', url: 'https://waterbergen.example/fraude', state: 'unchecked'}],
        sources: [{document: 'local'}],
      },
    ],
  });
  return content;
}
