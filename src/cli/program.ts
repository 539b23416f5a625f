import type {Command} from 'commander';
import {version} from '../internal/version.js';
import {ROAD_IDS} from '../content/ids.js';
import {check} from './check.js';
import {dutchProgram} from './commander-dutch.js';
import type {Exit} from './exit.js';
import {importPublications, type ImportOptions} from './import-publications.js';
import {httpsUrl, oneOf} from './options.js';

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

  root
    .command('import-publications')
    .usage('<pagina> [opties]')
    .summary('maakt een bestand van een pagina met publicaties')
    .description(
      'Maakt een bestand met eigen inhoud van een bewaarde pagina met publicaties, zoals van een kennisbank. ' +
        'Neemt titel, auteurs, datum, soort, aantal pagina’s en link over, en geen beschrijvingen. ' +
        'Zegt op stderr wat u moet nakijken.',
    )
    .argument('<pagina>', 'de pagina als HTML of als tekst; “-” is wat binnenkomt via stdin')
    .option(
      '-o, --output <bestand.json>',
      'bewaart het bestand, dat er nog niet mag zijn; anders stdout',
    )
    .option('--page <https://…>', 'het adres van de pagina, als bron en voor de links', httpsUrl)
    .option(
      '--road <weg>',
      `de weg: ${ROAD_IDS.join(', ')}; anders incidents`,
      (road) => oneOf('--road', road, ROAD_IDS),
      'incidents' as const,
    )
    .addHelpText(
      'after',
      exits(
        'het bestand is gemaakt',
        'er zijn geen publicaties gevonden',
        'de pagina is niet te lezen, of een optie klopt niet',
      ),
    )
    .action(async (path: string, options: ImportOptions) =>
      end(await importPublications(path, options)),
    );

  return root;
}

function exits(...meanings: readonly string[]): string {
  const lines = meanings.map((meaning, code) => `  ${code}  ${meaning}`);
  return `\nDe opdracht eindigt met:\n${lines.join('\n')}`;
}
