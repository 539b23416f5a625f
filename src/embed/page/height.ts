/** What a page is told about the frame of one of our embed pages. */
export interface HeightMessage {
  readonly type: 'cwk-height';
  /** CSS pixels. */
  readonly height: number;
}

/**
 * Tells the page around an embed page how high its content is, now and whenever that changes.
 *
 * To any page, because a height is no secret and a page in a sandbox does not know who is around it. What comes in is
 * only ever a reason to tell the height once more, and only when it comes from the page around it.
 *
 * @param secret - By which WordPress knows the frame; it is told in its own form too.
 */
export function tellHeight(window: Window & typeof globalThis, secret?: string): void {
  const {parent, document} = window;
  const tell = (): void => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    parent.postMessage({type: 'cwk-height', height} satisfies HeightMessage, '*');
    if (secret) {
      parent.postMessage({message: 'height', value: height, secret}, '*');
    }
  };
  new window.ResizeObserver(tell).observe(document.documentElement);
  // WordPress keeps the frame out of sight until it has a height, and there Chromium observes nothing.
  window.addEventListener('load', tell);
  window.addEventListener('message', ({source}) => {
    // The page around it can be ready later than its frame.
    if (source === parent) {
      tell();
    }
  });
}
