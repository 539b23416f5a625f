import {oneEvent} from '@open-wc/testing';

/** An embed page in a frame, as another page shows it. */
export interface EmbedFrame {
  readonly frame: HTMLIFrameElement;
  /** What the page has sent so far. */
  readonly messages: readonly unknown[];
}

const opened: (() => void)[] = [];

/**
 * Opens an embed page in a frame, and waits until it has loaded.
 *
 * @param address - Name, query and hash: `road.html?road=incidents#?secret=abc`.
 * @param sandbox - What the frame may do; by default it has no sandbox.
 */
export async function openEmbed(address: string, sandbox?: string): Promise<EmbedFrame> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1000px; height: 300px; border: 0';
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = `/dist/embed/${address}`;
  const messages: unknown[] = [];
  const listen = ({source, data}: MessageEvent): void => {
    if (source === frame.contentWindow) messages.push(data);
  };
  window.addEventListener('message', listen);
  opened.push(() => {
    window.removeEventListener('message', listen);
    frame.remove();
  });
  const loaded = oneEvent(frame, 'load');
  document.body.append(frame);
  await loaded;
  return {frame, messages};
}

/** Closes the frames that a test has opened. */
export function closeEmbeds(): void {
  for (const close of opened.splice(0)) close();
}
