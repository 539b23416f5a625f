const PATTERN = /^\d{4}(-\d{2}(-\d{2})?)?$/;

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
  return new Intl.DateTimeFormat(lang, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(date.length > 4 && {month: 'long'}),
    ...(date.length > 7 && {day: 'numeric'}),
  }).format(time);
}
