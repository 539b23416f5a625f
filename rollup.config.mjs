import {readdirSync, readFileSync} from 'node:fs';
import json from '@rollup/plugin-json';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {checkProduction} from './scripts/build/check-production.mjs';
import {minifyCss} from './scripts/build/minify-css.mjs';
import {noGlobals} from './scripts/build/no-globals.mjs';
import {stripFragments} from './scripts/build/strip-fragments.mjs';
import {thirdPartyLicenses} from './scripts/build/third-party-licenses.mjs';
import {trustedTypesPolicy} from './scripts/build/trusted-types-policy.mjs';
import {typescript} from './scripts/build/typescript.mjs';

const {name, version, license} = JSON.parse(readFileSync('package.json', 'utf8'));
const elements = readdirSync('src/elements', {withFileTypes: true}).filter((entry) =>
  entry.isDirectory(),
);
const LICENSES = 'third-party-licenses.txt';

const source = [
  stripFragments(),
  json({compact: true, namedExports: false, preferConst: true}),
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
    terser({
      ecma: 2022,
      module: true,
      // Inlining calls makes the file longer after Brotli.
      compress: {passes: 3, inline: 1, keep_fargs: false},
      format: {comments: /^!/},
    }),
    checkProduction(),
    thirdPartyLicenses(LICENSES),
  ],
  output: [
    {...output, file: `dist/${name}.js`, format: 'es'},
    {...output, file: `dist/${name}.classic.js`, format: 'iife'},
  ],
  onwarn: fail,
};

/** One module per source module, for sites that have a bundler. */
const modules = {
  input: [
    'src/index.ts',
    'src/content/index.ts',
    'src/provide-content.ts',
    'src/provide-content.ts',
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

function fail(warning) {
  throw new Error(warning.message);
}

export default [scriptTag, modules];
