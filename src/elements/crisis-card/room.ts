import type {Contact, Content} from '../../content/model/schema.js';
import {olderThanAYear} from '../../internal/dates.js';

/** From so many contacts on they stand closer together on paper. */
const MANY = 7;

/** So many contacts fit on two A4 pages with margins of 12 mm, unless their texts are long. */
const MOST = 14;

/** How many letters stand on a line of a contact on paper, and how many of these lines fit. */
const LINE = 64;
const MOST_LINES = 58;

/** The class that says how much room the contacts leave on paper. */
export function sizeOf({contacts}: Content): 'many' | undefined {
  return contacts.length >= MANY ? 'many' : undefined;
}

/** Whether two A4 pages are too small for the contacts. */
export function isTooMuch({contacts}: Content): boolean {
  const lines = contacts.reduce((sum, contact) => sum + linesOf(contact), 0);
  return contacts.length > MOST || lines > MOST_LINES;
}

function linesOf({name, role, phone, email, hours, deputy}: Contact): number {
  const texts = [name, role, phone, email, hours, deputy?.name, deputy?.phone, deputy?.email];
  return Math.ceil(texts.filter(Boolean).join(' · ').length / LINE);
}

/**
 * The day on which most of many contacts were checked: the card then says it once, to save room.
 *
 * @param now - When the card is made. A day longer than a year ago stays with its contact, as a warning.
 */
export function sharedDay(content: Content, now: Date | undefined): string | undefined {
  if (sizeOf(content) !== 'many') {
    return undefined;
  }
  return commonDay(
    content.contacts
      .map(({verifiedOn}) => verifiedOn)
      .filter((day) => !now || !olderThanAYear(day, now)),
  );
}

/** The day that comes most often, if it comes more than once. */
export function commonDay(days: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const day of days) {
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const [day, count = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return count > 1 ? day : undefined;
}
