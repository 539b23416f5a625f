import {executeServerCommand} from '@web/test-runner-commands';

/** What Chromium tells assistive technology of the element with this id, a line a node. */
export async function treeOf(id: string): Promise<readonly string[]> {
  const {lines} = await executeServerCommand<{lines: string[]}, {id: string}>('ax-tree', {id});
  return lines;
}
