/** Counts checks, and says what each of them is and what was wrong. */
export function startReport() {
  const counts = {passed: 0, failed: 0};
  return {
    counts,
    /**
     * @param {string} name - What must hold.
     * @param {() => unknown} body - Throws when it does not.
     * @returns {Promise<unknown>} What the body gives; nothing when it failed.
     */
    async check(name, body) {
      try {
        const result = await body();
        counts.passed += 1;
        console.log(`✓ ${name}`);
        return result;
      } catch (error) {
        counts.failed += 1;
        console.log(`✗ ${name}\n    ${String(error.stack ?? error).replaceAll('\n', '\n    ')}`);
        return undefined;
      }
    },
  };
}
