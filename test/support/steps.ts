/** What code that looks for something in a text or a list calls at each step. */
const LOOKING: readonly (readonly [owner: object, names: readonly string[]])[] = [
  [
    String.prototype,
    ['includes', 'indexOf', 'match', 'search', 'slice', 'startsWith', 'substring'],
  ],
  [RegExp.prototype, ['exec', 'test']],
  [Map.prototype, ['get', 'has']],
  [Set.prototype, ['has']],
];

/** How often `action` looks for something: the same on every machine, however busy it is. */
export function stepsOf(action: () => unknown): number {
  let steps = 0;
  const restore = LOOKING.flatMap(([owner, names]) =>
    names.map((name) => {
      const descriptor = Object.getOwnPropertyDescriptor(owner, name)!;
      const original = descriptor.value as (...args: unknown[]) => unknown;
      const counting = function (this: unknown, ...args: unknown[]): unknown {
        steps += 1;
        return original.apply(this, args);
      };
      Object.defineProperty(owner, name, {...descriptor, value: counting});
      return () => Object.defineProperty(owner, name, descriptor);
    }),
  );
  try {
    action();
  } finally {
    for (const each of restore) each();
  }
  return steps;
}
