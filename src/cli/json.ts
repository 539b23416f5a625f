import {
  findNodeAtLocation,
  parse,
  parseTree,
  printParseErrorCode,
  type ParseError,
} from 'jsonc-parser';

/** A place in a text; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What is wrong with the JSON at a place, as a Dutch sentence. */
export interface SyntaxFault extends Place {
  readonly message: string;
}

/** By the name that the parser gives to the fault. */
const MESSAGES: Readonly<Record<string, string>> = {
  InvalidSymbol: 'Dit woord kent JSON niet. Zet tekst tussen rechte aanhalingstekens: "tekst".',
  InvalidNumberFormat: 'Dit is geen getal.',
  PropertyNameExpected:
    'Hier moet een naam staan, tussen rechte aanhalingstekens. Of staat er een komma te veel?',
  ValueExpected: 'Hier moet een waarde staan. Of staat er een komma te veel?',
  ColonExpected: 'Hier moet een dubbele punt staan.',
  CommaExpected: 'Hiervoor moet een komma staan.',
  CloseBraceExpected: 'Hier moet een } staan.',
  CloseBracketExpected: 'Hier moet een ] staan.',
  EndOfFileExpected: 'Het bestand moet hier ophouden.',
  InvalidCommentToken:
    'Uitleg achter // of tussen /* en */ mag niet in JSON. Haal die weg, op elke regel.',
  UnexpectedEndOfString: 'Het aanhalingsteken aan het eind van de tekst mist.',
  InvalidUnicode: 'Na \\u moeten vier cijfers of letters a tot en met f staan.',
  InvalidEscapeCharacter: 'Dit teken mag niet na een \\. Schrijf \\\\ voor één schuine streep.',
  InvalidCharacter: 'Dit teken mag hier niet. Is het een regeleinde of een tab? Haal het weg.',
};

/** The first fault in a text that is no JSON, and the first comment, because a person takes those out in one go. */
export function syntaxFaults(text: string): readonly SyntaxFault[] {
  const found: ParseError[] = [];
  try {
    parse(text, found, {disallowComments: true});
  } catch {
    // Deeper than the parser can go; what is found so far is what can be said.
  }
  const named = found.map(({error, offset}) => ({name: printParseErrorCode(error), offset}));
  const comment = named.find(({name}) => name === 'InvalidCommentToken');
  const other = named.find(({name}) => name !== 'InvalidCommentToken');
  return [comment, other]
    .filter((fault) => fault !== undefined)
    .map(({name, offset}) => ({
      ...placeOf(text, offset),
      message: MESSAGES[name] ?? 'Dit is geen JSON.',
    }));
}

/** Finds where a path such as `contacts[3].phone` stands in a text, or what is nearest above it. */
export function placesIn(text: string): (path: string) => Place | undefined {
  const tree = treeOf(text);
  return (path) => {
    const segments = segmentsOf(path);
    for (; tree && segments.length > 0; segments.pop()) {
      const node = findNodeAtLocation(tree, segments);
      if (node) {
        return placeOf(text, (node.parent?.type === 'property' ? node.parent : node).offset);
      }
    }
    return undefined;
  };
}

function treeOf(text: string): ReturnType<typeof parseTree> {
  try {
    return parseTree(text);
  } catch {
    // Deeper than the parser can go: no places then.
    return undefined;
  }
}

function segmentsOf(path: string): (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([name, index]) =>
    index === undefined ? name : Number(index),
  );
}

function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return {line: before.length, column: (before.at(-1)?.length ?? 0) + 1};
}
