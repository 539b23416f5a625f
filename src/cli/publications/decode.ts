/** What Windows has where Latin 1 has controls, from 0x80. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text of a saved page: by its byte order mark, by what its HTML says, as UTF-8, or as Windows saves it. */
export function decodePage(bytes: Uint8Array): string {
  // Some versions of Node take Windows for Latin 1: https://github.com/nodejs/node/issues/56542
  return decode(bytes).replace(/[\u0080-\u009f]/g, (each) =>
    WINDOWS.charAt(each.charCodeAt(0) - 128),
  );
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
  const named = /<meta[^>]+charset=["']?([\w-]+)/i.exec(start)?.[1];
  const mark = first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
  for (const encoding of [mark, named, 'utf-8']) {
    try {
      if (encoding) return new TextDecoder(encoding, {fatal: true}).decode(bytes);
    } catch {
      // Not in that encoding, or not one that exists: the next.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
