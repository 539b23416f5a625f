import {isObject} from '../model/is-object.js';
import {show} from './problems.js';

/** The version of the shape of a content file; a file that names none has version 1. */
export const SCHEMA_VERSION = 2;

type File = Readonly<Record<string, unknown>>;

/** A content file in the current version. */
export interface Migration {
  readonly file: File;
  /** What is wrong with the version of the file, as one sentence. */
  readonly problem?: string;
}

/** The step from version n to n + 1 stands at n - 1. What a released step does never changes. */
const STEPS: readonly ((file: File) => File)[] = [markLocalSources];

/**
 * Brings a content file of any released version to the current one. Never throws, and changes nothing in place.
 *
 * A file of a newer version stays as it is, so that what is known of it can be read.
 */
export function migrate(file: File): Migration {
  const {schemaVersion: version = 1} = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return {
      file,
      problem: `schemaVersion must be a whole number from 1 to ${SCHEMA_VERSION}, but was ${show(version)}.`,
    };
  }
  if (version > SCHEMA_VERSION) {
    return {
      file,
      problem: `schemaVersion must be at most ${SCHEMA_VERSION}, the newest that this script knows, but was ${version}; use a newer script.`,
    };
  }
  return {file: STEPS.slice(version - 1).reduce((migrated, step) => step(migrated), file)};
}

/** Content is half as deep at most; what lies deeper is no content, and is left as it is. */
const MAX_DEPTH = 24;

/** More values than any content has; the lists and objects that hold more are left as they are. */
const MAX_MARKED = 100_000;

/**
 * From 1 to 2: an organisation names itself as a source, `local`. Before, it had to borrow `editorial`, the mark
 * of the editors of the built-in content. On which day somebody checked it is not known, so it gets none.
 */
function markLocalSources(file: File): File {
  let left = MAX_MARKED;
  const fits = (size: number): boolean => {
    const fit = size <= left;
    left -= fit ? size : 0;
    return fit;
  };
  const mark = (value: unknown, owner: string, depth: number): unknown => {
    if (depth > MAX_DEPTH) {
      return value;
    }
    if (Array.isArray(value)) {
      return fits(value.length)
        ? Array.from(value, (item: unknown) => mark(item, owner, depth + 1))
        : value;
    }
    if (!isObject(value)) {
      return value;
    }
    if (owner === 'sources' && value['document'] === 'editorial') {
      return {...value, document: 'local'};
    }
    const names = Object.keys(value);
    // From entries, because that makes of `__proto__` a property like any other.
    return fits(names.length)
      ? Object.fromEntries(names.map((name) => [name, mark(value[name], name, depth + 1)]))
      : value;
  };
  return mark(file, '', 0) as File;
}
