/** A WordPress of one test: unpacked, installed on SQLite, and served until it is closed. */
import {spawn} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {request as httpRequest} from 'node:http';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {unzipSync} from 'fflate';
import {FixtureMissing} from '../../../tools/fixtures.mjs';
import {listen, sendFile} from './files.mjs';

const FIXTURE = join(import.meta.dirname, '../../fixtures/wordpress');
const SQLITE = 'sqlite-database-integration';

/**
 * @param {object} options
 * @param {string} options.builds - Folder of `@wp-playground/wordpress-builds`.
 * @param {number} options.embedPort - Port of the server with the embed pages.
 * @param {string} [options.version] - Version of WordPress, as far as `builds` has it.
 */
export async function startSite({builds, embedPort, version = '6.5'}) {
  await findPhp();
  const folder = mkdtempSync(join(tmpdir(), 'cyberwegenkaart-wordpress-'));
  unpack(builds, version, folder);

  const site = {headers: {}};
  const files = [join(builds, `public/wp-${version}`), folder];
  const front = await listen((request, response) => {
    const {pathname} = new URL(request.url, 'http://host');
    if (!pathname.startsWith('/wp-admin')) {
      for (const [name, value] of Object.entries(site.headers)) response.setHeader(name, value);
    }
    if (!sendFile(files, request, response)) forward(php.port, request, response);
  });
  const env = {...process.env, WP_TEST_URL: front.url, WP_TEST_EMBED_PORT: String(embedPort)};
  let php;
  try {
    await runPhp([join(FIXTURE, 'setup.php'), folder], env);
    php = await startPhp(folder, env);
  } catch (error) {
    front.close();
    rmSync(folder, {recursive: true, force: true});
    throw error;
  }

  return Object.assign(site, {
    url: front.url,
    folder,
    /** What PHP has complained about so far. */
    log() {
      const file = join(folder, 'debug.log');
      return existsSync(file) ? readFileSync(file, 'utf8') : '';
    },
    /** What a script of PHP prints with WordPress loaded. */
    evaluate: (code) => runPhp(['-r', `require '${folder}/wp-load.php'; ${code}`], env),
    close() {
      php.stop();
      front.close();
      rmSync(folder, {recursive: true, force: true});
    },
  });
}

async function findPhp() {
  const modules = await runPhp(['-m']).catch(() => {
    throw new FixtureMissing('PHP is not installed; on Debian or Ubuntu: apt-get install php-cli');
  });
  if (!/^pdo_sqlite$/m.test(modules)) {
    throw new FixtureMissing(
      'PHP cannot open an SQLite database; on Debian or Ubuntu: apt-get install php-sqlite3',
    );
  }
}

function unpack(builds, version, folder) {
  const unzip = (file) => unzipSync(readFileSync(join(builds, 'src', file)));
  const wordpress = unzip(`wordpress/wp-${version}.zip`);
  for (const [name, bytes] of Object.entries(wordpress)) write(join(folder, name), bytes);
  const content = join(folder, 'wp-content');
  for (const [name, bytes] of Object.entries(unzip(`${SQLITE}/${SQLITE}.zip`))) {
    write(join(content, 'mu-plugins', name.replace(`${SQLITE}-main`, SQLITE)), bytes);
  }
  const database = readFileSync(join(content, 'mu-plugins', SQLITE, 'db.copy'), 'utf8')
    .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', join(content, 'mu-plugins', SQLITE))
    .replaceAll('{SQLITE_PLUGIN}', `${SQLITE}/load.php`);
  write(join(content, 'db.php'), database);
  cpSync(join(FIXTURE, 'wp-config.php'), join(folder, 'wp-config.php'));
  cpSync(join(FIXTURE, 'test-site.php'), join(content, 'mu-plugins/test-site.php'));
}

function write(file, bytes) {
  if (file.endsWith('/')) return;
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, bytes);
}

/** Runs PHP, and resolves with what it prints. */
function runPhp(args, env = process.env) {
  const child = spawn('php', args, {env, stdio: ['ignore', 'pipe', 'pipe']});
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? resolve(output)
        : reject(new Error(`PHP ended with ${code}: ${output}${errors}`)),
    );
  });
}

/** PHP's own server, which answers one request at a time; it says on which port it listens. */
async function startPhp(folder, env) {
  const args = ['-d', 'opcache.enable=1', '-S', '127.0.0.1:0', '-t', folder];
  const child = spawn('php', args, {env, stdio: ['ignore', 'ignore', 'pipe']});
  const stop = () => child.kill();
  // Also when the test itself ends in an error that nobody catches.
  process.once('exit', stop);
  const port = await new Promise((resolve, reject) => {
    let said = '';
    child.on('error', reject);
    child.on('close', () => reject(new Error(`PHP's server ended: ${said}`)));
    child.stderr.setEncoding('utf8').on('data', (text) => {
      said += text;
      const listening = /http:\/\/127\.0\.0\.1:(\d+)\) started/.exec(said);
      if (listening) resolve(Number(listening[1]));
    });
  });
  return {port, stop};
}

/** Hands a request over to PHP, as if the browser had asked it. */
function forward(port, request, response) {
  const {method, url, headers} = request;
  const php = httpRequest({host: '127.0.0.1', port, method, path: url, headers}, (answer) => {
    response.writeHead(answer.statusCode, answer.headers);
    answer.pipe(response);
  });
  php.on('error', () => response.destroy());
  response.on('close', () => php.destroy());
  request.pipe(php);
}
