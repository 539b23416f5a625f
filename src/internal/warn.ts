const seen = new Set<string>();

/** Writes a warning to the console, each text once, however many widgets a page has. */
export function warn(element: Element, problem: string): void {
  const text = `[cyberwegenkaart] <${element.localName}>: ${problem}`;
  if (!seen.has(text)) {
    seen.add(text);
    console.warn(text);
  }
}
