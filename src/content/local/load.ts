/** A content file may have at most this many bytes; the built-in content has some 150,000 without spaces. */
export const MAX_BYTES = 2_000_000;

/** Time in milliseconds after which a content file that has not arrived counts as failed. */
export const TIMEOUT = 10_000;

/**
 * Fetches a JSON file.
 *
 * Rejects with an `Error` whose message says what was expected and what came instead: an HTTP status other
 * than 200-299, no complete answer within {@link TIMEOUT}, more than {@link MAX_BYTES}, or text that is no JSON.
 *
 * @param url - Absolute, or relative to the page.
 * @param signal - Aborts the request, for instance when the element leaves the page.
 */
export async function loadJson(url: string, signal: AbortSignal): Promise<unknown> {
  const end = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]);
  try {
    const response = await fetch(url, {signal: end});
    if (!response.ok) {
      throw new Error(`status ${response.status}`);
    }
    return JSON.parse(await readText(response));
  } catch (error) {
    // A browser's own errors name neither the URL nor what to do; WebKit's does not say either that it took too long.
    const found = String(end.aborted ? end.reason : error);
    throw new Error(
      `"${url}" must be a JSON file of at most ${MAX_BYTES} bytes that arrives within ${TIMEOUT / 1000} seconds, but got "${found}".`,
      {cause: error},
    );
  }
}

async function readText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > MAX_BYTES) {
      await reader?.cancel();
      throw new Error('too many bytes');
    }
    text += decoder.decode(part.value, {stream: true});
  }
  return text + decoder.decode();
}
