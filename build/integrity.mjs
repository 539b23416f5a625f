/** Writes dist/integrity.json: what a page gives in `integrity` for each script that it can load, by file name. */
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';

const scripts = readdirSync('dist').filter((file) => /^cyberwegenkaart\..*js$/.test(file));
const integrity = Object.fromEntries(
  scripts.map((file) => {
    const hash = createHash('sha384').update(readFileSync(`dist/${file}`));
    return [file, `sha384-${hash.digest('base64')}`];
  }),
);
writeFileSync('dist/integrity.json', `${JSON.stringify(integrity, null, 2)}\n`);
