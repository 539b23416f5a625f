/** Drives WebKitGTK over WebDriver, with the few commands that the theme tests need. */
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';

const BROWSERS = ['x86_64', 'aarch64'].map(
  (cpu) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
);

/** Larger than the frame of any window. */
const FRAME = 200;
const NOT_YET = 'The page does not load.';
const RETRIED = ['fetch failed', NOT_YET];

/** Whether this machine has all that it takes; if not, what it lacks. */
export function missingForWebKit() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const programs = ['WebKitWebDriver', 'Xvfb'].filter(
    (name) => !folders.some((folder) => existsSync(join(folder, name))),
  );
  return BROWSERS.some(existsSync) ? programs : ['MiniBrowser', ...programs];
}

/** @returns {Promise<import('./engines.mjs').Page>} */
export async function openWebKit({width, height}) {
  const display = await startDisplay();
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    env: {...process.env, DISPLAY: `:${display.number}`, GDK_BACKEND: 'x11'},
    stdio: 'ignore',
  });
  const stop = () => {
    driver.kill();
    display.process.kill();
  };
  try {
    const send = await startSession(port);
    await send('POST', '/window/rect', {width: width + FRAME, height: height + FRAME});
    const script = 'return [outerWidth - innerWidth, outerHeight - innerHeight]';
    const [x, y] = await send('POST', '/execute/sync', {script, args: []});
    await send('POST', '/window/rect', {width: width + x, height: height + y});
    await send('POST', '/timeouts', {script: 60_000});
    return page(send, stop);
  } catch (error) {
    stop();
    throw error;
  }
}

function page(send, stop) {
  return {
    open: async (url) => {
      await send('POST', '/url', {url});
      // The driver does not wait for the modules of the page.
      await eventually(async () => {
        const script = 'return window.themeTests !== undefined';
        if (!(await send('POST', '/execute/sync', {script, args: []}))) throw new Error(NOT_YET);
      });
    },
    ask: async (name, ...args) => {
      const script = `const done = arguments[arguments.length - 1];
        Promise.resolve()
          .then(() => window.themeTests)
          .then((tests) => typeof tests[arguments[0]] === 'function'
            ? tests[arguments[0]](...arguments[1])
            : tests[arguments[0]])
          .then((value) => done({value}), (error) => done({error: String(error)}));`;
      const {value, error} = await send('POST', '/execute/async', {script, args: [name, args]});
      if (error) throw new Error(error);
      return value ?? undefined;
    },
    point: ({x, y}) =>
      send('POST', '/actions', {
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            parameters: {pointerType: 'mouse'},
            actions: [{type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y)}],
          },
        ],
      }),
    close: async () => {
      await send('DELETE', '');
      stop();
    },
  };
}

async function startSession(port) {
  const url = `http://127.0.0.1:${port}/session`;
  const capabilities = {
    alwaysMatch: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {
        binary: BROWSERS.find(existsSync),
        args: ['--automation'],
      },
    },
  };
  const {sessionId} = await eventually(() => request(url, 'POST', {capabilities}));
  return (method, path, body) => request(`${url}/${sessionId}${path}`, method, body);
}

async function request(url, method, body) {
  const response = await globalThis.fetch(url, {method, body: body && JSON.stringify(body)});
  const {value} = await response.json();
  if (!response.ok) throw new Error(`WebKit: ${value.error}: ${value.message}`);
  return value;
}

/** Xvfb chooses a free number itself, and says which. */
function startDisplay() {
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', () => reject(new Error('Xvfb does not start')));
    child.stdio[3].once('data', (data) => resolve({process: child, number: Number(String(data))}));
  });
}

/** Tries until the driver listens, or the page is there. */
async function eventually(attempt) {
  const end = Date.now() + 30_000;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end || !RETRIED.includes(error.message)) throw error;
      await wait(50);
    }
  }
}
