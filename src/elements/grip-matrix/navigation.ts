/** Steps in rows and columns; a big step stops at the edge. */
const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/**
 * The cell that an arrow key leads to from the focused one, or undefined if the key means nothing here.
 *
 * Reads the table as it is laid out: a column or row that a narrow container hides is passed over.
 */
export function neighbour(event: KeyboardEvent): HTMLElement | undefined {
  const step = STEPS[event.key];
  const button = event.composedPath()[0];
  if (!step || !(button instanceof HTMLElement) || !button.matches('.why')) {
    return undefined;
  }
  const rows = [...(button.closest('tbody')?.rows ?? [])]
    .map((row) =>
      [...row.querySelectorAll<HTMLElement>('.why')].filter((why) => why.checkVisibility()),
    )
    .filter((whys) => whys.length);
  const row = rows.findIndex((whys) => whys.includes(button));
  const column = rows[row]?.indexOf(button) ?? 0;
  const target = rows[clamp(row + step[0], rows.length)];
  return target?.[clamp(column + step[1], target.length)];
}

function clamp(index: number, length: number): number {
  return Math.min(Math.max(index, 0), length - 1);
}
