/** A piece of a page that stands by itself: a heading, a paragraph, an item of a list. */
export interface Block {
  readonly text: string;
  /** Where it begins in the file, from 1. */
  readonly line: number;
  readonly links: readonly PageLink[];
  /**
   * How deep the heading is, 1 to 6; {@link LEAD} for a line that looks like one; absent for other text.
   */
  readonly level?: number;
  /** Whether it is an item of a list or a cell of a table. */
  readonly item?: boolean;
}

export interface PageLink {
  readonly text: string;
  readonly href: string;
}

/** The level of a line that is a heading only by its looks: short, bold, or one link. */
export const LEAD = 7;

/** A title is rarely longer; what is, describes. */
export const MAX_TITLE = 120;

/** Whether a text can be a title by its length and its end. */
export function isShort(text: string): boolean {
  return text.length <= MAX_TITLE && !/[.?!:;…]$/.test(text);
}
