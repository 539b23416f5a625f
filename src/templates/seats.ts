import type {Assessment, Leader, Line} from '../content/answers/assess.js';
import type {Content, Statement} from '../content/model/schema.js';
import {foreign} from './languages.js';
import {leadersTexts} from './leaders.texts.js';

/** What a level says of a seat in which nobody of the matrix is. */
export const FACT_OF = {
  'leads-administratively': 'administrativeAuthority',
  'leads-operationally': 'operationalLead',
} as const;

/** One of the two seats at the wheel, with who is in it. */
export interface Seat {
  readonly role: keyof typeof FACT_OF;
  readonly leaders: readonly Leader[];
  /** What the sources say of this seat where nobody of the matrix is in it. */
  readonly line: Line | undefined;
}

/** Who is at the wheel administratively and operationally. */
export function seatsOf({administrative, operational, wheel, level}: Assessment): readonly Seat[] {
  const seat = (role: Seat['role'], leaders: readonly Leader[]): Seat => ({
    role,
    leaders,
    line: wheel.find(({id}) => id === `level-${level}-${FACT_OF[role]}`),
  });
  return [seat('leads-administratively', administrative), seat('leads-operationally', operational)];
}

/** "Leidt bestuurlijk: Burgemeester.", as assistive technology says it; for `inLanguages`. */
export function seatText(
  role: Seat['role'],
  names: readonly string[],
  fact: Statement | undefined,
  content: Content,
): string {
  const said = fact && foreign(fact.text.replace(/\.$/, ''), content, fact.text);
  const leaders = names.map((name) => foreign(name, content)).join(', ');
  return `${leadersTexts.leads[role]()}: ${leaders || said || leadersTexts.nobody()}.`;
}
