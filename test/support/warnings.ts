/** The warnings that the console gets while `action` runs. */
export async function warningsDuring(action: () => Promise<unknown>): Promise<string[]> {
  const warnings: string[] = [];
  const {warn} = window.console;
  window.console.warn = (...args: unknown[]) => warnings.push(args.join(' '));
  try {
    await action();
  } finally {
    window.console.warn = warn;
  }
  return warnings.filter((text) => text.startsWith('[cyberwegenkaart]'));
}
