/**
 * All that is in a value, names of fields too, as one text to search in or to compare.
 *
 * Not JSON, which MooTools 1 replaces on a page, and into which Prototype 1 writes lists as texts.
 *
 * @param leftOut - Names of fields that do not count.
 */
export function textOf(value: unknown, leftOut: readonly string[] = []): string {
  if (typeof value !== 'object' || !value) {
    return `"${value as string}"`;
  }
  const fields = Object.entries(value).filter(([name]) => !leftOut.includes(name));
  return `{${fields.map(([name, each]) => `"${name}":${textOf(each, leftOut)}`).join()}}`;
}
