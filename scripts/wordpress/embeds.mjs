/** The embed pages on a server of their own, as the site of another organisation has them: plain files, full addresses. */
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {runnerImport} from 'vite';
import {listen, sendFile} from './files.mjs';

export async function serveEmbeds() {
  const folder = mkdtempSync(join(tmpdir(), 'cyberwegenkaart-embeds-'));
  const server = await listen((request, response) => {
    if (!sendFile([folder], request, response)) response.writeHead(404).end();
  });
  const {module} = await runnerImport('./src/embed/document.ts', {
    configFile: false,
    logLevel: 'error',
  });
  const base = `${server.url}/embed/`;
  mkdirSync(join(folder, 'embed'));
  for (const [name, text] of Object.entries(module.embedFiles({base}))) {
    writeFileSync(join(folder, 'embed', name), text);
  }
  for (const name of ['embed/page.js', 'embed/page.css', 'cyberwegenkaart.classic.js']) {
    cpSync(join('dist', name), join(folder, name));
  }
  return {
    base,
    port: server.port,
    close() {
      server.close();
      rmSync(folder, {recursive: true});
    },
  };
}
