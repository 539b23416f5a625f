import type {Assessment, Leader, Line} from '../content/assess.js';

/** One of the two seats at the wheel, with who is in it. */
export interface Seat {
  readonly role: 'leads-administratively' | 'leads-operationally';
  readonly leaders: readonly Leader[];
  /** What the sources say of this seat where nobody of the matrix is in it. */
  readonly line: Line | undefined;
}

/** Who is at the wheel administratively and operationally. */
export function seatsOf({administrative, operational, wheel, level}: Assessment): readonly Seat[] {
  const line = (key: string): Line | undefined =>
    wheel.find(({id}) => id === `level-${level}-${key}`);
  return [
    {
      role: 'leads-administratively',
      leaders: administrative,
      line: line('administrativeAuthority'),
    },
    {role: 'leads-operationally', leaders: operational, line: line('operationalLead')},
  ];
}
