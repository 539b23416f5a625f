import {executeServerCommand} from '@web/test-runner-commands';

/** Tells the test runner how many cases a file goes through, which it prints per engine at the end. */
export async function countCases(number: number, what: string): Promise<void> {
  await executeServerCommand('count', {number, what});
}
