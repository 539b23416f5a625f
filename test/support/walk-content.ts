/** One value of the content with the way to it, such as `roads[1].goal[0].text`. */
export interface Visit {
  readonly path: string;
  /** Name of the property that holds the value; for an item of a list the name of the list. */
  readonly key: string;
  readonly value: unknown;
}

/** Every value in a tree of objects and lists: the parents first, in document order. */
export function* walkContent(value: unknown, path = '', key = ''): Generator<Visit> {
  yield {path, key, value};
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walkContent(item, `${path}[${index}]`, key);
  } else if (isRecord(value)) {
    for (const [name, child] of Object.entries(value)) {
      yield* walkContent(child, path ? `${path}.${name}` : name, name);
    }
  }
}

/** Tells whether a value is an object with named properties. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
