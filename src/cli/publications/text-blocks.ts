import {isShort, LEAD, type Block} from './block.js';
import {labelsIn} from './labels.js';

const BULLET = /^\s*[•·▪◦*–-]\s+/;
const ADDRESS = /https?:\/\/[^\s<>"]+[^\s<>".,;:)]/g;

/** A line that goes on in the next is at least this long. */
const WRAPPED = 60;

/** The blocks of a page that was copied as text. */
export function textBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let open = false;
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const last = blocks.at(-1);
    const trimmed = line.replace(BULLET, '').replace(/\s+/g, ' ').trim();
    const own = BULLET.test(line) || labelsIn(line).length > 0;
    if (open && last && trimmed && !own && goesOn(last.text)) {
      blocks[blocks.length - 1] = blockOf(`${last.text} ${trimmed}`, last.line, false);
    } else if (trimmed) {
      blocks.push(blockOf(trimmed, index + 1, own));
    }
    open = trimmed !== '' && !own;
  }
  // A short line looks like a heading, unless the labels follow at once: then it is all that there is on the publication.
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    return next && !block.item && !next.item && isShort(block.text)
      ? {...block, level: LEAD}
      : block;
  });
}

function goesOn(text: string): boolean {
  return text.length >= WRAPPED && !/[.?!:]$/.test(text);
}

function blockOf(text: string, line: number, item: boolean): Block {
  const links = [...text.matchAll(ADDRESS)].map(([href]) => ({href, text: ''}));
  return {text, line, links, item};
}
