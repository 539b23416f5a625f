import {expect} from '@open-wc/testing';

interface Described {
  readonly name: string;
  readonly description?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Described[];
  readonly events?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly slots?: readonly Described[];
}

interface Manifest {
  readonly modules: readonly {readonly declarations: readonly Declaration[]}[];
}

/** What the documentation of each element must name, at least. */
const ELEMENTS: Readonly<Record<string, Record<'attributes' | 'events' | 'cssParts', string[]>>> = {
  'cwk-content': {attributes: ['src'], events: [], cssParts: ['status']},
  'cwk-crisis-card': {
    attributes: ['heading-level'],
    events: [],
    cssParts: [
      'actions',
      'card',
      'heading',
      'contacts',
      'helplines',
      'path',
      'steps',
      'times',
      'table',
      'notes',
    ],
  },
  'cwk-exercise': {
    attributes: ['scenario', 'heading-level'],
    events: [],
    cssParts: ['heading', 'banner', 'list', 'inject', 'reveal', 'source-line'],
  },
  'cwk-grip-matrix': {
    attributes: ['level', 'vital', 'actor', 'share', 'heading-level'],
    events: ['cwk-answer', 'cwk-look'],
    cssParts: [
      'heading',
      'answer',
      'comparison',
      'table',
      'reason',
      'profile',
      'calls',
      'tools',
      'share',
      'legend',
      'reasons',
      'levels',
      'words',
      'source-line',
    ],
  },
  'cwk-publication-card': {
    attributes: ['publication', 'heading', 'href', 'authors', 'date', 'type', 'pages'],
    events: [],
    cssParts: ['card', 'heading', 'badge', 'authors', 'text', 'more', 'source-line'],
  },
  'cwk-publication-list': {
    attributes: ['road', 'group', 'heading-level'],
    events: [],
    cssParts: ['heading', 'filters', 'count', 'list', 'card', 'more', 'source-line'],
  },
  'cwk-road': {
    attributes: ['road', 'heading-level'],
    events: [],
    cssParts: ['heading', 'section', 'source-line'],
  },
  'cwk-road-map': {
    attributes: ['road', 'heading-level'],
    events: ['cwk-look'],
    cssParts: ['heading', 'map', 'sign', 'panel', 'source-line'],
  },
  'cwk-situation': {
    attributes: ['phase', 'visitor', 'share', 'heading-level'],
    events: ['cwk-answer'],
    cssParts: [
      'heading',
      'organisation',
      'start',
      'answer',
      'conflicts',
      'own',
      'calls',
      'questions',
      'section',
      'share',
      'source-line',
    ],
  },
  'cwk-wegenwacht': {
    attributes: ['road', 'phase', 'heading-level'],
    events: ['cwk-look'],
    cssParts: ['heading', 'list', 'source-line'],
  },
};

describe('custom-elements.json', () => {
  let declarations: Declaration[];

  before(async () => {
    const {modules} = (await (await fetch('/dist/custom-elements.json')).json()) as Manifest;
    declarations = modules
      .flatMap((module) => module.declarations)
      .filter(({tagName}) => tagName !== undefined);
  });

  it('lists the ten tags', () => {
    expect(declarations.map(({tagName}) => tagName)).to.have.members(Object.keys(ELEMENTS));
  });

  for (const [tag, element] of Object.entries(ELEMENTS)) {
    describe(tag, () => {
      it('has its attributes', () => {
        expect(namesOf(find(tag).attributes)).to.include.members(element.attributes);
      });

      it('has its events, and no others', () => {
        expect(namesOf(find(tag).events)).to.have.members(element.events);
      });

      it('has its parts', () => {
        expect(namesOf(find(tag).cssParts)).to.include.members(element.cssParts);
      });

      it('describes all of them', () => {
        const {attributes = [], events = [], cssParts = [], slots = []} = find(tag);
        const silent = [...attributes, ...events, ...cssParts, ...slots].filter(
          ({description}) => !description,
        );
        expect(namesOf(silent)).to.deep.equal([]);
      });

      it('has no name twice', () => {
        for (const list of ['attributes', 'events', 'cssParts'] as const) {
          const names = namesOf(find(tag)[list]);
          expect(names).to.deep.equal([...new Set(names)]);
        }
      });
    });
  }

  function find(tag: string): Declaration {
    return declarations.find(({tagName}) => tagName === tag)!;
  }
});

function namesOf(list: readonly Described[] = []): string[] {
  return list.map(({name}) => name);
}
