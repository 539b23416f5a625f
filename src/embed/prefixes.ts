/** The folders with embed pages that a page trusts, and one English sentence for each that it cannot. */
export interface Prefixes {
  readonly prefixes: readonly string[];
  readonly problems: readonly string[];
}

/**
 * Reads the folders whose links may become widgets: `embed/` beside the script, and those that a webmaster lists.
 *
 * @param script - URL of the script.
 * @param listed - URLs with spaces between them, each of a folder: with a `/` at the end.
 * @param base - What they are relative to.
 */
export function readPrefixes(script: string, listed: string, base: string): Prefixes {
  const own = folderOf('embed/', script);
  const prefixes = own ? [own] : [];
  const problems: string[] = [];
  for (const url of listed.split(/\s+/).filter(Boolean)) {
    const folder = folderOf(url, base);
    if (folder) {
      prefixes.push(folder);
    } else {
      problems.push(
        `data-embed-prefix must hold https addresses of folders, each with a / at the end, but has "${url}".`,
      );
    }
  }
  return {prefixes, problems};
}

/** With a `/` at the end, because `https://example.nl/embed` also begins `https://example.nl/embedded`. */
function folderOf(url: string, base: string): string | undefined {
  try {
    const {href, protocol} = new URL(url, base);
    return /^(https?|file):$/.test(protocol) && /^[^?#]*\/$/.test(href) ? href : undefined;
  } catch {
    // A script without an address of its own, such as one in a blob.
    return undefined;
  }
}
