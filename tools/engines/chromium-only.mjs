import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {stop} from './stop.mjs';

const ROOT = join(import.meta.dirname, '../..');
const REASON = /^\/\/ Only in Chromium: (.+)$/m;

/** The test files, from the root of the project, that need what only the driver of Chromium can do. */
export function chromiumOnlyFiles() {
  return readdirSync(join(ROOT, 'test'), {recursive: true})
    .filter((file) => file.endsWith('.chromium.test.ts'))
    .map((file) => `test/${file.replaceAll('\\', '/')}`);
}

/** Why such a file does not run in the other engines, in the words of its first line. */
export function reasonOf(file) {
  const [, reason] = REASON.exec(readFileSync(join(ROOT, file), 'utf8')) ?? [];
  return reason ?? stop(`${file} must say "// Only in Chromium: " and why on its first line.`);
}
