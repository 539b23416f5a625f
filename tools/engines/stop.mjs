/** Ends the process as one failed test, with one line that says why. */
export function stop(message) {
  console.error(message);
  console.log('\n0 passed, 1 failed');
  process.exit(1);
}
