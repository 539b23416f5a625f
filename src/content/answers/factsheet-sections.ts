/** On which line of the factsheet each of its sections begins; the map has five of them too. */
const STARTS = [
  ['introduction', 1],
  ['goal', 25],
  ['risks', 40],
  ['wheel', 87],
  ['direction', 123],
  ['wegenwacht', 145],
  ['colophon', 212],
] as const;

/** The sections in which the lines of a locator stand, such as `88-91, 130`. */
export function factsheetSections(locator: string): (typeof STARTS)[number][0][] {
  const ranges = locator.split(', ').map((range) => range.split('-').map(Number));
  return STARTS.filter(([, start], index) =>
    ranges.some(
      ([first = 0, last = first]) =>
        last >= start && first < (STARTS[index + 1]?.[1] ?? Number.POSITIVE_INFINITY),
    ),
  ).map(([name]) => name);
}
