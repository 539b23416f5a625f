import {readdirSync, readFileSync} from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {byteOrderMark} from './build/byte-order-mark.mjs';
import {catchAll} from './build/catch-all.mjs';
import {checkProduction} from './build/check-production.mjs';
import {dutchWords} from './build/dutch-words.mjs';
import {englishFile} from './build/english-file.mjs';
import {executable} from './build/executable.mjs';
import {minifyCss} from './build/minify-css.mjs';
import {nativeEvents} from './build/native-events.mjs';
import {noGlobals} from './build/no-globals.mjs';
import {privateProperties} from './build/private-properties.mjs';
import {leanContent} from './build/lean-content.mjs';
import {thirdPartyLicenses} from './build/third-party-licenses.mjs';
import {trustedTypesPolicy} from './build/trusted-types-policy.mjs';
import {typescript} from './build/typescript.mjs';

const {name, version, license} = JSON.parse(readFileSync('package.json', 'utf8'));
const elements = readdirSync('src/elements', {withFileTypes: true}).filter((entry) =>
  entry.isDirectory(),
);
const LICENSES = 'third-party-licenses.txt';

const source = [
  leanContent(),
  dutchWords(),
  englishFile(`${name}.en.json`, version),
  json({compact: true, namedExports: false, preferConst: true}),
  privateProperties(),
  minifyCss(),
  minifyTemplateLiterals({
    include: 'src/**/*.ts',
    failOnError: true,
    options: {
      // Without its slash, a path of an SVG takes in all that follow it.
      minifyOptions: {keepClosingSlash: true},
      // Left to minifyCss.
      shouldMinifyCSS: () => false,
    },
  }),
  typescript('tsconfig.build.json'),
  nodeResolve(),
];

const output = {
  banner: `/*! ${name} ${version} | ${license} | ${LICENSES} */`,
  sourcemap: true,
};

/** One file for a script tag, with everything inside. */
const scriptTag = {
  input: 'src/cyberwegenkaart.ts',
  plugins: [
    ...source,
    trustedTypesPolicy(name),
    noGlobals(),
    nativeEvents(),
    catchAll(name),
    minify(),
    byteOrderMark(),
    checkProduction(),
    thirdPartyLicenses(`dist/${LICENSES}`),
  ],
  output: [
    {...output, file: `dist/${name}.js`, format: 'es'},
    {...output, file: `dist/${name}.classic.js`, format: 'iife'},
  ],
  onwarn: fail,
};

/** The script of the embed pages, beside the classic one. */
const embedPage = {
  input: 'src/embed/page/embed-page.ts',
  plugins: [...source, minify()],
  output: {...output, file: 'dist/embed/page.js', format: 'iife'},
  onwarn: fail,
};

/** One module per source module, for sites that have a bundler. */
const modules = {
  input: [
    'src/index.ts',
    'src/content/index.ts',
    'src/page/provide-content.ts',
    ...elements.map((folder) => `src/elements/${folder.name}/define.ts`),
  ],
  external: /^(lit|@lit\/context|valibot)(\/|$)/,
  plugins: source,
  output: {
    dir: 'dist',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
  },
  onwarn: fail,
};

/** The command line tool: one file for Node, with everything inside. */
const commandLine = {
  input: 'src/cli/cyberwegenkaart.ts',
  external: /^node:/,
  plugins: [
    leanContent(),
    json({compact: true, namedExports: false, preferConst: true}),
    typescript('tsconfig.build.json'),
    nodeResolve({exportConditions: ['node'], preferBuiltins: true}),
    commonjs(),
    executable(),
    thirdPartyLicenses(`dist/cli/${LICENSES}`),
  ],
  output: {
    banner: `#!/usr/bin/env node\n${output.banner}`,
    file: `dist/cli/${name}.js`,
    format: 'es',
  },
  onwarn: fail,
};

function minify() {
  return terser({
    ecma: 2022,
    module: true,
    // Inlining calls makes the file longer after Brotli.
    compress: {passes: 3, inline: 1, keep_fargs: false},
    format: {comments: /^!/},
  });
}

function fail(warning) {
  throw new Error(warning.message);
}

export default [scriptTag, embedPage, modules, commandLine];
