import type {LitElement} from 'lit';

/** Waits until the widgets show what they were told. */
export async function settle(...widgets: Element[]): Promise<void> {
  await Promise.all(widgets.map((widget) => (widget as LitElement).updateComplete));
}
