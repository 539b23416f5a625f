import {executeServerCommand} from '@web/test-runner-commands';

/** How much a test goes through. */
export interface Size {
  /** Everything, as before a release; otherwise what finds a regression. */
  readonly isRelease: boolean;
  /** Where random things begin: `SEED` of the environment. */
  readonly firstSeed: number;
  /** What one engine is enough for runs in this one. */
  readonly isEnough: boolean;
}

export function size(): Promise<Size> {
  return executeServerCommand<Size, undefined>('size');
}

/** All before a release; otherwise one in so many, in every kind of them that stands together. */
export async function some<T>(all: readonly T[], oneIn: number): Promise<readonly T[]> {
  const {isRelease} = await size();
  return isRelease ? all : all.filter((_, index) => index % oneIn === 0);
}

/** The seeds of a random test: all of them before a release, and some at any other time. */
export async function seeds(some: number, all: number): Promise<number[]> {
  const {isRelease, firstSeed} = await size();
  return Array.from({length: isRelease ? all : some}, (_, index) => firstSeed + index);
}
