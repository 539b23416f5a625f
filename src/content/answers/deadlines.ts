/** How long something may take, counted from the moment that somebody knew. */
export interface Term {
  readonly hours: number;
  /** Whole months on top of the hours. */
  readonly months?: number | undefined;
}

/**
 * The moment at which a term ends.
 *
 * Hours are real hours, also in the night in which the clock changes. A month ends on the same day and at the same
 * time of the next month, in the time zone of the visitor, or on its last day if there is no such day.
 *
 * @param known - When the organisation knew.
 */
export function endOf({hours, months = 0}: Term, known: Date): Date {
  const end = new Date(known.valueOf() + hours * 60 * 60 * 1000);
  if (!months) {
    // Not by the parts of the date, of which one hour in autumn has two.
    return end;
  }
  const day = end.getDate();
  // On day 1, because a month that is too short would run over into the next.
  end.setMonth(end.getMonth() + months, 1);
  const last = new Date(end.getFullYear(), end.getMonth() + 1, 0).getDate();
  end.setDate(Math.min(day, last));
  return end;
}
