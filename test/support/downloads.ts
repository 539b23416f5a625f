/** A file that a widget lets the visitor save. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The files that widgets offer to save while `action` runs; none of them reaches the disk. */
export async function downloadsDuring(action: () => unknown): Promise<SavedFile[]> {
  const links: HTMLAnchorElement[] = [];
  const types = new Map<string, string>();
  const {click} = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    links.push(this);
  };
  const {createObjectURL} = URL;
  // WebKit serves a Blob without the parameters of its type.
  URL.createObjectURL = (blob: Blob) => {
    const url = createObjectURL(blob);
    types.set(url, blob.type);
    return url;
  };
  try {
    await action();
  } finally {
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = createObjectURL;
  }
  return Promise.all(
    links.map(async ({href, download}) => {
      const blob = await (await fetch(href)).blob();
      return {
        name: download,
        type: types.get(href)!,
        bytes: new Uint8Array(await blob.arrayBuffer()),
      };
    }),
  );
}
