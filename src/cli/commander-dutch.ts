import {Command, type CommanderError} from 'commander';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Zo gebruikt u het:',
  'Arguments:': 'Wat u noemt:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:',
};

/** A program whose help is Dutch, and which throws a `CommanderError` instead of ending by itself. */
export function dutchProgram(name: string): Command {
  return new Command(name)
    .helpOption('-h, --help', 'toont deze hulp')
    .helpCommand('help [opdracht]', 'toont de hulp van een opdracht')
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
      // Without the English remarks on choices and defaults; the descriptions say them.
      optionDescription: ({description}) => description,
      argumentDescription: ({description}) => description,
    })
    .configureOutput({outputError: () => undefined})
    .exitOverride();
}

/** What is wrong with the command line, in Dutch; undefined if nothing is, as with `--help`. */
export function dutchMessage({code, message}: CommanderError): string | undefined {
  const what = /'([^']*)'/.exec(message)?.[1] ?? '';
  const meant = /\(Did you mean (?:one of )?(.+)\?\)/.exec(message)?.[1];
  const hint = meant ? ` Bedoelt u ${meant.replaceAll(', ', ' of ')}?` : '';
  switch (code) {
    case 'commander.helpDisplayed':
    case 'commander.help':
    case 'commander.version':
      return undefined;
    case 'commander.unknownCommand':
      return `De opdracht “${what}” bestaat niet.${hint}`;
    case 'commander.unknownOption':
      return `De optie “${what}” bestaat niet.${hint}`;
    case 'commander.missingArgument':
      return `<${what}> mist. Noem het achter de opdracht.`;
    case 'commander.optionMissingArgument':
      return `Achter “${what}” mist de waarde. Zet die erachter.`;
    case 'commander.missingMandatoryOptionValue':
      return `De optie “${what}” mist. Zet die erbij.`;
    case 'commander.excessArguments':
      return `Achter “${what}” staat te veel. Staat er een spatie in een naam? Zet er dan aanhalingstekens om.`;
    default:
      return message;
  }
}
