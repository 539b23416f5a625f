/** More of a value than this says nothing in a console; it can be a megabyte. */
const MAX = 80;

/** A value from the page for a message: in quotation marks, and not longer than one line. */
export function quoted(value: string): string {
  return `"${value.length > MAX ? `${value.slice(0, MAX)}…` : value}"`;
}
