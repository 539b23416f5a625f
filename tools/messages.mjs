/**
 * Collects the words of the interface in the XLIFF file, and makes the modules of the translations from that.
 *
 * With `--check` it changes nothing, and fails when something would change or has no translation.
 */
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {run} from './run.mjs';

const check = process.argv.includes('--check');
const config = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
const {outputDir} = config.output;
const {xliffDir} = config.interchange;
const folder = mkdtempSync(join(tmpdir(), 'messages-'));

try {
  cpSync(xliffDir, join(folder, 'xliff'), {recursive: true});
  const file = join(folder, 'lit-localize.json');
  writeFileSync(file, JSON.stringify(inFolder()));
  for (const command of ['extract', 'build']) {
    const {ok} = await run('lit-localize', [command, '--config', file]);
    if (!ok) throw new Error(`lit-localize ${command} failed.`);
  }
  for (const locale of config.targetLocales) await compare(locale);
} finally {
  rmSync(folder, {recursive: true});
}

/** The configuration with what is written in a folder of its own. */
function inFolder() {
  return {
    ...config,
    $schema: undefined,
    tsConfig: resolve(config.tsConfig),
    output: {...config.output, outputDir: join(folder, 'locales')},
    interchange: {...config.interchange, xliffDir: join(folder, 'xliff')},
  };
}

async function compare(locale) {
  const xliff = readFileSync(join(folder, 'xliff', `${locale}.xlf`), 'utf8');
  const options = {...(await resolveConfig('package.json')), parser: 'typescript'};
  const module = await format(
    readFileSync(join(folder, 'locales', `${locale}.ts`), 'utf8'),
    options,
  );
  keep(join(xliffDir, `${locale}.xlf`), xliff);
  keep(join(outputDir, `${locale}.ts`), module);
  for (const [unit, source] of xliff.matchAll(
    /<trans-unit[^>]*>\s*<source>(.*?)<\/source>.*?<\/trans-unit>/gs,
  )) {
    if (!/<target>\s*\S.*<\/target>/s.test(unit)) {
      fail(`"${source}" has no <target> in ${join(xliffDir, `${locale}.xlf`)}; translate it.`);
    }
  }
}

function keep(path, text) {
  if (!check) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    fail(`${path} is not what the source says; run \`npm run messages\`.`);
  }
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
