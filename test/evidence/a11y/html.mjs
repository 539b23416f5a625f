/** Checks what the elements render as HTML, with the Nu HTML checker, in one go because starting Java takes long. */
import {createHash} from 'node:crypto';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import nuChecker from 'vnu-jar';

/** @param {string} folder - Where the documents come. */
export function startHtml(folder) {
  const names = new Map();
  const documents = join(folder, 'documents');
  mkdirSync(documents);
  return {
    /** One document is checked once, also when several states render the same. */
    add(name, html) {
      const file = join(documents, `${createHash('sha256').update(html).digest('hex')}.html`);
      if (!names.has(file)) writeFileSync(file, html);
      names.set(file, name);
    },
    async check(report) {
      // What it finds is also on the message of its error.
      const output = await nuChecker.vnu
        .check(['--format', 'json', ...names.keys()])
        .catch(({message}) => message);
      report.html(names.size, messagesOf(output), names);
    },
  };
}

function messagesOf(output) {
  const [json] = /\{.*"messages".*\}/.exec(output) ?? [];
  if (!json) throw new Error(`The Nu HTML checker says: ${output.slice(0, 500)}`);
  return JSON.parse(json).messages;
}
