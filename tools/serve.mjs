import {preview} from 'vite';

/**
 * Serves a folder on this machine only, on the first free port from 9000. The test runner looks for one from 8000, and
 * takes it only some time later.
 *
 * @param {string} folder
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export async function serve(folder) {
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    // A path that does not exist answers 404, and not with index.html.
    appType: 'mpa',
    build: {outDir: folder},
    preview: {host: '127.0.0.1', port: 9000},
  });
  const {port} = server.httpServer.address();
  return {url: `http://127.0.0.1:${port}/`, close: () => server.close()};
}
