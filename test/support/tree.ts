import {executeServerCommand} from '@web/test-runner-commands';

/**
 * What Chromium tells assistive technology of the element with this id, a line a node.
 *
 * @param without - Roles that do not count, only what is in them.
 */
export async function treeOf(
  id: string,
  without: readonly string[] = [],
): Promise<readonly string[]> {
  const {lines} = await executeServerCommand<
    {lines: string[]},
    {id: string; without: readonly string[]}
  >('ax-tree', {id, without});
  return lines;
}
