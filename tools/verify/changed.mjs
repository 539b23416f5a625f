/** What a change can break: the steps that read a file that has changed, and of the tests in a browser those files. */
import {readdirSync, readFileSync} from 'node:fs';
import {build} from 'esbuild';
import {run} from '../run.mjs';
import {EVERYTHING, readBy, STEPS, withNeeds} from './steps.mjs';

const MAIN = ['origin/main', 'main'];

/**
 * The files that differ from where this branch left the main one, or from `base`; also what is not committed.
 *
 * @param {string} [base]
 */
export async function changedFiles(base) {
  const from = base ?? (await leftMain());
  const lists = await Promise.all([
    git('diff', '--name-only', from),
    git('ls-files', '--others', '--exclude-standard'),
  ]);
  return lists.flatMap((list) => list.split('\n')).filter(Boolean);
}

async function leftMain() {
  for (const name of MAIN) {
    const from = await git('merge-base', 'HEAD', name).catch(() => undefined);
    if (from) return from.trim();
  }
  throw new Error(`There is no ${MAIN.join(' or ')} here: say what to compare with.`);
}

async function git(...args) {
  const {ok, output} = await run('git', args, {}, {isQuiet: true});
  if (!ok) throw new Error(`git ${args.join(' ')} failed.`);
  return output;
}

/**
 * The steps that these files concern, and the test files that those in a browser can leave it at; nothing where all of
 * them are to run.
 *
 * @returns {Promise<{steps: string[], testFiles?: string[]}>}
 */
export async function concerned(files) {
  if (files.some((file) => EVERYTHING.includes(file))) return {steps: STEPS};
  const reads = (step) => withNeeds(step).some((name) => readBy(name, files).length > 0);
  const steps = STEPS.filter(reads);
  const inBrowser = steps.filter((step) => isInBrowser(step));
  const graph = await importGraph();
  const read = new Set(inBrowser.flatMap((step) => readBy(step, files)));
  // The test runner, its configuration, a page: who knows whom it concerns?
  if ([...read].some((file) => !graph.has(file))) return {steps};
  const isBuilt = withNeeds('build').some((name) => readBy(name, files).length > 0);
  const testFiles = [...graph.keys()]
    .filter((file) => file.endsWith('.test.ts'))
    .filter((file) => {
      const all = reachable(graph, file);
      return [...all].some((each) => read.has(each)) || (isBuilt && [...all].some(opensBuild));
    });
  const isLeft = (step) => !isInBrowser(step) || testFiles.some((file) => isOf(step, file));
  return {steps: steps.filter(isLeft), testFiles};
}

function isInBrowser(step) {
  return /^test:(unit|dist|hostile|chromium)$/.test(step);
}

function isOf(step, file) {
  const isChromium = file.endsWith('.chromium.test.ts');
  return step === 'test:chromium'
    ? isChromium
    : !isChromium && file.startsWith(`test/${step.slice('test:'.length)}/`);
}

/** Whether a test fetches what the build makes, which it does not import. */
function opensBuild(file) {
  return file.startsWith('test/') && readFileSync(file, 'utf8').includes('/dist/');
}

/** Per file what it imports: every test that runs in a browser, and all that is below it. */
async function importGraph() {
  const {metafile} = await build({
    entryPoints: readdirSync('test', {recursive: true})
      .filter((file) => file.endsWith('.test.ts') && !file.startsWith('node'))
      .map((file) => `test/${file}`),
    bundle: true,
    packages: 'external',
    format: 'esm',
    outdir: 'coverage',
    write: false,
    metafile: true,
    external: ['/__web-dev-server__web-socket.js'],
    logLevel: 'error',
  });
  return new Map(
    Object.entries(metafile.inputs).map(([file, {imports}]) => [
      file,
      imports.filter(({external}) => !external).map(({path}) => path),
    ]),
  );
}

function reachable(graph, file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const each of graph.get(file) ?? []) reachable(graph, each, found);
  return found;
}
