/** Counts what was run, what was equal to it, and what was found; and prints each new finding. */
import {EXCEPTIONS} from './exceptions.mjs';

export function createReport() {
  const seen = new Set();
  const counts = new Map();
  const found = new Map();
  const used = new Set();
  const measures = new Map();
  let targets = 0;

  const count = (engine) => {
    if (!counts.has(engine)) counts.set(engine, {run: 0, same: 0, excepted: 0, undecided: 0});
    return counts.get(engine);
  };

  /** Prints a finding when it is new; the same text elsewhere counts as another place of it. */
  function problem(engine, rule, state, where, text = '') {
    const key = [engine, rule, text].join('\n');
    if (!found.has(key)) {
      console.log(`✗ ${engine}: ${rule}: ${text}\n    at ${where}\n    in ${state}`);
      found.set(key, {engine, places: new Set()});
    }
    found.get(key).places.add(where);
  }

  function isExcepted(finding) {
    const exception = exceptionFor(finding);
    if (exception) used.add(exception);
    return exception !== undefined;
  }

  return {
    problem,

    /** Whether this was not yet judged; what looks the same is judged the same. */
    isNew(what, hash) {
      const key = `${what} ${hash}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    },

    same(engine) {
      count(engine).same += 1;
    },

    add(engine, state, {findings, undecided}) {
      const counted = count(engine);
      counted.run += 1;
      counted.undecided += undecided.length;
      for (const finding of findings) {
        if (isExcepted(finding)) counted.excepted += 1;
        else problem(engine, finding.rule, state, finding.where, finding.text);
      }
    },

    /** What a measurement found in a state. */
    measured(what, state, problems) {
      measures.set(what, (measures.get(what) ?? 0) + 1);
      const found = problems.filter((where) => !isExcepted({engine: 'measure', rule: what, where}));
      for (const each of found) problem('measure', what, state, each, each.replace(/ “.*/, ''));
    },

    targets(number) {
      targets += number;
    },

    html(documents, messages, names) {
      count('HTML').run = documents;
      for (const {type, message, url, extract} of messages) {
        if (type === 'info') continue;
        problem('HTML', message, names.get(new URL(url).pathname), extract ?? '');
      }
    },

    print({complete}) {
      const unused = complete ? EXCEPTIONS.filter((exception) => !used.has(exception)) : [];
      for (const {engine, rule, where} of unused) {
        console.log(`✗ exception without a case: ${engine} ${rule} at ${where}`);
      }
      const checks = [...measures.values()].reduce((sum, number) => sum + number, 0);
      for (const [engine, {run, same, excepted, undecided}] of counts) {
        const number = [...found.values()]
          .filter((each) => each.engine === engine)
          .reduce((sum, {places}) => sum + places.size, 0);
        console.log(
          `${engine}: ${run} runs, ${same} more that look the same; ${number} findings, ${excepted} excepted, ${undecided} for a person to judge`,
        );
      }
      console.log(`measurements: ${checks}, of ${targets} targets`);
      const runs = [...counts.values()].reduce((sum, {run, same}) => sum + run + same, 0);
      const failed = found.size + unused.length;
      return {passed: Math.max(runs + checks - failed, 0), failed};
    },
  };
}

function exceptionFor({engine, rule, where}) {
  return EXCEPTIONS.find(
    (each) => each.engine === engine && each.rule === rule && each.where.test(where),
  );
}
