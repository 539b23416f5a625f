/** Hands pages to threads that evaluate them with Siteimprove Alfa. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Worker} from 'node:worker_threads';

/**
 * @param {string} folder - Where `buildSite` has put the script that serialises a page.
 * @param {number} threads
 */
export function startAlfa(folder, threads) {
  const script = readFileSync(join(folder, 'alfa.js'), 'utf8');
  const idle = [];
  const queue = [];
  const waiting = new Map();
  const workers = Array.from({length: threads}, () => {
    const worker = new Worker(new URL('alfa-worker.mjs', import.meta.url));
    worker.on('message', ({id, ...result}) => {
      waiting.get(id).resolve(result);
      waiting.delete(id);
      hand(worker);
    });
    worker.on('error', (error) => waiting.forEach(({reject}) => reject(error)));
    idle.push(worker);
    return worker;
  });
  let count = 0;

  function hand(worker) {
    const job = queue.shift();
    if (job) worker.postMessage(job);
    else idle.push(worker);
  }

  return {
    /** The page as Alfa sees it: elements, style sheets and boxes, also those in shadow roots. */
    async serialise(page) {
      await page.evaluate(script);
      return page.evaluate(() => window.alfa.serialise());
    },
    /** @returns {Promise<{findings: import('./engines.mjs').Finding[], undecided: string[]}>} */
    run(job) {
      const id = (count += 1);
      queue.push({id, ...job});
      const worker = idle.pop();
      if (worker) hand(worker);
      return new Promise((resolve, reject) => waiting.set(id, {resolve, reject}));
    },
    stop: () => Promise.all(workers.map((worker) => worker.terminate())),
  };
}
