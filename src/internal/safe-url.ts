const SAFE = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/**
 * Returns the URL if a visitor may follow it, else undefined. The only place where links are allowed.
 *
 * Allowed are https, http, mailto, tel and relative URLs. The URL is parsed as a browser does, because
 * white space and control characters make a `javascript:` URL pass any comparison of text.
 */
export function safeUrl(url: string | undefined): string | undefined {
  try {
    return url && SAFE.has(new URL(url, 'https://base.invalid').protocol) ? url : undefined;
  } catch {
    // Not a URL at all: shown without a link.
    return undefined;
  }
}
