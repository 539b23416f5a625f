/** Writes small PNG files: at most 256 colours, one byte per pixel. */
import {Buffer} from 'node:buffer';
import {crc32, deflateSync} from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * Brings the colours of a picture back to few enough for one byte, and always to the same ones.
 *
 * @param {{width: number, height: number, data: Uint8Array}} picture Four bytes per pixel; changed in place.
 */
export function reduceColours(picture) {
  for (const step of [1, 8, 16, 32, 64]) {
    if (step > 1) round(picture.data, step);
    if (coloursOf(picture).size <= 256) return picture;
  }
  throw new Error('A picture has more than 256 colours.');
}

function round(data, step) {
  for (let at = 0; at < data.length; at += 1) {
    data[at] = Math.min(255, Math.round(data[at] / step) * step);
  }
}

/** @returns {Buffer} A PNG file of a picture with at most 256 colours. */
export function encode(picture) {
  const {width, height} = picture;
  const colours = coloursOf(picture);
  const rows = Buffer.alloc(height * (width + 1));
  for (let at = 0; at < width * height; at += 1) {
    // Each row starts with the number of its filter, 0.
    rows[at + Math.floor(at / width) + 1] = colours.get(colourAt(picture, at));
  }
  const palette = [...colours.keys()].flatMap((colour) => [
    colour >> 16,
    (colour >> 8) & 255,
    colour & 255,
  ]);
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  // Eight bits per pixel, with a palette.
  size.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', size),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(rows, {level: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function coloursOf(picture) {
  const colours = new Map();
  for (let at = 0; at < picture.width * picture.height; at += 1) {
    const colour = colourAt(picture, at);
    if (!colours.has(colour)) colours.set(colour, colours.size);
  }
  return colours;
}

function colourAt({data}, at) {
  return (data[4 * at] << 16) | (data[4 * at + 1] << 8) | data[4 * at + 2];
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name), data]);
  const sizes = [Buffer.alloc(4), Buffer.alloc(4)];
  sizes[0].writeUInt32BE(data.length);
  sizes[1].writeUInt32BE(crc32(body));
  return Buffer.concat([sizes[0], body, sizes[1]]);
}
