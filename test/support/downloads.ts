/** A file that a widget lets the visitor save. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The files that widgets offer to save while `action` runs; none of them reaches the disk. */
export async function downloadsDuring(action: () => unknown): Promise<SavedFile[]> {
  const links: HTMLAnchorElement[] = [];
  const {click} = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    links.push(this);
  };
  try {
    await action();
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
  return Promise.all(
    links.map(async ({href, download}) => {
      const blob = await (await fetch(href)).blob();
      return {
        name: download,
        type: blob.type,
        bytes: new Uint8Array(await blob.arrayBuffer()),
      };
    }),
  );
}
