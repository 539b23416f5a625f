/** Prints the sizes of what a page loads, writes them to dist/sizes.json, and fails over budget. */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {build} from 'esbuild';

/** Bytes after Brotli at quality 11. An element is what a site's bundler makes of it, with Lit inside. */
const BUDGETS = {
  module: 24_000,
  classic: 24_100,
  element: 11_000,
};

const files = [
  {name: 'cyberwegenkaart.js', budget: BUDGETS.module},
  {name: 'cyberwegenkaart.classic.js', budget: BUDGETS.classic},
].map(({name, budget}) => measure(name, readFileSync(`dist/${name}`), budget));

const elements = await Promise.all(
  readdirSync('dist/elements', {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(async ({name}) => measure(name, await bundle(name), BUDGETS.element)),
);

const sizes = [...files, ...elements];
console.table(Object.fromEntries(sizes.map(({name, ...size}) => [name, size])));
writeFileSync('dist/sizes.json', `${JSON.stringify(sizes, null, 2)}\n`);

for (const {name, brotli, budget} of sizes.filter((size) => size.brotli > size.budget)) {
  console.error(
    `${name} is ${brotli - budget} bytes over its budget of ${budget}: make it smaller.`,
  );
  process.exitCode = 1;
}

async function bundle(name) {
  const {outputFiles} = await build({
    entryPoints: [`dist/elements/${name}/define.js`],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    write: false,
  });
  return outputFiles[0].contents;
}

function measure(name, bytes, budget) {
  const params = {[constants.BROTLI_PARAM_QUALITY]: 11};
  return {
    name,
    raw: bytes.length,
    gzip: gzipSync(bytes, {level: 9}).length,
    brotli: brotliCompressSync(bytes, {params}).length,
    budget,
  };
}
