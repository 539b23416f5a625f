// What a value is, found in another way than src does.

export function isBlank(text: string): boolean {
  return text.trim() === '';
}

export function isWholeAboveZero(number: number): boolean {
  return number > 0 && number % 1 === 0;
}

/** As the browser reads the address. */
export function protocolOf(text: string): string {
  const link = document.createElement('a');
  link.href = text;
  return link.protocol;
}

/** A year, a month or a day that exists. */
export function isDay(text: string): boolean {
  const [, year, month = '1', day = '1'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return Number(year) > 0 && Number(day) > 0 && Number(day) <= (lengths[Number(month) - 1] ?? 0);
}
