/** Servers that show the files of a folder, and do nothing else: those that are on this machine. */
import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import {findProgram} from '../../../tools/engines/find.mjs';
import {serve} from '../../../tools/serve.mjs';

const PROGRAMS = [
  {name: 'python3', args: (port) => ['-m', 'http.server', `${port}`, '--bind', '127.0.0.1']},
  {name: 'php', args: (port) => ['-S', `127.0.0.1:${port}`]},
];

/**
 * @typedef {object} StaticServer
 * @property {string} name
 * @property {(folder: string) => Promise<{url: string, close: () => Promise<unknown>}>} start
 */

/** @returns {StaticServer[]} */
export function staticServers() {
  const found = PROGRAMS.filter(({name}) =>
    findProgram({variable: `${name.toUpperCase()}_PATH`, names: [name]}),
  );
  return [
    {name: 'Node', start: serve},
    ...found.map(({name, args}) => ({name, start: (folder) => startProgram(name, args, folder)})),
  ];
}

async function startProgram(name, args, folder) {
  const port = await freePort();
  const child = spawn(name, args(port), {cwd: folder, stdio: 'ignore'});
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const url = `http://127.0.0.1:${port}/`;
  await answers(url, ended);
  return {
    url,
    close: () => {
      child.kill();
      return ended;
    },
  };
}

/** Resolves when a server answers; rejects when it ends before that. */
async function answers(url, ended) {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  while (!over) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer) return;
  }
  throw new Error(`The server of ${url} ended before it answered.`);
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}
