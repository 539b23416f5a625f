/** The address of a server that fails; test/runner/faults.mjs says how. */
export function faultUrl(
  fault: 'answer' | 'large' | 'hang' | 'held' | 'release' | 'seen' | 'closed',
  query: Record<string, string | number> = {},
): string {
  const entries = Object.entries(query).map(([key, value]): [string, string] => [key, `${value}`]);
  return `/faults/${fault}?${new URLSearchParams(entries)}`;
}

/** The address of a file that says this. */
export function answerUrl(file: unknown): string {
  return faultUrl('answer', {body: JSON.stringify(file)});
}

/** Asks the server to answer the request that it holds under this key. */
export async function release(key: string): Promise<void> {
  await fetch(faultUrl('release', {key}));
}

/** Resolves when the request under this key has reached the server. */
export async function seen(key: string): Promise<void> {
  await fetch(faultUrl('seen', {key}));
}

/** Resolves when the browser has given up the request under this key. */
export async function givenUp(key: string): Promise<void> {
  await fetch(faultUrl('closed', {key}));
}

/** Makes the ten seconds that a file may take pass in a moment, and returns what was asked for. */
export async function withoutPatience(action: () => Promise<unknown>): Promise<number[]> {
  const asked: number[] = [];
  const {timeout} = AbortSignal;
  AbortSignal.timeout = (time) => {
    asked.push(time);
    return timeout.call(AbortSignal, 50);
  };
  try {
    await action();
  } finally {
    AbortSignal.timeout = timeout;
  }
  return asked;
}
