import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {connect, createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const PATIENCE = 30_000;

// Without a window manager the window under the pointer has the focus. The pointer is in the middle of the screen, so
// a small screen keeps it above the page in every viewport; windows may be larger than the screen.
const SCREEN = '600x480x24';

// The toolbar would keep the window from becoming narrower than 447 pixels.
const GTK_CSS = '* {min-width: 0; min-height: 0; margin: 0; padding: 0; border: 0; font-size: 1px}';

/**
 * Starts a screen, a browser on it and a driver for the browser, each where it is free.
 *
 * They end with `end()`, and at the latest when this process does.
 *
 * @param {{browser: string, driver: string, screen: string}} programs
 * @returns {Promise<{driverPort: number, inspectorPort: number, end: () => void}>}
 */
export async function startBrowser(programs) {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  const children = [];
  const end = () => {
    process.off('exit', end);
    // The browser goes before its screen.
    for (const child of children.splice(0).reverse()) child.kill();
    rmSync(folder, {recursive: true, force: true, maxRetries: 5});
  };
  const start = (program, args, options) => {
    const child = spawn(program, args, {stdio: ['ignore', 'ignore', 'ignore'], ...options});
    children.push(child);
    return new Started(program, child);
  };
  process.on('exit', end);
  // Only then are they ended, because these signals end a process without an `exit` event.
  for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
  try {
    const [driverPort, inspectorPort] = [await freePort(), await freePort()];
    const screen = start(programs.screen, ['-displayfd', '3', '-screen', '0', SCREEN], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const env = {...environment(folder), DISPLAY: `:${await screen.firstLine(3)}`};
    const address = `127.0.0.1:${inspectorPort}`;
    const browser = start(programs.browser, ['--automation'], {
      env: {...env, WEBKIT_INSPECTOR_SERVER: address},
    });
    const driver = start(
      programs.driver,
      [`--port=${driverPort}`, '--host=127.0.0.1', `--target=${address}`],
      {env},
    );
    await browser.listens(inspectorPort);
    await driver.listens(driverPort);
    return {driverPort, inspectorPort, end};
  } catch (error) {
    end();
    throw error;
  }
}

/** A process that has been started. */
class Started {
  #name;
  #child;
  #failed;

  constructor(name, child) {
    this.#name = name;
    this.#child = child;
    this.#failed = new Promise((_, reject) => {
      child.on('error', reject);
      child.on('exit', (code) => reject(new Error(`${name} ended with ${code}.`)));
    });
    // It is only of interest to who waits for the process.
    this.#failed.catch(() => {});
  }

  firstLine(descriptor) {
    const stream = this.#child.stdio[descriptor].setEncoding('utf8');
    let text = '';
    const line = new Promise((resolve) => {
      stream.on('data', (piece) => {
        text += piece;
        if (text.includes('\n')) resolve(text.trim());
      });
    });
    return this.#inTime(line, 'says nothing');
  }

  listens(port) {
    return this.#inTime(untilConnected(port), `does not listen on port ${port}`);
  }

  async #inTime(promise, problem) {
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`${this.#name} ${problem}.`)), PATIENCE);
    });
    try {
      return await Promise.race([promise, this.#failed, late]);
    } finally {
      clearTimeout(timer);
    }
  }
}

async function untilConnected(port) {
  while (!(await canConnect(port))) await new Promise((resolve) => setTimeout(resolve, 50));
}

function canConnect(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** An environment in which the browser neither reads nor leaves anything of the user. */
function environment(folder) {
  for (const version of ['gtk-3.0', 'gtk-4.0']) {
    mkdirSync(join(folder, version));
    writeFileSync(join(folder, version, 'gtk.css'), GTK_CSS);
  }
  return {
    ...process.env,
    GDK_BACKEND: 'x11',
    // Without a graphics card to share memory with, that only costs time: a quarter of all.
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    XDG_CONFIG_HOME: folder,
    XDG_CACHE_HOME: folder,
    XDG_DATA_HOME: folder,
  };
}
