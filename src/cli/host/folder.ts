import {lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {basename, dirname, join, relative, resolve, sep} from 'node:path';
import {Fault} from '../exit.js';
import {reasonOf} from '../files.js';
import {MANIFEST, readManifest} from './manifest.js';
import {integrityOf, type Files} from './package-files.js';

/** A message names no more files than this. */
const MAX_NAMED = 5;

/**
 * Whether a folder is there, and may be filled.
 *
 * Refuses a folder with anything in it that this tool did not make, or that somebody has changed since.
 */
export async function mayFill(folder: string): Promise<boolean> {
  const names = await namesIn(folder);
  if (names === undefined) {
    return false;
  }
  const known = names.includes(MANIFEST)
    ? readManifest(await readFile(join(folder, MANIFEST), 'utf8'))
    : undefined;
  if (names.length > 0 && !known) {
    throw new Fault(
      `De map “${folder}” is niet leeg, en niet door deze opdracht gemaakt. Kies een lege of nieuwe map.`,
    );
  }
  const foreign: string[] = [];
  for (const name of names) {
    const hash = await hashOf(join(folder, name));
    if (name !== MANIFEST && (hash === undefined || hash !== known?.get(name))) foreign.push(name);
  }
  if (foreign.length > 0) {
    const more = foreign.length > MAX_NAMED ? ` en nog ${foreign.length - MAX_NAMED}` : '';
    throw new Fault(
      `In de map “${folder}” staat iets dat van u is: ${foreign.slice(0, MAX_NAMED).join(', ')}${more}. Haal het eruit, of kies een andere map.`,
    );
  }
  return true;
}

/** Puts the files in the folder: all of them, or none. */
export async function fill(folder: string, files: Files, exists: boolean): Promise<void> {
  let made: string | undefined;
  let beside: string | undefined;
  try {
    // In the folder itself if it is there: it may be another disk than what is above it.
    const parent = exists ? folder : dirname(resolve(folder));
    made = exists ? undefined : await mkdir(parent, {recursive: true});
    beside = await mkdtemp(join(parent, `.${basename(resolve(folder))}-`));
    const fresh = join(beside, 'new');
    for (const [name, data] of Object.entries(files)) {
      await mkdir(dirname(join(fresh, name)), {recursive: true});
      await writeFile(join(fresh, name), data);
    }
    if (exists) await exchange(folder, fresh, join(beside, 'old'), basename(beside));
    else await rename(fresh, folder);
  } catch (error) {
    // What could not be put back is in there.
    if (error instanceof Fault) throw error;
    await rm(made ?? beside ?? '', {recursive: true, force: true});
    throw new Fault(
      `Kan de map “${folder}” niet maken: ${reasonOf(error)}. Er is niets veranderd.`,
    );
  }
  await rm(beside, {recursive: true, force: true});
}

/** Moves what is in the folder to `old`, and what is in `fresh` to the folder; or puts all back. */
async function exchange(folder: string, fresh: string, old: string, skip: string): Promise<void> {
  const moved: [from: string, to: string][] = [];
  const move = async (from: string, to: string): Promise<void> => {
    await rename(from, to);
    moved.unshift([from, to]);
  };
  await mkdir(old);
  try {
    for (const name of await readdir(folder)) {
      if (name !== skip) await move(join(folder, name), join(old, name));
    }
    for (const name of await readdir(fresh)) await move(join(fresh, name), join(folder, name));
  } catch (error) {
    try {
      for (const [from, to] of moved) await rename(to, from);
    } catch (again) {
      throw new Fault(
        `De map “${folder}” is maar half gemaakt: ${reasonOf(again)}. De oude bestanden staan in “${old}”.`,
      );
    }
    throw error;
  }
}

/** The path of each file in a folder, with `/`; undefined if the folder is not there. */
async function namesIn(folder: string): Promise<readonly string[] | undefined> {
  try {
    const entries = await readdir(folder, {recursive: true, withFileTypes: true});
    return entries
      .filter((entry) => !entry.isDirectory() || entry.name !== 'embed')
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
      .map((name) => name.split(sep).join('/'));
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new Fault(
      code === 'ENOTDIR'
        ? `“${folder}” is geen map. Kies een lege of nieuwe map.`
        : `Kan de map “${folder}” niet lezen: ${reasonOf(error)}.`,
    );
  }
}

/** The hash of a file; undefined for a folder or a link. */
async function hashOf(path: string): Promise<string | undefined> {
  return (await lstat(path)).isFile() ? integrityOf(await readFile(path)) : undefined;
}
