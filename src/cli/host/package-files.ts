import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {Fault} from '../exit.js';
import {reasonOf} from '../files.js';

/** Files to write, by their path in the folder. */
export type Files = Record<string, Uint8Array | string>;

/** What is copied from the package, and where it stands there. The built tool is in dist/cli/. */
const COPIED: Readonly<Record<string, string>> = {
  'cyberwegenkaart.js': '../cyberwegenkaart.js',
  'cyberwegenkaart.classic.js': '../cyberwegenkaart.classic.js',
  'cyberwegenkaart.en.json': '../cyberwegenkaart.en.json',
  'crisis-card.html': '../crisis-card.html',
  'embed/page.js': '../embed/page.js',
  'embed/page.css': '../embed/page.css',
  'third-party-licenses.txt': '../third-party-licenses.txt',
  'LICENSE.txt': '../../LICENSE',
};

/** The files of the package that a site serves as they are. */
export async function packageFiles(): Promise<Files> {
  const files: Files = {};
  for (const [name, path] of Object.entries(COPIED)) {
    const url = new URL(path, import.meta.url);
    try {
      files[name] = await readFile(url);
    } catch (error) {
      throw new Fault(
        `Het pakket is niet heel: kan “${url.pathname}” niet lezen: ${reasonOf(error)}. Installeer het pakket opnieuw, of draai npm run build.`,
      );
    }
  }
  return files;
}

/** The value of an `integrity` attribute. */
export function integrityOf(data: Uint8Array | string): string {
  return `sha384-${createHash('sha384').update(data).digest('base64')}`;
}
