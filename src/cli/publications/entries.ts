import {LEAD, isShort, type Block, type PageLink} from './block.js';
import {labelsIn, type Label} from './labels.js';

/** One publication of a page, as the page has it. */
export interface Entry {
  /** Where its labels begin in the file. */
  readonly line: number;
  /** What stands between the labels of the one before and its own. */
  readonly before: readonly Block[];
  readonly values: ReadonlyMap<Label, string>;
  readonly links: readonly PageLink[];
  /** The lines among its labels that are no label we know. */
  readonly unknown: readonly string[];
}

interface Open {
  line: number;
  before: Block[];
  values: Map<Label, string>;
  links: PageLink[];
  unknown: string[];
}

/** Words on a link that opens the publication itself. */
const OPENS = /\b(download|pdf|open|bekijk|lees|ga naar|naar de)\b/i;

/** The publications of a page: each is a run of labels with what stands before it. */
export function entriesIn(blocks: readonly Block[]): readonly Entry[] {
  const entries: Open[] = [];
  let before: Block[] = [];
  let open: Open | undefined;
  for (const block of blocks) {
    const labels = labelsIn(block.text);
    if (labels.length > 0) {
      if (!open || before.length > 0 || labels.some(([label]) => open?.values.has(label))) {
        open = {line: block.line, before, values: new Map(), links: [], unknown: []};
        entries.push(open);
        before = [];
      }
      for (const [label, value] of labels) open.values.set(label, value);
      open.links.push(...block.links);
    } else if (open && before.length === 0 && opensPublication(block)) {
      open.links.push(...block.links);
    } else if (open && before.length === 0 && block.item && /^[^:]{2,40}:\s*\S/.test(block.text)) {
      open.unknown.push(block.text);
    } else {
      before.push(block);
    }
  }
  return entries;
}

/** Whether a block is only a link, or a bare address, to what is described above it. */
function opensPublication({text, links, level = LEAD}: Block): boolean {
  const [link] = links;
  return (
    link !== undefined &&
    level === LEAD &&
    (text === link.href || (isShort(text) && OPENS.test(link.text)))
  );
}
