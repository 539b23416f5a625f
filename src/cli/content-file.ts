import {MAX_BYTES} from '../content/local/load.js';
import {EXIT, Fault} from './exit.js';
import {nameOf, readBytes} from './files.js';
import {syntaxFaults} from './json.js';

/** A content file that is JSON; whether it is valid content, only `mergeContent` knows. */
export interface ContentFile {
  readonly text: string;
  readonly value: unknown;
}

/** Reads a content file with the same limits as a browser, and says where the JSON is wrong. */
export async function readContentFile(path: string): Promise<ContentFile> {
  const bytes = await readBytes(path);
  if (bytes.byteLength > MAX_BYTES) {
    throw new Fault(
      `${nameOf(path)} heeft ${bytes.byteLength} bytes, maar mag er ${MAX_BYTES} hebben. Maak het kleiner.`,
      EXIT.problems,
    );
  }
  const text = decode(bytes, path);
  try {
    return {text, value: JSON.parse(text)};
  } catch (error) {
    const faults = syntaxFaults(text).map(
      ({line, column, message}) => `  regel ${line}, kolom ${column}: ${message}`,
    );
    const found =
      faults.length > 0
        ? faults
        : [`  Het houdt te vroeg op, of is te diep: ${(error as Error).message}`];
    throw new Fault(`${nameOf(path)} is geen JSON.\n${found.join('\n')}`, EXIT.problems);
  }
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    throw new Fault(
      `${nameOf(path)} is geen tekst in UTF-8. Open het in uw editor en bewaar het als UTF-8.`,
      EXIT.problems,
    );
  }
}
