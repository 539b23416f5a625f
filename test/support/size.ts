import {executeServerCommand} from '@web/test-runner-commands';

/** How much a test goes through. */
export interface Size {
  /** Everything, as before a release; otherwise what finds a regression. */
  readonly isRelease: boolean;
  /** Where random things begin: `SEED` of the environment. */
  readonly firstSeed: number;
}

export function size(): Promise<Size> {
  return executeServerCommand<Size, undefined>('size');
}

/** The seeds of a random test: all of them before a release, and some at any other time. */
export async function seeds(some: number, all: number): Promise<number[]> {
  const {isRelease, firstSeed} = await size();
  return Array.from({length: isRelease ? all : some}, (_, index) => firstSeed + index);
}
