/** There is no year 0, although JavaScript has one. */
const PATTERN = /^(?!0000)\d{4}(-\d{2}(-\d{2})?)?$/;

/** Making a format takes longer than all else in a card. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Formats `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as a reader writes it: "2021", "februari 2021", "1 februari 2021".
 *
 * @returns undefined if the text is no such date, or a day that does not exist.
 */
export function formatDate(date: string, lang: string): string | undefined {
  const time = new Date(date);
  if (!PATTERN.test(date) || Number.isNaN(time.valueOf()) || !time.toISOString().startsWith(date)) {
    return undefined;
  }
  const key = lang + date.length;
  const format =
    formats.get(key) ??
    // The English is British.
    new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(date.length > 4 && {month: 'long'}),
      ...(date.length > 7 && {day: 'numeric'}),
    });
  formats.set(key, format);
  return format.format(time);
}

/** "woensdag 2 december 2026 om 14:05", in the time zone of the visitor. */
export function formatMinute(time: Date, lang: string): string {
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    dateStyle: 'full',
    timeStyle: 'short',
  }).format(time);
}

/** The minute in the time zone of the visitor, as a field for date and time has it: `2026-12-02T14:05`. */
export function localMinute(time: Date): string {
  const clock = [time.getHours(), time.getMinutes()];
  return `${isoDay(time)}T${clock.map((part) => String(part).padStart(2, '0')).join(':')}`;
}

/** Whether a day, `YYYY-MM-DD`, is longer than a year before today. */
export function olderThanAYear(day: string, today: Date): boolean {
  const [year, ...rest] = isoDay(today).split('-');
  return day < [Number(year) - 1, ...rest].join('-');
}

/** The day in the time zone of the visitor, as `YYYY-MM-DD`. */
export function isoDay(time: Date): string {
  return [time.getFullYear(), time.getMonth() + 1, time.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
