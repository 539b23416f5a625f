import {readFile, writeFile} from 'node:fs/promises';
import {Fault} from './exit.js';

/** Why the system refused a file, by its code. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'dat is er niet. Kijk of de naam en de map kloppen',
  EISDIR: 'dat is een map. Noem een bestand',
  ENOTDIR: 'een deel van dit pad is geen map. Kijk of het pad klopt',
  EACCES: 'u mag daar niet bij. Vraag toegang, of kies een andere plek',
  EPERM: 'u mag daar niet bij. Vraag toegang, of kies een andere plek',
  EROFS: 'daar kan niets worden bewaard. Kies een andere plek',
  ENOSPC: 'de schijf is vol. Maak eerst ruimte',
  EEXIST: 'dat is er al. Kies een andere naam, of haal het eerst weg',
  ENAMETOOLONG: 'die naam is te lang. Kies een kortere',
};

/** The reason as the end of a Dutch sentence. */
export function reasonOf(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException;
  return (code && REASONS[code]) ?? `het systeem zegt “${message}”`;
}

/** A file as a sentence names it. */
export function nameOf(path: string): string {
  return path === '-' ? 'stdin' : `“${path}”`;
}

/** Reads a file; `-` is what comes in through stdin. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return path === '-' ? await readAll(process.stdin) : await readFile(path);
  } catch (error) {
    throw new Fault(`Kan ${nameOf(path)} niet lezen: ${reasonOf(error)}.`);
  }
}

/** Writes a file that must be new, unless `replace` is set. */
export async function writeText(path: string, text: string, replace: boolean): Promise<void> {
  try {
    await writeFile(path, text, {flag: replace ? 'w' : 'wx'});
  } catch (error) {
    throw new Fault(`Kan ${nameOf(path)} niet bewaren: ${reasonOf(error)}.`);
  }
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}
