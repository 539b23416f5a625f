import {readdirSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {build} from 'esbuild';

const ROOT = join(import.meta.dirname, '../..');
const SHARED = 'bundles';
const TEST = /\.test\.ts$/;
const SOURCE_MAP = /\.test\.js\.map$/;

/**
 * Serves each test file with what it imports in a few files, because a page of hundreds of modules takes long in every
 * engine. Source maps lead back to the files.
 *
 * All are made when the first is asked for, in about a second. Not with `--watch`, where the test runner has to see
 * which files a test is made of.
 */
export function bundles() {
  let files;
  return async (context, next) => {
    const {path} = context;
    const isTest = TEST.test(path);
    if (!isTest && !SOURCE_MAP.test(path) && !path.startsWith(`/${SHARED}/`)) return next();
    // A file with an error fails the build of all; as modules, only what imports it fails.
    files ??= bundle().catch(() => new Map());
    const body = (await files).get(path.replace(TEST, '.test.js'));
    if (!body) return next();
    context.type = path.endsWith('.map') ? 'json' : 'js';
    context.body = body;
    // A hash in their names says what is in them.
    if (path.startsWith(`/${SHARED}/`)) context.set('Cache-Control', 'max-age=86400, immutable');
  };
}

/** What the browser is to get, by path. */
async function bundle() {
  const {outputFiles} = await build({
    entryPoints: readdirSync(join(ROOT, 'test'), {recursive: true})
      // Those of Node read files, which no browser can.
      .filter((file) => TEST.test(file) && !/^node[\\/]/.test(file))
      .map((file) => join(ROOT, 'test', file)),
    absWorkingDir: ROOT,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    outdir: ROOT,
    outbase: ROOT,
    chunkNames: `${SHARED}/[name]-[hash]`,
    sourcemap: true,
    write: false,
    // The test runner itself serves that.
    external: ['/__web-dev-server__web-socket.js'],
    // Some modules are imported only for what they do.
    ignoreAnnotations: true,
    logLevel: 'warning',
  });
  return new Map(
    outputFiles.map(({path, contents}) => [
      `/${relative(ROOT, path).split(sep).join('/')}`,
      Buffer.from(contents),
    ]),
  );
}
