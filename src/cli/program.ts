import type {Command} from 'commander';
import {version} from '../internal/version.js';
import {ROAD_IDS} from '../content/model/ids.js';
import {check} from './check.js';
import {dutchProgram} from './commander-dutch.js';
import type {Exit} from './exit.js';
import {host, type HostOptions} from './host.js';
import {importPublications, type ImportOptions} from './import-publications.js';
import {links, type LinksOptions} from './links.js';
import {folderUrl, httpsUrl, oneOf, wholeNumber} from './options.js';

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
      'Zoekt alle fouten in een bestand met eigen inhoud, en zegt op welke regel ze staan. Zegt ook of het nummer van uw piket, uw veiligheidsregio of de GHOR nog mist.',
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

  root
    .command('links')
    .usage('<bestand.json|built-in> [opties]')
    .summary('opent alle links, en zegt welke dood zijn')
    .description(
      'Opent alle links van een bestand met eigen inhoud, of van de ingebouwde inhoud (built-in). ' +
        'Vraagt aan elke server één ding tegelijk. Toont wat u moet nakijken, en bewaart een verslag met datums.',
    )
    .argument('<bestand.json|built-in>', 'het bestand; “-” is wat binnenkomt via stdin')
    .option(
      '-o, --output <verslag>',
      'waar het verslag komt: een naam op .json of .md; anders links-<datum>.json',
    )
    .option(
      '--timeout <seconden>',
      'hoe lang een server mag wachten met antwoord, 1 tot en met 60; anders 10',
      (seconds) => wholeNumber('--timeout', seconds, 1, 60),
      10,
    )
    .addHelpText(
      'after',
      exits(
        'geen enkele link is dood',
        'er zijn dode links',
        'het bestand is niet te lezen, of een optie klopt niet',
      ),
    )
    .action(async (content: string, options: LinksOptions) => end(await links(content, options)));

  root
    .command('host')
    .usage('<map> --base-url <https://…> [opties]')
    .summary('vult een map met alles wat u op uw server zet')
    .description(
      'Vult een map met alles wat u op uw server zet: scripts, kaders, noodkaart en uitleg (LEESMIJ.md). ' +
        'Weigert een map waarin iets staat dat van u is.',
    )
    .argument('<map>', 'een nieuwe of lege map, of een map die deze opdracht eerder vulde')
    .requiredOption(
      '--base-url <https://…>',
      'het adres waarop de map straks te vinden is',
      (url: string) => folderUrl('--base-url', url),
    )
    .option('--content <bestand.json>', 'een bestand met eigen inhoud, dat eerst wordt nagekeken')
    .addHelpText(
      'after',
      exits(
        'de map is gevuld',
        'het bestand met eigen inhoud heeft fouten; er is niets gemaakt',
        'de map kan niet worden gevuld, of een optie klopt niet; er is niets veranderd',
      ),
    )
    .action(async (folder: string, options: HostOptions) => end(await host(folder, options)));

  return root;
}

function exits(...meanings: readonly string[]): string {
  const lines = meanings.map((meaning, code) => `  ${code}  ${meaning}`);
  return `\nDe opdracht eindigt met:\n${lines.join('\n')}`;
}
