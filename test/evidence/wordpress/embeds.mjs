/** The embed pages on a server of their own, as the site of another organisation has them. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {host} from '../hosted/host.mjs';
import {listen, sendFile} from './files.mjs';

export async function serveEmbeds() {
  const parent = mkdtempSync(join(tmpdir(), 'cyberwegenkaart-embeds-'));
  const folder = join(parent, 'cwk');
  const server = await listen((request, response) => {
    if (!sendFile([folder], request, response)) response.writeHead(404).end();
  });
  host(folder, `${server.url}/`);
  return {
    base: `${server.url}/embed/`,
    port: server.port,
    close() {
      server.close();
      rmSync(parent, {recursive: true});
    },
  };
}
