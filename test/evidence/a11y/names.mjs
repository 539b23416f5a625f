/**
 * What a screen reader hears as the names of elements, in their order.
 *
 * Not `element.computedName`, for which Chromium makes the tree of the whole page anew each time it is asked for.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {import('puppeteer-core').JSHandle<Element[]>} elements
 * @returns {Promise<string[]>}
 */
export async function spokenNames(page, elements) {
  const client = await page.createCDPSession();
  const {nodes} = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const names = new Map(nodes.map(({backendDOMNodeId, name}) => [backendDOMNodeId, name?.value]));
  const handles = [...(await elements.getProperties()).values()];
  const ids = await Promise.all(handles.map((each) => each.backendNodeId()));
  return ids.map((id) => names.get(id) ?? '');
}
