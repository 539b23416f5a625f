import {ROAD_IDS} from '../content/model/ids.js';
import {attributeValues, LOOKS} from '../context/questions.js';

/** The parts of the content whose ids are values of an option. */
export type IdList = 'actors' | 'groups' | 'publications' | 'scenarios';

/** What an option can be: one of these values, an id in the content, on or off, or any text. */
export type Option = readonly string[] | IdList | 'flag' | 'text';

const headingLevel = ['1', '2', '3', '4', '5', '6'] as const;

/**
 * The widgets, by their tag without `cwk-`, with the options that an editor can give.
 *
 * The only list of them: the doors, the embed pages, the command line and the plugins of a CMS read it. A test
 * compares it with what the elements have.
 */
export const WIDGETS = {
  situation: {
    phase: attributeValues('phase'),
    visitor: attributeValues('role'),
    share: 'flag',
    'print-all': 'flag',
    'heading-level': headingLevel,
  },
  'crisis-card': {'heading-level': headingLevel},
  'grip-matrix': {
    level: LOOKS.level.values,
    vital: attributeValues('vital'),
    actor: 'actors',
    share: 'flag',
    'print-all': 'flag',
    'heading-level': headingLevel,
  },
  exercise: {scenario: 'scenarios', 'print-all': 'flag', 'heading-level': headingLevel},
  'road-map': {road: ROAD_IDS, 'print-all': 'flag', 'heading-level': headingLevel},
  road: {road: ROAD_IDS, 'print-all': 'flag', 'heading-level': headingLevel},
  wegenwacht: {
    road: ROAD_IDS,
    phase: LOOKS.phase.values,
    'print-all': 'flag',
    'heading-level': headingLevel,
  },
  'publication-list': {
    road: ROAD_IDS,
    group: 'groups',
    'print-all': 'flag',
    'heading-level': headingLevel,
  },
  'publication-card': {
    publication: 'publications',
    heading: 'text',
    href: 'text',
    authors: 'text',
    date: 'text',
    type: 'text',
    pages: 'text',
    'no-source': 'flag',
    'heading-level': headingLevel,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Option>>>>;

export type WidgetName = keyof typeof WIDGETS;

export function isWidget(name: string): name is WidgetName {
  return Object.hasOwn(WIDGETS, name);
}

/** The options of a widget, in the order of the table. */
export function optionsOf(widget: WidgetName): readonly (readonly [name: string, Option])[] {
  return Object.entries(WIDGETS[widget]);
}
