/**
 * Measures how easy the Dutch texts are to read, and holds them to it.
 *
 * `--update` writes the table in docs/leesbaarheid.md.
 */
import {generatedDocument} from './generated-document.mjs';
import {measure} from './readability/measure.mjs';
import {dutchTexts} from './readability/texts.mjs';

/** At most, for each part. */
const LIMITS = {perSentence: 15, longest: 25, lix: 40};

const texts = dutchTexts();
const parts = [...texts].map(([name, each]) => ({name, ...measure(each)}));
const all = {name: '**samen**', ...measure([...texts.values()].flat())};

const outcomes = [
  ...parts.map(problemsOf),
  await generatedDocument('docs/leesbaarheid.md', {table: table()}),
];
for (const problem of outcomes.flat()) console.log(`✗ ${problem}`);
const failed = outcomes.filter((problems) => problems.length > 0).length;
console.log(`${outcomes.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function problemsOf({name, perSentence, longest, lix}) {
  return [
    perSentence > LIMITS.perSentence &&
      `${name} has ${figure(perSentence)} words a sentence, but may have ${LIMITS.perSentence}.`,
    longest.words > LIMITS.longest &&
      `${name} has a sentence of ${longest.words} words, but may have ${LIMITS.longest}: ${longest.sentence}`,
    lix > LIMITS.lix && `${name} has a LIX of ${figure(lix)}, but may have ${LIMITS.lix}.`,
  ].filter(Boolean);
}

function table() {
  const rows = [...parts, all].map(
    ({name, sentences, words, perSentence, longest, lix}) =>
      `| ${name} | ${sentences} | ${words} | ${figure(perSentence)} | ${longest.words} | ${figure(lix)} |`,
  );
  return [
    '| Teksten | Zinnen | Woorden | Woorden per zin | Langste zin | LIX |',
    '| --- | --: | --: | --: | --: | --: |',
    ...rows,
  ].join('\n');
}

function figure(number) {
  return number.toLocaleString('nl', {minimumFractionDigits: 1, maximumFractionDigits: 1});
}
