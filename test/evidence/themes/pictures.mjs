/** Compares a picture of every widget in every theme with the one that was reviewed. */
import {Buffer} from 'node:buffer';
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {PATH} from './measure.mjs';
import {PAGES} from './pages.mjs';
import {encode, reduceColours} from './palette-png.mjs';

const FOLDER = 'test/evidence/themes/baselines';
/** Where pictures that differ are put, for a person to look at. */
const DIFFERENT = 'coverage/themes';
const SIZE = {width: 480, height: 360};
/** How far a colour may be off, from 0 to 1. Blocks have flat colours, so that a slightly other colour is found too. */
const THRESHOLD = 0.01;
/** Pixels that may be off, of 172,800: the round edges of radio buttons, which versions of Chromium draw differently. */
const TOLERANCE = 150;

/**
 * @param {{open?: Function}} engine Chromium.
 * @returns {Promise<{what: string, ok: boolean}[]>}
 */
export async function comparePictures(engine, url, isUpdate) {
  const reason = whyNot(engine);
  if (reason) {
    console.log(`Pictures are not compared: ${reason}.`);
    return [];
  }
  const elements = [];
  const page = await engine.open({width: SIZE.width, height: SIZE.height * 10});
  const found = new Map();
  try {
    await page.open(`${url}${PATH}`);
    await page.ask('ready');
    await page.ask('useBlocks');
    elements.push(...(await page.ask('elements')));
    for (const theme of PAGES) {
      await page.ask('apply', {...theme, natives: undefined});
      const whole = PNG.sync.read(Buffer.from(await page.picture()));
      elements.forEach((element, index) => {
        found.set(`${theme.id}--${element}.png`, reduceColours(cut(whole, index)));
      });
    }
  } finally {
    await page.close();
  }
  return isUpdate ? update(found) : compare(found);
}

function whyNot({open}) {
  if (!open) return 'Chromium is not run';
  return process.platform === 'linux'
    ? undefined
    : 'they are of Linux, and fields look otherwise on another system';
}

function cut(whole, index) {
  const part = new PNG(SIZE);
  PNG.bitblt(whole, part, 0, index * SIZE.height, SIZE.width, SIZE.height, 0, 0);
  return part;
}

function update(found) {
  rmSync(FOLDER, {recursive: true, force: true});
  mkdirSync(FOLDER, {recursive: true});
  for (const [name, picture] of found) writeFileSync(`${FOLDER}/${name}`, encode(picture));
  return [{what: `${found.size} pictures are taken`, ok: true}];
}

function compare(found) {
  const kept = readdirSync(FOLDER);
  const checks = kept
    .filter((name) => !found.has(name))
    .map((name) => ({what: `${FOLDER}/${name} is of nothing any more`, ok: false}));
  for (const [name, picture] of found) {
    const off = kept.includes(name) ? difference(name, picture) : SIZE.width * SIZE.height;
    checks.push({what: `${name} is off by ${off} pixels, see ${DIFFERENT}`, ok: off <= TOLERANCE});
    if (off > TOLERANCE) {
      mkdirSync(DIFFERENT, {recursive: true});
      writeFileSync(`${DIFFERENT}/${name}`, encode(picture));
    }
  }
  return checks;
}

function difference(name, picture) {
  const kept = PNG.sync.read(readFileSync(`${FOLDER}/${name}`));
  return pixelmatch(kept.data, picture.data, undefined, SIZE.width, SIZE.height, {
    threshold: THRESHOLD,
  });
}
