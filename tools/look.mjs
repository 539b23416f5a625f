/** Writes the table of public tokens in docs/uiterlijk.md; with --check it fails when the table is stale. */
import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {tokenTable} from './look/tokens.mjs';

const FILE = 'docs/uiterlijk.md';
const TABLE = /(<!-- tokens -->\n)[^]*?(\n<!-- \/tokens -->)/;

const present = readFileSync(FILE, 'utf8');
const written = await format(
  present.replace(TABLE, (_, start, end) => `${start}\n${tokenTable()}\n${end}`),
  {...(await resolveConfig(FILE)), filepath: FILE},
);
if (!process.argv.includes('--check')) writeFileSync(FILE, written);
else if (written !== present) {
  console.error(`${FILE} is stale: run node tools/look.mjs.`);
  process.exitCode = 1;
}
