/** Answers with files of folders, as the web server of a site does. */
import {createReadStream, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Sends the file that a request asks for, from the first folder that has it.
 *
 * @param {string[]} folders
 * @returns {boolean} Whether there is one.
 */
export function sendFile(folders, request, response) {
  // `URL` takes the dots out of a path, so that nothing outside the folders can be asked for.
  const path = decodeURIComponent(new URL(request.url, 'http://host').pathname);
  const type = TYPES[extname(path)];
  const file =
    type &&
    folders
      .map((folder) => join(folder, path))
      .find((each) => statSync(each, {throwIfNoEntry: false})?.isFile());
  if (!file) return false;
  response.writeHead(200, {'Content-Type': type, 'Cache-Control': 'max-age=60'});
  createReadStream(file).pipe(response);
  return true;
}

/**
 * Serves a folder as a plain web server does.
 *
 * @param {string} folder
 */
export function serveFolder(folder) {
  return listen((request, response) => {
    if (!sendFile([folder], request, response)) response.writeHead(404).end();
  });
}

/**
 * Starts a server on a free port of this machine.
 *
 * @param {import('node:http').RequestListener} answer
 * @returns {Promise<{url: string, port: number, close: () => void}>} `url` has no slash at its end.
 */
export async function listen(answer) {
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address();
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
