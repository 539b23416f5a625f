/** What WCAG 1.4.12 lets a reader set; each of these properties is inherited. */
export const TEXT_SPACING = 'letter-spacing: .12em; word-spacing: .16em; line-height: 1.5';

/** The boxes in a widget that hide part of their words; not those that are meant for a screen reader alone. */
export function clippedBoxes(widget: Element): string[] {
  return [...widget.shadowRoot!.querySelectorAll<HTMLElement>('*')]
    .filter((box) => /hidden|clip/.test(getComputedStyle(box).overflow))
    .filter((box) => box.clientWidth > 1 && box.clientHeight > 1)
    .filter(
      (box) => box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1,
    )
    .map((box) => `${box.localName}: ${box.innerText.slice(0, 60)}`);
}
