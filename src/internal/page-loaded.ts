let loaded: Promise<void> | undefined;

/** Resolves when the page and all its scripts have loaded. */
export function pageLoaded(): Promise<void> {
  loaded ??= new Promise((resolve) => {
    // A task later, for what other scripts do when the page has loaded.
    const soon = (): void => void setTimeout(resolve);
    if (document.readyState === 'complete') {
      soon();
    } else {
      addEventListener('load', soon, {once: true});
    }
  });
  return loaded;
}
