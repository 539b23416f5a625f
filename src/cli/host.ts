import {basename} from 'node:path';
import {embedFiles} from '../embed/document.js';
import {laidOver} from './check.js';
import {readContentFile} from './content-file.js';
import {EXIT, Fault, type Exit} from './exit.js';
import {nameOf} from './files.js';
import {fill, mayFill} from './host/folder.js';
import {MANIFEST, manifestOf} from './host/manifest.js';
import {integrityOf, packageFiles, type Files} from './host/package-files.js';
import {readmeOf} from './host/readme.js';
import {print} from './terminal.js';

const README = 'LEESMIJ.md';

export interface HostOptions {
  /** With a `/` at the end. */
  readonly baseUrl: string;
  readonly content?: string;
}

/** Fills a folder with everything that a webmaster puts on a server. */
export async function host(folder: string, {baseUrl, content}: HostOptions): Promise<Exit> {
  const own = content === undefined ? undefined : await ownContent(content);
  const exists = await mayFill(folder);
  const files: Files = await packageFiles();
  const path = own && encodeURIComponent(own.name);
  const pages = embedFiles({base: `${baseUrl}embed/`, ...(path && {content: `../${path}`})});
  for (const [name, text] of Object.entries(pages)) files[`embed/${name}`] = text;
  if (own) files[own.name] = own.text;
  files[README] = readmeOf({
    base: baseUrl,
    content: path,
    integrity: {
      module: integrityOf(files['cyberwegenkaart.js'] ?? ''),
      classic: integrityOf(files['cyberwegenkaart.classic.js'] ?? ''),
    },
  });
  files[MANIFEST] = manifestOf(files, baseUrl);
  await fill(folder, files, exists);
  print(`${Object.keys(files).length} bestanden staan in “${folder}”. Begin met “${README}”.`);
  return EXIT.ok;
}

/** The content file of the site, if there is nothing wrong with it. */
async function ownContent(path: string): Promise<{name: string; text: string}> {
  const file = await readContentFile(path);
  const {problems} = laidOver(file);
  if (problems.length > 0) {
    throw new Fault(
      `--content ${nameOf(path)} is niet goed. Er is niets gemaakt.\n${problems.join('\n')}`,
      EXIT.problems,
    );
  }
  const name = path === '-' ? 'eigen-inhoud.json' : basename(path);
  if (!name.endsWith('.json') || name.toLowerCase() === MANIFEST) {
    throw new Fault(
      `--content heet “${name}”, maar moet een naam op .json hebben, en niet ${MANIFEST}. Geef het een andere naam.`,
    );
  }
  return {name, text: file.text};
}
