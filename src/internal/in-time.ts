/**
 * The promise, which rejects with a `TimeoutError` when it has not settled in time: an `import()` never gives up.
 *
 * @param time - In milliseconds.
 */
export function inTime<T>(promise: Promise<T>, time: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(time);
    signal.addEventListener('abort', () => reject(signal.reason as Error));
    promise.then(resolve, reject);
  });
}
