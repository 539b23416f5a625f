import {readdirSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {findEngines} from './tools/engines.mjs';
import {chromiumOnlyFiles} from './tools/engines/chromium-only.mjs';
import {bundles} from './test/runner/bundles.mjs';
import {collectGarbage} from './test/runner/collect-garbage.mjs';
import {axTree} from './test/runner/ax-tree.mjs';
import {countReporter} from './test/runner/count-reporter.mjs';
import {counts} from './test/runner/counts.mjs';
import {faults} from './test/runner/faults.mjs';
import {jsonFaults} from './test/runner/faults/json.mjs';
import {networkFaults} from './test/runner/faults/network.mjs';
import {scriptFaults} from './test/runner/faults/script.mjs';
import {hostilePages} from './test/runner/hostile-pages.mjs';
import {jsonModules} from './test/runner/json-modules.mjs';
import {plainFiles} from './test/runner/plain-files.mjs';
import {policies} from './test/runner/policies.mjs';
import {size} from './test/runner/size.mjs';
import {isRelease} from './tools/size.mjs';

const rootDir = import.meta.dirname;
const {launchers, leftOut} = await findEngines();
const isWatching = process.argv.includes('--watch');
/**
 * Hostile texts, faults of the network and random host operations try our code and hardly the engine: before a
 * release in all, otherwise in the first that is there.
 */
const forHostile = Object.values(launchers).slice(0, isRelease ? undefined : 1);
/** Of `verify --changed`: the only test files to run. */
const chosen = process.env.TEST_FILES?.split(',');
const isChosen = (file) => !chosen || chosen.includes(file);
const isForAll = (file) => isChosen(file) && !file.endsWith('.chromium.test.ts');
const filesIn = (folder) =>
  readdirSync(folder, {recursive: true})
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts') && isForAll(file));

// One file alone, in one engine: ENGINES=firefox npx wtr --group default --files test/unit/elements/grip-matrix.test.ts
export default {
  rootDir,
  groups: [
    {name: 'unit', files: filesIn('test/unit')},
    {name: 'dist', files: filesIn('test/dist')},
    {name: 'hostile', files: filesIn('test/hostile'), browsers: forHostile},
    {
      name: 'chromium',
      files: chromiumOnlyFiles().filter(isChosen),
      browsers: [launchers.chromium].filter(Boolean),
    },
  ],
  nodeResolve: true,
  plugins: [
    collectGarbage(),
    axTree(),
    counts(),
    size(Object.values(launchers)[0]?.name),
    jsonModules(),
    // With the tsconfig, because Lit's decorators are TypeScript's legacy ones.
    esbuildPlugin({ts: true, tsconfig: `${rootDir}/tsconfig.json`, target: 'es2022'}),
  ],
  middleware: [
    ...(isWatching ? [] : [bundles()]),
    policies,
    jsonFaults,
    networkFaults,
    scriptFaults,
    faults,
    hostilePages,
    plainFiles,
  ],
  // The slowest first, and no more than there are cores, or all of them wait for each other.
  browsers: Object.values(launchers).reverse(),
  concurrentBrowsers: Math.min(3, availableParallelism()),
  filterBrowserLogs: ({args}) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [defaultReporter({reportTestProgress: false}), countReporter(leftOut)],
  // axe takes more than mocha's 2 s on a busy machine, and a busy machine is slow to start a browser.
  testFramework: {config: {timeout: '60000'}},
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  // Thousands of random operations take minutes in an engine that shares its core.
  testsFinishTimeout: 600_000,
};
