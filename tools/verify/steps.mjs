/** The steps of `verify`: the scripts of package.json that wireit runs. */
import {readFileSync} from 'node:fs';
import picomatch from 'picomatch';

const {wireit} = JSON.parse(readFileSync('package.json', 'utf8'));

/** In the order in which they start. */
export const STEPS = Object.keys(wireit);

/** The step and what it needs. */
export function withNeeds(name) {
  return [...(wireit[name].dependencies ?? []).flatMap(withNeeds), name];
}

/**
 * The steps whose name a pattern matches.
 *
 * @throws when there is none, because then something is not checked that somebody wants to be.
 */
export function stepsLike(pattern) {
  const isLike = picomatch(pattern);
  const steps = STEPS.filter((step) => isLike(step));
  if (steps.length === 0) throw new Error(`"${pattern}" is none of ${STEPS.join(', ')}.`);
  return steps;
}

/** Of these files, those that the step itself reads. */
export function readBy(name, files) {
  const {files: globs} = wireit[name];
  const isIn = picomatch(
    globs.filter((glob) => !glob.startsWith('!')),
    {dot: true},
  );
  const isOut = picomatch(
    globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1)),
    {dot: true},
  );
  return files.filter((file) => isIn(file) && !isOut(file));
}

/** What every step is a product of. */
export const EVERYTHING = ['package-lock.json'];
