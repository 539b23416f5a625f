/**
 * Takes pictures of a page of four municipalities, with their own components and ours, for a person to look at:
 * node test/evidence/themes/municipalities.mjs <folder>
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {THEMES} from './themes.mjs';
import {serve} from '../../../tools/serve.mjs';
import {engines} from './engines.mjs';

const MUNICIPALITIES = ['utrecht', 'amsterdam', 'denhaag', 'rotterdam'];
const WIDTHS = [1280, 390];
/** Of a higher page Chromium makes no picture. */
const HIGHEST = 16_000;

const [folder = 'coverage/municipalities'] = process.argv.slice(2);
mkdirSync(folder, {recursive: true});
const server = await serve('.');
const [chromium] = await engines();
for (const width of WIDTHS) {
  const page = await chromium.open({width, height: 900});
  await page.open(`${server.url}test/evidence/themes/page/municipality.html`);
  await page.ask('ready');
  for (const id of MUNICIPALITIES) {
    await page.ask(
      'apply',
      THEMES.find((theme) => theme.id === id),
    );
    await page.resize({width, height: Math.min(await page.ask('height'), HIGHEST)});
    writeFileSync(join(folder, `${id}-${width}.png`), await page.picture());
    await page.resize({width, height: 900});
  }
  await page.close();
}
await server.close();
