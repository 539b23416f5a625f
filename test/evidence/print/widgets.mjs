/** How each widget is printed, and what must then be on paper. */
import {content, explanations, sourceLine, statements, text} from './content.mjs';
import {LOCAL, localContacts, localResources} from './local.mjs';
import {
  cardTexts,
  matrixTexts,
  publicationTexts,
  resourceTexts,
  roadTexts,
  scenarioTexts,
  signText,
  situationTexts,
} from './texts.mjs';

const {groups, map, publications, roads, scenarios} = content;

/** Whether the knowledge base has it. */
const isListed = ({sources}) => sources.some(({document}) => document === 'publications');

const SECTIONS = {
  'cwk-road-map': () => [
    section('<cwk-road-map road="incidents"></cwk-road-map>', [
      ...text('title', map.title, map.subtitle),
      ...statements([map.premise, map.order], {withSources: false}),
      ...roads.flatMap(roadTexts),
      ...roads.flatMap(signText),
      ...sourceLine('factsheet', 'road-pages'),
    ]),
  ],
  'cwk-road': () =>
    roads.map((road) =>
      section(`<cwk-road road="${road.id}"></cwk-road>`, [
        ...roadTexts(road),
        // The other roads are from public sources, which stand with each sentence.
        ...(road.id === 'incidents' ? sourceLine('factsheet') : sourceLine()),
      ]),
    ),
  'cwk-wegenwacht': () =>
    roads.flatMap((road) => {
      const {id, title} = road;
      // A phase, and nothing of it may be hidden.
      const widget = `<cwk-wegenwacht road="${id}" phase="warm"></cwk-wegenwacht>`;
      const expected = [
        ...text('title', `${map.sections.wegenwacht}: ${title}`),
        ...resourceTexts(id),
        ...(id === 'incidents' ? sourceLine('factsheet') : sourceLine()),
      ];
      return [
        section(widget, expected),
        {
          ...section(
            `<cwk-road road="${id}"></cwk-road>${widget}`,
            [...roadTexts(road), ...expected.slice(0, 1)],
            `cwk-road road="${id}" beside its wegenwacht`,
          ),
          // Each has this line, and the road has no second copy.
          once: resourceTexts(id)
            .filter(({kind}) => kind === 'phase')
            .map(({kind}) => ({kind, text: 'Hulp voor:'})),
        },
      ];
    }),
  'cwk-publication-card': () =>
    publications.map((each) =>
      section(`<cwk-publication-card publication="${each.id}"></cwk-publication-card>`, [
        ...publicationTexts(each),
        ...(isListed(each) ? sourceLine('publications') : sourceLine()),
      ]),
    ),
  'cwk-publication-list': () => [
    section('<cwk-publication-list></cwk-publication-list>', [
      ...text('title', ...groups.map(({title}) => title)),
      ...publications.flatMap(publicationTexts),
      ...sourceLine('publications'),
    ]),
  ],
  'cwk-content': () =>
    [
      ['cwk-road-map', [...roads.flatMap(roadTexts), ...localResources()]],
      ['cwk-wegenwacht road="own-house" phase="cold"', localResources()],
      ['cwk-situation phase="warm"', localContacts()],
      ['cwk-grip-matrix', localContacts()],
      ['cwk-crisis-card', localContacts()],
    ].map(([widget, expected]) => {
      const local = `<cwk-content data-local='${JSON.stringify(LOCAL)}'>`;
      const [tag] = widget.split(' ');
      return section(`${local}<${widget}></${tag}></cwk-content>`, expected, `cwk-content: ${tag}`);
    }),
  'cwk-grip-matrix': () => [
    section('<cwk-grip-matrix level="3" actor="mayor"></cwk-grip-matrix>', matrixTexts()),
  ],
  'cwk-situation': () =>
    ['all', 'cold', 'warm'].map((phase) =>
      section(`<cwk-situation phase="${phase}"></cwk-situation>`, situationTexts(phase)),
    ),
  'cwk-exercise': () => [
    section('<cwk-exercise></cwk-exercise>', [
      ...scenarios.flatMap(scenarioTexts),
      ...sourceLine(),
    ]),
    ...scenarios.map((each) =>
      section(`<cwk-exercise scenario="${each.id}"></cwk-exercise>`, [
        ...scenarioTexts(each),
        ...sourceLine(),
      ]),
    ),
  ],
  'cwk-crisis-card': () => [section('<cwk-crisis-card></cwk-crisis-card>', cardTexts())],
};

/**
 * @typedef {object} Section
 * @property {string} id
 * @property {string} name
 * @property {string} html
 * @property {{kind: string, text: string}[]} expected
 * @property {{kind: string, text: string}[]} [once] - What must be there no more often than it is here.
 */

/**
 * The sections of a widget, each with what it shows and must have; a widget that nobody described fails.
 *
 * @param {string} tag
 * @returns {Section[]}
 */
function sectionsOf(tag) {
  const sections = SECTIONS[tag]?.() ?? [section(`<${tag}></${tag}>`, [])];
  return sections.map((each, index) => ({...each, id: `§${tag}§${index + 1}§`}));
}

/**
 * Which sections go on one page: a road beside a wegenwacht on its page lists no help itself.
 *
 * @param {string[]} tags
 */
export function documentsOf(tags) {
  const standing = tags.filter((tag) => tag === 'cwk-wegenwacht');
  return [tags.filter((tag) => !standing.includes(tag)), standing].map((each) =>
    each.flatMap((tag) => sectionsOf(tag)),
  );
}

/** A widget of which all is printed, with the explanation of each term in its sentences. */
function section(html, expected, name = html.slice(1, html.indexOf('>'))) {
  return {
    name,
    html: html.replace(/<cwk-(?!content)[a-z-]+/g, '$& print-all'),
    expected: [...expected, ...explanations(expected)],
  };
}
