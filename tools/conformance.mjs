/**
 * Generates the conformance report, and checks that everything it points to is there.
 *
 * `--update` writes docs/toegankelijkheid.md.
 */
import {existsSync, readFileSync} from 'node:fs';
import {CHECKS} from './conformance/checks.mjs';
import {CRITERIA} from './conformance/criteria.mjs';
import {EVIDENCE} from './conformance/evidence.mjs';
import {generatedDocument} from './generated-document.mjs';

const DOCUMENT = 'docs/toegankelijkheid.md';
const OUTCOMES = {
  meets: 'voldoet',
  page: 'onderdeel voldoet; rest is aan de pagina',
  none: 'niet van toepassing',
};

const outcomes = [
  ...CRITERIA.map(problemsOf),
  await generatedDocument(DOCUMENT, {
    criteria: criteria(),
    tests: tests(),
    checks: checks(),
    summary: summary(),
  }),
];
for (const problem of outcomes.flat()) console.log(`✗ ${problem}`);
const failed = outcomes.filter((problems) => problems.length > 0).length;
console.log(`${outcomes.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function problemsOf({number, tests = [], checks = []}) {
  const missing = tests.flatMap(placesOf).filter((place) => !exists(place));
  const unknown = checks.filter((id) => !CHECKS.some((check) => check.id === id));
  return [
    tests.length + checks.length === 0 && `${number} has no test and no check.`,
    ...missing.map((place) => `${number} points to “${place}”, which is not there.`),
    ...unknown.map((id) => `${number} points to check ${id}, which is not there.`),
  ].filter(Boolean);
}

/** The places that a name stands for, or a place itself. */
function placesOf(test) {
  return EVIDENCE[test]?.places ?? [test];
}

function exists(place) {
  const [file, title] = place.split(' › ');
  return existsSync(file) && (!title || readFileSync(file, 'utf8').includes(title));
}

function criteria() {
  const rows = CRITERIA.map(({number, name, level, outcome, note, tests = [], checks = []}) => {
    const evidence = [...tests.map(link), ...checks].join(', ');
    return `| ${number} ${name} | ${level} | 9.${number} | ${OUTCOMES[outcome]} | ${note} | ${evidence} |`;
  });
  return [
    '| Succescriterium | Niveau | EN 301 549 | Oordeel | Toelichting | Waaruit dat blijkt |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function link(test) {
  const known = EVIDENCE[test];
  if (known) return `[${known.name}](#tests)`;
  const [file, title] = test.split(' › ');
  return `[${title ? `“${title}”` : file.replace(/^.*\//, '')}](../${file})`;
}

function tests() {
  return Object.values(EVIDENCE)
    .map(({name, text, places}) => {
      const files = [...new Set(places.map((place) => place.split(' › ')[0]))];
      return `- **${name}**: ${text} ${files.map((file) => `[${file}](../${file})`).join(', ')}`;
    })
    .join('\n');
}

function checks() {
  return CHECKS.map(
    ({id, title, how, result, date}) =>
      `### ${id}. ${title}\n\n${how}\n\n**Uitkomst (${date}):** ${result}`,
  ).join('\n\n');
}

function summary() {
  const count = (outcome) => CRITERIA.filter((each) => each.outcome === outcome).length;
  return `Van de ${CRITERIA.length} criteria: ${count('meets')} voldoet, ${count('page')} deels aan de pagina en ${count('none')} niet van toepassing.`;
}
