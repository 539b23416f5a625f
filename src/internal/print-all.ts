let all = false;

/** Prints the page with all that its widgets have, also what is folded or not chosen. */
export function printAll(): void {
  all = true;
  // Not when `print()` returns: some browsers print later.
  addEventListener('afterprint', () => (all = false), {once: true});
  print();
}

/** Whether a visitor asked for all of it. */
export function isPrintingAll(): boolean {
  return all;
}
