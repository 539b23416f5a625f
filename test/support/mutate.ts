/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const JUNK: readonly unknown[] = [
  null,
  undefined,
  true,
  0,
  -1,
  Infinity,
  NaN,
  '',
  ' ',
  'x'.repeat(5000),
  '__proto__',
  'javascript:alert(1)',
  'https://',
  '2021-02-30',
  '<img src=x onerror=alert(1)>',
  [],
  [[]],
  [null],
  {},
  {id: 'x'},
  {hidden: true},
  {length: 3},
];

const KEYS = ['__proto__', 'constructor', 'toString', 'hidden', 'id', 'length', '0', ''];

/** Changes up to eight things somewhere in a copy of `value`: to junk, to another part of it, or to nothing. */
export function mutate(value: object, random: () => number): unknown {
  const copy = structuredClone(value);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  // A copy, so that no damage reaches the next file.
  const junk = (): unknown => structuredClone(pick(JUNK));
  for (let count = 1 + Math.floor(random() * 8); count > 0; count--) {
    const [owner, key] = pick([...slots(copy)]);
    const change = random();
    if (change < 0.5) set(owner, key, junk());
    else if (change < 0.7) set(owner, key, pick([...slots(copy)])[0]);
    else if (change < 0.85) Reflect.deleteProperty(owner, key);
    else set(owner, pick(KEYS), junk());
  }
  return copy;
}

type Slot = readonly [owner: object, key: string];

/** Every place in a tree that holds a value; a part that a change put inside itself is walked once. */
function* slots(owner: object, seen = new Set<object>()): Generator<Slot> {
  seen.add(owner);
  for (const [key, value] of Object.entries(owner) as [string, unknown][]) {
    yield [owner, key];
    if (typeof value === 'object' && value !== null && !seen.has(value)) yield* slots(value, seen);
  }
}

/** As JSON.parse does it: `__proto__` becomes a property like any other. */
function set(owner: object, key: string, value: unknown): void {
  if (Array.isArray(owner) && key === 'length') return;
  Object.defineProperty(owner, key, {value, configurable: true, enumerable: true, writable: true});
}
