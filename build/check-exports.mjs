/** Fails when package.json exports a file that the build did not make. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';

const {exports} = JSON.parse(readFileSync('package.json', 'utf8'));
const elements = readdirSync('dist/elements', {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const targets = Object.values(exports)
  .flatMap((target) => (typeof target === 'string' ? target : Object.values(target)))
  .flatMap((target) =>
    target.includes('*') ? elements.map((name) => target.replace('*', name)) : target,
  );

for (const target of targets.filter((file) => !existsSync(file))) {
  console.error(`package.json exports ${target}, but the build did not write it; add it there.`);
  process.exitCode = 1;
}
