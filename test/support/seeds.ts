import {executeServerCommand} from '@web/test-runner-commands';

/**
 * The seeds of a random test: all of them before a release, and some at any other time. `SEED=7` begins at another.
 */
export async function seeds(some: number, all: number): Promise<number[]> {
  const {isRelease, firstSeed} = await executeServerCommand<Size, undefined>('size');
  return Array.from({length: isRelease ? all : some}, (_, index) => firstSeed + index);
}

interface Size {
  readonly isRelease: boolean;
  readonly firstSeed: number;
}
