import type {Command} from 'commander';
import {version} from '../internal/version.js';
import {check} from './check.js';
import {dutchProgram} from './commander-dutch.js';
import type {Exit} from './exit.js';

/** The program with all its commands; `end` gets the exit code of the one that ran. */
export function program(end: (exit: Exit) => void): Command {
  const root = dutchProgram('cyberwegenkaart')
    .usage('<opdracht> [opties]')
    .description('Hulp bij de Cyberwegenkaart, voor webmasters en redacteuren.')
    .version(version, '-V, --version', 'toont de versie');

  root
    .command('check')
    .usage('<bestand.json>')
    .summary('zoekt de fouten in een bestand met eigen inhoud')
    .description(
      'Zoekt alle fouten in een bestand met eigen inhoud, en zegt op welke regel ze staan.',
    )
    .argument('<bestand.json>', 'het bestand; “-” is wat binnenkomt via stdin')
    .addHelpText(
      'after',
      exits(
        'geen fouten',
        'er zijn fouten',
        'het bestand is niet te lezen, of een optie klopt niet',
      ),
    )
    .action(async (path: string) => end(await check(path)));

  return root;
}

function exits(...meanings: readonly string[]): string {
  const lines = meanings.map((meaning, code) => `  ${code}  ${meaning}`);
  return `\nDe opdracht eindigt met:\n${lines.join('\n')}`;
}
