/** Lets tasks for one host go one after another, and those of other hosts at the same time. */
export class Hosts {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Runs the task when all earlier ones for this host have ended. */
  async turn<T>(host: string, task: () => Promise<T>): Promise<T> {
    const before = this.#last.get(host);
    const mine = (async () => {
      await before?.catch(() => undefined);
      return task();
    })();
    this.#last.set(host, mine);
    return mine;
  }
}

/** Runs at most `limit` of the tasks at the same time. */
export async function sideBySide(
  limit: number,
  tasks: readonly (() => Promise<void>)[],
): Promise<void> {
  const left = tasks.values();
  const worker = async (): Promise<void> => {
    for (const task of left) await task();
  };
  await Promise.all(Array.from({length: limit}, worker));
}
