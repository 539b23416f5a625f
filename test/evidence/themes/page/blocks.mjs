/**
 * A font in which every letter is the same small block, made here so that pictures are alike on every machine.
 *
 * The families of the themes are not installed everywhere, and systems smooth letters each in their own way.
 */

const EM = 1000;
const WIDTH = 500;
const ASCENT = 800;
const DESCENT = -200;
const FAMILY = 'Blocks';
/** The crisis card is on paper of its own, in this family. */
const PAPER_FAMILY = 'Arial';

/** Puts all text of the widgets in blocks. */
export async function useBlocks() {
  for (const family of [FAMILY, PAPER_FAMILY]) {
    document.fonts.add(await new window.FontFace(family, fontFile()).load());
  }
  for (const token of ['font-family', 'heading-font-family']) {
    document.documentElement.style.setProperty(`--cwk-${token}`, FAMILY);
  }
  document.documentElement.style.fontFamily = FAMILY;
  document.documentElement.classList.add('pictures');
  // Some widgets move the focus, and the page with it.
  window.scrollTo(0, 0);
}

/** As in https://learn.microsoft.com/typography/opentype/spec/otff, with the tables that browsers ask for. */
function fontFile() {
  const block = [
    u16(1, 50, 0, 450, 500),
    u16(3, 0),
    bytes(1, 1, 1, 1),
    u16(50, 0, 400, 0),
    u16(0, 500, 0, -500),
  ].flat();
  const tables = {
    'OS/2': [
      ...u16(4, WIDTH, 400, 5, 0, ...Array(10).fill(100), 0),
      ...Array(10).fill(0),
      ...u32(1, 0, 0, 0),
      ...text('none'),
      ...u16(64, 0x20, 0xffff, ASCENT, DESCENT, 0, ASCENT, -DESCENT),
      ...u32(1, 0),
      ...u16(500, 700, 0, 0x20, 1),
    ],
    // Format 13: ranges in which every character has the same glyph; a space has none to see.
    cmap: [
      ...u16(0, 1, 3, 10),
      ...u32(12),
      ...u16(13, 0),
      ...u32(16 + 4 * 12, 0, 4),
      ...u32(0x20, 0x20, 1, 0x21, 0x9f, 2, 0xa0, 0xa0, 1, 0xa1, 0x10ffff, 2),
    ],
    glyf: [...block, ...block],
    head: [
      ...u32(0x10000, 0x10000, 0, 0x5f0f3cf5),
      ...u16(0, EM),
      ...u32(0, 0, 0, 0),
      ...u16(0, 0, 500, 500, 0, 8, 2, 1, 0),
    ],
    hhea: [...u16(1, 0, ASCENT, DESCENT, 0, WIDTH, 0, 0, 500, 1, 0, 0, 0, 0, 0, 0, 0, 3)],
    hmtx: [...u16(WIDTH, 50, WIDTH, 0, WIDTH, 50)],
    loca: u32(0, block.length, block.length, 2 * block.length),
    maxp: [...u32(0x10000), ...u16(3, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)],
    name: [...u16(0, 1, 18, 3, 1, 0x409, 1, 2, 0), ...u16(66)],
    post: [...u32(0x30000, 0), ...u16(-100, 50), ...u32(0, 0, 0, 0, 0)],
  };
  return join(tables);
}

function join(tables) {
  const names = Object.keys(tables);
  const head = [...u32(0x10000), ...u16(names.length, 128, 3, names.length * 16 - 128)];
  let offset = head.length + 16 * names.length;
  const body = [];
  for (const name of names) {
    const table = tables[name];
    const padded = [...table, ...Array((4 - (table.length % 4)) % 4).fill(0)];
    head.push(...text(name), ...u32(checksum(padded), offset, table.length));
    body.push(...padded);
    offset += padded.length;
  }
  return new Uint8Array([...head, ...body]).buffer;
}

function checksum(padded) {
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) {
    sum = (sum + new DataView(Uint8Array.from(padded.slice(at, at + 4)).buffer).getUint32(0)) >>> 0;
  }
  return sum;
}

function bytes(...values) {
  return values;
}

function u16(...values) {
  return values.flatMap((value) => [(value >> 8) & 255, value & 255]);
}

function u32(...values) {
  return values.flatMap((value) => [...u16(value >>> 16), ...u16(value & 0xffff)]);
}

function text(letters) {
  return [...letters].map((letter) => letter.charCodeAt(0));
}
