/** Height of the window, except where reflow is measured. */
export const HEIGHT = 900;

/** Gives the page a window and what its visitor prefers. */
export async function setMedia(page, width, scheme, height = HEIGHT) {
  const {width: before, height: beforeHeight} = page.viewport() ?? {};
  if (before !== width || beforeHeight !== height) await page.setViewport({width, height});
  // Not `page.emulateMediaFeatures()`, which refuses forced-colors.
  const client = (page.media ??= await page.createCDPSession());
  await client.send('Emulation.setEmulatedMedia', {
    features: [
      {name: 'prefers-color-scheme', value: scheme === 'dark' ? 'dark' : 'light'},
      {name: 'forced-colors', value: scheme === 'forced' ? 'active' : 'none'},
      {name: 'prefers-reduced-motion', value: 'reduce'},
    ],
  });
}
