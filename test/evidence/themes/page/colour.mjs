/** What colour something has on screen: any syntax of CSS, with what lies behind it. */

const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
canvas.canvas.width = 1;
canvas.canvas.height = 1;

/** Colours that were read before, because a page has thousands of texts in twenty colours. */
const known = new Map();

/** Reads a computed colour as red, green, blue (0 to 255) and alpha (0 to 1). */
export function parse(colour) {
  if (!known.has(colour)) known.set(colour, read(colour));
  return known.get(colour);
}

function read(colour) {
  const black = draw('#000', colour);
  const white = draw('#fff', colour);
  // Of a half transparent colour the canvas keeps too few bits; over black and over white it keeps all.
  const alpha = 1 - (white[0] - black[0] + white[1] - black[1] + white[2] - black[2]) / 765;
  if (alpha <= 0.001) return [0, 0, 0, 0];
  return [...black.map((channel) => channel / alpha), alpha];
}

function draw(below, colour) {
  for (const fill of [below, colour]) {
    canvas.fillStyle = fill;
    canvas.fillRect(0, 0, 1, 1);
  }
  return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

/** Lays a colour over an opaque one. */
export function over([red, green, blue, alpha], below, opacity = 1) {
  const share = alpha * opacity;
  return [red, green, blue].map((channel, index) => channel * share + below[index] * (1 - share));
}

/** Contrast of two opaque colours, 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour) {
  const [red, green, blue] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
