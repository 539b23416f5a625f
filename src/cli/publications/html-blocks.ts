import {parse, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import {LEAD, type Block, type PageLink} from './block.js';
import {isLabel} from './labels.js';

/** A page, and the address that it says it has. */
export interface Page {
  readonly blocks: readonly Block[];
  /** What relative links are relative to, if the page says so. */
  readonly base?: string | undefined;
}

const SKIPPED = new Set(
  'script style template noscript head nav footer form button select svg iframe object'.split(' '),
);
const INLINE = new Set(
  'a abbr b bdi bdo cite code dfn em font i kbd label mark q s small span strong sub sup time u wbr'.split(
    ' ',
  ),
);
const BOLD = new Set(['b', 'strong']);
const ITEMS = new Set(['li', 'dt', 'dd', 'th', 'td']);

/** Deeper than any page; what lies below is left out. */
const MAX_DEPTH = 400;

/** The blocks of a page in HTML, in the order of the source. */
export function readHtml(html: string): Page {
  const document = parse(html, {sourceCodeLocationInfo: true});
  const reader = new Reader();
  reader.read(document, {});
  return {blocks: reader.blocks, base: addressOf(document)};
}

/** What holds for a text because of the elements around it. */
interface Around {
  readonly href?: string | undefined;
  readonly bold?: boolean;
  readonly level?: number;
  readonly item?: boolean;
  readonly depth?: number;
}

class Reader {
  readonly blocks: Block[] = [];
  #text = '';
  #bold = '';
  #line = 0;
  #links: PageLink[] = [];
  /** A name that stands apart, as in a `dt` or `th`, for the value that follows. */
  #name = '';

  read(node: Tree.ParentNode, around: Around): void {
    const depth = (around.depth ?? 0) + 1;
    for (const child of depth > MAX_DEPTH ? [] : node.childNodes) {
      if ('value' in child) {
        this.#add(child.value, child.sourceCodeLocation?.startLine ?? 0, around);
      } else if ('tagName' in child && !SKIPPED.has(child.tagName) && !has(child, 'hidden')) {
        this.#readElement(child, {...around, depth});
      }
    }
  }

  #readElement(element: Tree.Element, around: Around): void {
    const {tagName} = element;
    const inside = {
      ...around,
      ...(tagName === 'a' && {href: attribute(element, 'href')}),
      ...(BOLD.has(tagName) && {bold: true}),
    };
    if (INLINE.has(tagName)) {
      const start = this.#text.length;
      this.read(element, inside);
      // The colon that the looks of the page stand for.
      if (tagName !== 'a' && isLabel(this.#text.slice(start))) {
        this.#text += ':';
      }
      return;
    }
    const heading = /^h([1-6])$/.exec(tagName)?.[1];
    const block = {
      ...inside,
      ...(heading && {level: Number(heading)}),
      ...(ITEMS.has(tagName) && {item: true}),
    };
    this.#end(around);
    this.read(element, block);
    const name = tidy(this.#text);
    if (tagName === 'dt' || tagName === 'th' || (isLabel(name) && tagName !== 'li')) {
      this.#name = `${name.replace(/\s*:$/, '')}: `;
      this.#clear();
      return;
    }
    this.#end(block);
    if (tagName === 'dd' || tagName === 'td') {
      // An empty value leaves its name behind.
      this.#name = '';
    }
  }

  #add(text: string, line: number, {href, bold}: Around): void {
    if (text.trim() !== '' && this.#text.trim() === '') {
      // A text begins with the line ends before its first word.
      this.#line = line + (/^\s*/.exec(text)?.[0].split('\n').length ?? 1) - 1;
    }
    this.#text += text;
    this.#bold += bold ? text : '';
    if (href !== undefined && text.trim() !== '') {
      const last = this.#links.at(-1);
      if (last?.href === href) {
        this.#links[this.#links.length - 1] = {href, text: last.text + text};
      } else {
        this.#links.push({href, text});
      }
    }
  }

  #end({level, item}: Around): void {
    const text = tidy(this.#text);
    if (text !== '') {
      const looks = text === tidy(this.#bold) || text === tidy(this.#links[0]?.text ?? '');
      const depth = level ?? (looks && !item ? LEAD : undefined);
      this.blocks.push({
        text: level === undefined ? this.#name + text : text,
        line: this.#line,
        links: this.#links.map((link) => ({...link, text: tidy(link.text)})),
        ...(depth !== undefined && {level: depth}),
        ...(item && {item}),
      });
      this.#name = '';
    }
    this.#clear();
  }

  #clear(): void {
    this.#text = '';
    this.#bold = '';
    this.#links = [];
  }
}

/** The address of the page by its own head. */
function addressOf(node: Tree.ParentNode): string | undefined {
  for (const child of node.childNodes) {
    if (!('tagName' in child) || child.tagName === 'body') continue;
    const canonical = child.tagName === 'link' && attribute(child, 'rel') === 'canonical';
    const found =
      canonical || child.tagName === 'base' ? attribute(child, 'href') : addressOf(child);
    if (found && URL.canParse(found)) return found;
  }
  return undefined;
}

function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

function has(element: Tree.Element, name: string): boolean {
  return attribute(element, name) !== undefined;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
