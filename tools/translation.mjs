/**
 * The words of the interface for a translator, and back.
 *
 * Without a file it writes cyberwegenkaart.xlf, an XLIFF 1.2 file with every phrase, its note and its English. With
 * the file that came back it puts the English in the dictionaries of `src/`, or changes nothing and says what is wrong.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {jsToXliff12, xliff12ToJs} from 'xliff';
import {propertiesOf, readDictionaries} from '../build/dictionaries.mjs';

const FILE = 'cyberwegenkaart.xlf';

const [given] = process.argv.slice(2);
const dictionaries = readDictionaries();
await (given ? takeIn(given) : write());

async function write() {
  const resources = Object.fromEntries(
    dictionaries.map((dictionary) => [
      dictionary.name,
      Object.fromEntries(
        sentencesOf(dictionary).map(({key, nl, en, note}) => [
          key,
          {source: nl, target: en, ...(note && {note})},
        ]),
      ),
    ]),
  );
  const file = {sourceLanguage: 'nl', targetLanguage: 'en', resources};
  writeFileSync(FILE, `<?xml version="1.0" encoding="UTF-8"?>\n${await jsToXliff12(file, {})}\n`);
  console.log(`Wrote ${FILE}. Put what comes back in: node tools/translation.mjs <file>`);
}

async function takeIn(path) {
  const problems = [];
  const changes = [...(await translated(path))].flatMap(([name, units]) => {
    const dictionary = dictionaries.find((each) => each.name === name);
    if (!dictionary) {
      problems.push(`${name}: there is no such dictionary.`);
      return [];
    }
    const sentences = sentencesOf(dictionary);
    return Object.entries(units).flatMap(([key, unit]) => {
      const sentence = sentences.find((each) => each.key === key);
      const problem = sentence ? problemOf(sentence, unit) : 'there is no such phrase.';
      if (problem) problems.push(`${name} › ${key}: ${problem}`);
      return problem || unit.target === sentence.en
        ? []
        : [{file: dictionary.file, node: sentence.node, text: unit.target}];
    });
  });
  if (problems.length > 0) {
    console.error(`${problems.join('\n')}\nNothing has been changed.`);
    process.exitCode = 1;
    return;
  }
  for (const {file, code} of dictionaries) {
    const ofFile = changes.filter((change) => change.file === file);
    if (ofFile.length > 0) writeFileSync(file, await formatted(file, edited(code, ofFile)));
  }
  console.log(`${changes.length} changed.`);
}

/** The units of the file by dictionary and key. */
async function translated(path) {
  try {
    const {resources} = await xliff12ToJs(readFileSync(path, 'utf8'));
    return new Map(Object.entries(resources));
  } catch (error) {
    throw new Error(`${path} is not an XLIFF 1.2 file as this tool writes it.`, {cause: error});
  }
}

function problemOf({nl, key}, {source, target}) {
  if (source !== nl) {
    return `the Dutch is ${JSON.stringify(nl)}, but was ${JSON.stringify(source)}; make the file again, and translate that.`;
  }
  if (typeof target !== 'string' || !target.trim()) return 'there is no English.';
  // One thing needs no number, and none need none.
  const optional = /\.(zero|one)$/.test(key) ? ['{count}'] : [];
  const asked = valuesIn(nl);
  const found = valuesIn(target);
  const wrong = [
    ...asked.filter((value) => !found.includes(value)),
    ...found.filter((value) => !asked.includes(value)),
  ].filter((value) => !optional.includes(value));
  return wrong.length > 0
    ? `the values must be ${asked.join(' and ') || 'none'}, but were ${found.join(' and ') || 'none'}.`
    : undefined;
}

function valuesIn(text) {
  return [...new Set(text.match(/\{\w*\}/g))].sort();
}

/** Every sentence of a dictionary, by the keys that lead to it and its plural form. */
function sentencesOf({phrases}) {
  return phrases.flatMap(({path, nl, en, note, node}) => {
    const key = path.join('.');
    const english = propertiesOf(node).get('en');
    return typeof nl === 'string'
      ? [{key, nl, en, note, node: english}]
      : Object.keys(nl).map((form) => ({
          key: `${key}.${form}`,
          nl: nl[form],
          en: en[form],
          note,
          node: propertiesOf(english).get(form),
        }));
  });
}

function edited(code, changes) {
  return changes
    .toSorted((a, b) => b.node.getStart() - a.node.getStart())
    .reduce(
      (text, {node, text: english}) =>
        text.slice(0, node.getStart()) + literal(english) + text.slice(node.getEnd()),
      code,
    );
}

function literal(text) {
  return JSON.stringify(text).replaceAll('\u00a0', '\\u00a0');
}

async function formatted(file, code) {
  return format(code, {...(await resolveConfig(file)), filepath: file});
}
