/** What a browser makes of each fault of test/runner/faults/network.mjs: the file, or what is built in. */
export const NETWORK: readonly (readonly [fault: string, ends: 'loaded' | 'built-in'])[] = [
  ...names(
    'loaded',
    'status-203 status-206 no-type type-text type-html type-nonsense charset-utf-16',
  ),
  ...names(
    'loaded',
    'attachment date-1970 date-2099 header-of-10-kB security-headers bom gzip brotli',
  ),
  ...names('loaded', 'redirect stale-304 hints twice drips'),
  ...names(
    'built-in',
    'status-400 status-403 status-404 status-410 status-418 status-429 status-500',
  ),
  ...names('built-in', 'status-502 status-503 status-504 status-204 status-205 status-304'),
  ...names(
    'built-in',
    'utf-16le utf-16be utf-32 empty white-space zeros html xml script jsonp json-lines',
  ),
  ...names('built-in', 'xssi-prefix half-a-file gzip-plain gzip-broken gzip-half gzip-bomb 50-MB'),
  ...names(
    'built-in',
    'redirect-to-404 redirect-loop redirect-nowhere redirect-javascript redirect-data',
  ),
  ...names('built-in', 'redirect-file redirect-no-url length-too-small length-too-large'),
  ...names(
    'built-in',
    'length-of-two-kinds chunk-without-end chunk-of-nonsense no-http closes-at-once',
  ),
  ...names('built-in', 'resets-at-once resets-halfway'),
];

/** Those that take longer than a page waits. */
export const TOO_SLOW: readonly string[] = [
  'hangs-at-once',
  'hangs-in-the-headers',
  'hangs-halfway',
  'drips-too-slowly',
];

/** The address of a file that fails so. */
export function networkUrl(fault: string, body: string): string {
  return `/faults/network/${fault}?${new URLSearchParams({body})}`;
}

/** The same on another origin: the same server under its other name. */
export function elsewhere(url: string): string {
  const other = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return `${location.protocol}//${other}:${location.port}${url}`;
}

/** The address of a server that is off. */
export async function offUrl(): Promise<string> {
  const port = (await (await fetch('/faults/network/closed-port')).json()) as number;
  return `http://localhost:${port}/x.json`;
}

function names<T extends string>(ends: T, faults: string): (readonly [string, T])[] {
  return faults.split(' ').map((fault) => [fault, ends]);
}
