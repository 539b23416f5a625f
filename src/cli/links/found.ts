import {isObject} from '../../content/model/is-object.js';

/** A link with every place where it stands. */
export interface FoundLink {
  /** Without its fragment, which no server gets. */
  readonly url: string;
  readonly places: readonly string[];
}

/** Deeper than any content. */
const MAX_DEPTH = 50;

/** Every text of a content file that is a web address as a whole, and where it stands. */
export function linksIn(content: unknown): readonly FoundLink[] {
  const places = new Map<string, string[]>();
  for (const [path, text] of textsIn(content, '', 0)) {
    if (/^https?:\/\//i.test(text) && URL.canParse(text)) {
      const url = new URL(text);
      url.hash = '';
      const known = places.get(url.href);
      if (known) known.push(path);
      else places.set(url.href, [path]);
    }
  }
  return [...places].map(([url, each]) => ({url, places: each}));
}

function* textsIn(value: unknown, path: string, depth: number): Generator<[string, string]> {
  if (typeof value === 'string') {
    yield [path, value];
  } else if (depth < MAX_DEPTH) {
    const children = Array.isArray(value)
      ? value.map((child, index) => [`${path}[${index}]`, child] as const)
      : isObject(value)
        ? Object.entries(value).map(
            // Which JSON Schema an editor uses is no link of the content.
            ([name, child]) =>
              [path ? `${path}.${name}` : name, name === '$schema' ? '' : child] as const,
          )
        : [];
    for (const [childPath, child] of children) yield* textsIn(child, childPath, depth + 1);
  }
}
