/** Writes the JSON Schema of a content file, for completion and checks in editors. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {toJsonSchema} from '@valibot/to-json-schema';
import {runnerImport} from 'vite';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const {module} = await runnerImport('./src/content/local/json-schema.ts', {
  configFile: false,
  logLevel: 'error',
});

/** What an editor can check of the rules that the widgets have in code. */
const PATTERNS = {
  'must be an https URL': '^https://',
  'must be an e-mail address': '^[^@\\s]+@[^@\\s]+\\.[A-Za-z]{2,}$',
};

const schema = toJsonSchema(module.contentFileSchema, {
  typeMode: 'input',
  // Other rules in code, such as "must be a day that exists", have no counterpart; the widgets check them.
  errorMode: 'ignore',
  overrideAction: ({valibotAction: {message}, jsonSchema}) =>
    message in PATTERNS ? {...jsonSchema, pattern: PATTERNS[message]} : undefined,
});
mkdirSync('dist', {recursive: true});
writeFileSync(
  'dist/content.schema.json',
  JSON.stringify(
    {
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: `Content file of cyberwegenkaart ${version}`,
      ...schema,
    },
    null,
    2,
  ),
);
