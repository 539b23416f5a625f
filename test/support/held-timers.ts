/** Longer waits than this are not of a widget, but of the driver of the browser. */
const LONGEST = 1000;

interface Held {
  readonly delay: number;
  readonly run: () => void;
}

/**
 * Holds every timer that is set from now on, so that a test decides when a pause is over and not the machine.
 *
 * @returns Ends that, and lets all timers that are still held run; gives how long they would have waited.
 */
export function holdTimers(): () => readonly number[] {
  const {setTimeout, clearTimeout} = window;
  const held = new Map<number, Held>();
  window.setTimeout = ((handler: () => void, delay = 0, ...args: unknown[]) => {
    if (delay > LONGEST) return setTimeout(handler, delay, ...args);
    // Of a number that no other timer has.
    const id = setTimeout(() => undefined);
    held.set(id, {delay, run: handler});
    return id;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => {
    held.delete(Number(id));
    clearTimeout(id);
  };
  return () => {
    Object.assign(window, {setTimeout, clearTimeout});
    for (const {run} of held.values()) run();
    return [...held.values()].map(({delay}) => delay);
  };
}
