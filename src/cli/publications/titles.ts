import {LEAD, MAX_TITLE, type Block} from './block.js';
import type {Entry} from './entries.js';

/** What an entry is called and where it belongs, by the text before its labels. */
export interface Titled {
  readonly entry: Entry;
  readonly group?: string | undefined;
  readonly title?: Block | undefined;
  /** The title is a sentence that stands where a title or a description can stand. */
  readonly fromSentence?: boolean;
  /** A heading was read as the title, but could be that of a group. */
  readonly fromHeading?: boolean;
  /** The first words of a text that was left out, by which a person knows which publication it is. */
  readonly described?: string | undefined;
}

/**
 * Tells the headings of groups from the titles of publications.
 *
 * A heading is a title if headings of its depth stand before at least half of the publications.
 *
 * @param isGroup - Whether a text is the title of a group of the built-in content.
 */
export function titled(
  entries: readonly Entry[],
  isGroup: (text: string) => boolean,
): readonly Titled[] {
  const heads = entries.map(({before}) => before.filter((block) => isHead(block, isGroup)));
  const lastLevels = heads.map((each) => each.at(-1)?.level);
  const titleLevel = Math.max(0, ...lastLevels.map((level) => level ?? 0));
  const titlesAreHeads =
    titleLevel > 0 &&
    lastLevels.filter((level) => level === titleLevel).length * 2 >= entries.length;
  let group: string | undefined;
  return entries.map((entry, index) => {
    const own = heads[index] ?? [];
    const last = own.at(-1);
    const title = titlesAreHeads && last?.level === titleLevel ? last : undefined;
    const groups = entry.before.filter(
      (block) => isGroup(block.text) || (own.includes(block) && block !== title),
    );
    group = groups.at(-1)?.text ?? group;
    const rest = entry.before.slice(
      Math.max(-1, ...[...groups, title].map((each) => (each ? entry.before.indexOf(each) : -1))) +
        1,
    );
    const described = rest.at(-1);
    if (title) {
      return {
        entry,
        group,
        title,
        fromHeading: title.level === LEAD,
        described: startOf(described),
      };
    }
    const fits = described && described.text.length <= MAX_TITLE;
    return fits
      ? {entry, group, title: described, fromSentence: true}
      : {entry, group, described: startOf(described)};
  });
}

function isHead({level, text}: Block, isGroup: (text: string) => boolean): boolean {
  return level !== undefined && text.length <= 2 * MAX_TITLE && !isGroup(text);
}

function startOf(block: Block | undefined): string | undefined {
  return block && `${block.text.split(' ').slice(0, 8).join(' ')} …`;
}
