import {CommanderError} from 'commander';
import {dutchMessage} from './commander-dutch.js';
import {EXIT, Fault, type Exit} from './exit.js';
import {program} from './program.js';
import {tell} from './terminal.js';

// The reader of a pipe may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  await program((exit) => (process.exitCode = exit)).parseAsync();
} catch (error) {
  process.exitCode = explain(error);
}

function explain(error: unknown): Exit {
  if (error instanceof CommanderError) {
    const message = dutchMessage(error);
    if (message) {
      tell(`Fout: ${message} Hulp: cyberwegenkaart help`);
    }
    return error.exitCode === 0 ? EXIT.ok : EXIT.unusable;
  }
  if (error instanceof Fault) {
    tell(`Fout: ${error.message}`);
    return error.exit;
  }
  tell(`Fout: er ging iets mis in dit programma zelf: ${String(error)}. Meld dit bij de makers.`);
  return EXIT.unusable;
}
