/** Reads the words of the interface from the source: each `dictionary('name', {…})` in a file of texts. */
import {readdirSync, readFileSync} from 'node:fs';
import {join, sep} from 'node:path';
import ts from 'typescript';

const FILE = /(?:^|[/.])texts\.ts$/;
const KEYS = ['nl', 'en', 'note'];
const FORMS = ['zero', 'one', 'other'];

/**
 * @typedef {object} Phrase
 * @property {string[]} path - The keys that lead to it in its dictionary.
 * @property {string | Record<string, string>} nl - A sentence, or one for each plural form.
 * @property {string | Record<string, string>} en
 * @property {string | undefined} note
 * @property {import('typescript').ObjectLiteralExpression} node - Where it stands.
 */

/** Whether a module is a file of texts. */
export function isTexts(path) {
  return FILE.test(path);
}

/** @returns {{file: string, code: string, name: string, phrases: Phrase[]}[]} Every dictionary, by name. */
export function readDictionaries(folder = 'src') {
  const dictionaries = readdirSync(folder, {recursive: true})
    .filter(isTexts)
    .map((path) => {
      const file = join(folder, path).replaceAll(sep, '/');
      const code = readFileSync(file, 'utf8');
      return {file, code, ...readDictionary(code, file)};
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const twice = dictionaries.find(({name}, index) => dictionaries[index + 1]?.name === name);
  if (twice) throw new Error(`Two dictionaries have the name "${twice.name}"; rename one.`);
  return dictionaries;
}

/** @returns {{name: string, phrases: Phrase[]}} The one dictionary of a file. */
export function readDictionary(code, file) {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const calls = source.statements.flatMap((statement) =>
    ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.flatMap(({initializer}) => initializer ?? [])
      : ts.isImportDeclaration(statement)
        ? []
        : fail(statement, 'A file of texts has one dictionary, and nothing else'),
  );
  const [call] = calls;
  if (calls.length !== 1 || !ts.isCallExpression(call) || call.expression.text !== 'dictionary') {
    fail(call ?? source, 'A file of texts has one dictionary');
  }
  const [name, entries] = call.arguments;
  const {moduleSpecifier} = source.statements.find(ts.isImportDeclaration);
  return {
    name: stringOf(name),
    phrases: [...phrasesOf(entries, [])],
    entries,
    from: moduleSpecifier.getText(),
  };
}

/** The English words by dictionary, as `speak` takes them. */
export function englishWords(dictionaries = readDictionaries()) {
  const words = {};
  for (const {name, phrases} of dictionaries) {
    for (const {path, en} of phrases) {
      let group = words;
      for (const key of [name, ...path.slice(0, -1)]) group = group[key] ??= {};
      group[path.at(-1)] = en;
    }
  }
  return words;
}

function* phrasesOf(node, path) {
  const properties = propertiesOf(node);
  if (!properties.has('nl')) {
    for (const [key, value] of properties) yield* phrasesOf(value, [...path, key]);
    return;
  }
  for (const [key, value] of properties) {
    if (!KEYS.includes(key)) fail(value, `A phrase has ${KEYS.join(', ')}`);
  }
  if (!properties.has('en')) fail(node, 'A phrase has Dutch and English');
  const note = properties.get('note');
  yield {
    path,
    nl: sentencesOf(properties.get('nl')),
    en: sentencesOf(properties.get('en')),
    note: note && stringOf(note),
    node,
  };
}

function sentencesOf(node) {
  if (!ts.isObjectLiteralExpression(node)) return stringOf(node);
  return Object.fromEntries(
    [...propertiesOf(node)].map(([form, sentence]) => [
      FORMS.includes(form) ? form : fail(sentence, `Plural forms are ${FORMS.join(', ')}`),
      stringOf(sentence),
    ]),
  );
}

/** The values of an object by their keys. */
export function propertiesOf(node) {
  if (!ts.isObjectLiteralExpression(node))
    fail(node, 'Words are plain data: this must be an object');
  return new Map(
    node.properties.map((property) =>
      ts.isPropertyAssignment(property) && 'text' in property.name
        ? [property.name.text, property.initializer]
        : fail(property, 'Words are plain data: this must be a key with a value'),
    ),
  );
}

function stringOf(node) {
  return ts.isStringLiteralLike(node)
    ? node.text
    : fail(node, 'Words are plain data: this must be one string');
}

function fail(node, rule) {
  const source = node.getSourceFile();
  const {line} = source.getLineAndCharacterOfPosition(node.getStart());
  throw new Error(`${source.fileName}:${line + 1}: ${rule}, but was ${node.getText()}`);
}
