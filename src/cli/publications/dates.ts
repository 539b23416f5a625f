/** What could be read of a text, and what somebody must look at. */
export interface Read<T> {
  readonly value?: T | undefined;
  readonly doubt?: string | undefined;
}

/** The first three letters of the months, in Dutch and in English. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan'],
  ['feb'],
  ['mrt', 'maa', 'mar'],
  ['apr'],
  ['mei', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dec'],
];

/** Reads a date of a page as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function readDate(text: string, today: Date): Read<string> {
  if (/^[\s–-]*$/.test(text)) {
    return {};
  }
  const {value, doubt} = parsed(text.trim());
  if (!value || !exists(value)) {
    return {doubt: `de datum “${text}” is niet te lezen, en dus weggelaten`};
  }
  if (new Date(value) > today) {
    return {value, doubt: `de datum “${text}” ligt in de toekomst`};
  }
  return {value, doubt: doubt && `de datum “${text}” is gelezen als ${value}: ${doubt}`};
}

function parsed(text: string): Read<string> {
  const iso = /^\d{4}(-\d{2}){0,2}$/.exec(text);
  if (iso) {
    return {value: text};
  }
  const numbers = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})$/.exec(text);
  if (numbers) {
    const [, first = '', second = '', year = ''] = numbers;
    return ofNumbers(Number(first), Number(second), year);
  }
  const dayFirst =
    /^(?:\p{L}+,? )?(?:(\d{1,2})(?:st|nd|rd|th|e)?[ -])?(\p{L}{3,})\.?,?[ -]'?(\d{4}|\d{2})$/u;
  const monthFirst = /^(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u;
  const [, day, name = '', year = ''] = dayFirst.exec(text) ?? [];
  const [, otherName = name, otherDay = day, otherYear = year] = monthFirst.exec(text) ?? [];
  const month = monthOf(otherName);
  return month ? dated(otherYear, month, otherDay ? Number(otherDay) : undefined) : {};
}

function ofNumbers(first: number, second: number, year: string): Read<string> {
  if (second > 12 && first <= 12) {
    const {value} = dated(year, first, second);
    return {value, doubt: 'zoals in Amerika, met de maand eerst'};
  }
  const {value, doubt} = dated(year, second, first);
  const either = first <= 12 && first !== second;
  return {value, doubt: either ? 'eerst de dag, dan de maand. Of is het andersom?' : doubt};
}

function dated(year: string, month: number, day?: number): Read<string> {
  const century = year.length === 2 ? '20' : '';
  const parts = [month, day].filter((part) => part !== undefined);
  return {
    value: [`${century}${year}`, ...parts.map((part) => String(part).padStart(2, '0'))].join('-'),
    ...(century && {doubt: 'het jaar heeft maar twee cijfers'}),
  };
}

function monthOf(name: string): number | undefined {
  const start = name.slice(0, 3).toLowerCase();
  const index = MONTHS.findIndex((names) => names.includes(start));
  return index === -1 ? undefined : index + 1;
}

/** JavaScript turns 30 February into 1 March. */
function exists(date: string): boolean {
  const time = new Date(date);
  return !Number.isNaN(time.valueOf()) && time.toISOString().startsWith(date);
}
