/** Counts what holds, and prints what does not: thousands of texts are looked for. */
export function startCounter() {
  const counts = {passed: 0, failed: 0};
  return {
    counts,
    /** @param {string[]} [details] - What was wrong, a line each. */
    report(what, ok, details = []) {
      if (ok) {
        counts.passed += 1;
        return;
      }
      counts.failed += 1;
      console.log(`✗ ${what}`);
      for (const detail of details) console.log(`    ${detail}`);
    },
  };
}
