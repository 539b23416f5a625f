import {html, nothing, type TemplateResult} from 'lit';
import type {Basis, Cell, Content, Source} from '../../content/model/schema.js';
import {icon, WARNING} from '../../templates/icons.js';
import {texts} from './texts.js';

type Mark = keyof typeof texts.marks;

/** Only what the factsheet says has no letter, so that nothing else is taken for it. */
const OF_SOURCE: Readonly<Record<Source['document'], Mark | undefined>> = {
  factsheet: undefined,
  publications: undefined,
  local: undefined,
  law: 'w',
  region: 'r',
  web: 'o',
  editorial: 'e',
};

const OF_BASIS: Readonly<Record<Basis, Mark | undefined>> = {
  factsheet: undefined,
  'factsheet-without-level': 'z',
  'factsheet-threshold': 'z',
  law: 'w',
  region: 'r',
  editorial: 'e',
};

/** Renders the letters that say what a sentence rests on. */
export function renderSourceMarks(sources: readonly Source[]): TemplateResult | typeof nothing {
  return renderMarks(lettersOf(sources.map(({document}) => OF_SOURCE[document])));
}

/** The letters that say what a cell of the matrix rests on. */
export function basisMarks({basis}: Pick<Cell, 'basis'>): Mark[] {
  return lettersOf(basis.map((each) => OF_BASIS[each]));
}

/** Renders letters, small and raised. */
export function renderMarks(marks: readonly Mark[]): TemplateResult | typeof nothing {
  return marks.length ? html`<sup class="mark">${`\u00a0${marks.join('\u00a0')}`}</sup>` : nothing;
}

/** Each letter once, in the order of the key. */
function lettersOf(marks: readonly (Mark | undefined)[]): Mark[] {
  return (Object.keys(texts.marks) as Mark[]).filter((mark) => marks.includes(mark));
}

/** Renders the mark of a point on which the sources contradict each other, with the number of its note. */
export function renderNoteMark(
  contradiction: string | undefined,
  {contradictions}: Content,
): TemplateResult | typeof nothing {
  const index = contradictions.findIndex(({id}) => id === contradiction);
  return index < 0
    ? nothing
    : html`${' '}<span class="note-mark"
          >${icon(WARNING)}<span aria-hidden="true">${index + 1}</span
          ><span class="visually-hidden">${texts.note({number: index + 1})}</span></span
        >`;
}
