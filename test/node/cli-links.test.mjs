/** `cyberwegenkaart links`, against servers with every fault. Tests the built file. */
import assert from 'node:assert/strict';
import {readFile, readdir, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {startFaultyServers} from './cli/faulty-server.mjs';
import {cli, inFolder} from './cli/run.mjs';

let servers;
let web;

before(async () => {
  servers = await startFaultyServers();
  web = `http://127.0.0.1:${servers.ports.web}`;
});

after(() => servers.stop());

/** The links of a run, by the path of their address, with all that was printed. */
async function check(urls, options = []) {
  return inFolder(async (cwd) => {
    const resources = urls.map((url, index) => ({id: `r${index}`, links: [{url}]}));
    await writeFile(join(cwd, 'own.json'), JSON.stringify({resources}));
    const run = await cli(['links', 'own.json', '--output', 'report.json', ...options], {cwd});
    const report = JSON.parse(await readFile(join(cwd, 'report.json'), 'utf8'));
    return {...run, report, links: report.links};
  });
}

/** Path, state, reason and last status. */
const LINKS = [
  ['/good', 'ok', undefined, 200],
  ['/no-content', 'ok', undefined, 204],
  ['/head-refused', 'ok', undefined, 200],
  ['/head-missing', 'ok', undefined, 200],
  ['/head-reset', 'ok', undefined, 200],
  ['/endless-get', 'ok', undefined, 200],
  ['/for-now', 'ok', undefined, 200],
  ['/moved', 'moved', /^staat nu op http:.*\/good$/, 200],
  ['/moved-twice', 'moved', /^staat nu op http:.*\/good$/, 200],
  ['/to-front', 'moved', /^leidt naar de voorpagina /, 200],
  ['/forbidden', 'unclear', /^de server laat dit programma niet toe \(403\)/, 403],
  ['/busy', 'unclear', /^de server heeft het nu te druk \(429\)/, 429],
  ['/missing', 'dead', /^de pagina is er niet \(404\)/, 404],
  ['/gone', 'dead', /^de pagina is er niet \(410\)/, 410],
  ['/to-missing', 'dead', /^de pagina is er niet \(404\)/, 404],
  ['/broken', 'dead', /^de server heeft een storing \(500\)/, 500],
  ['/reset', 'dead', /^de server brak de verbinding af/, undefined],
  ['/silent', 'dead', /^er kwam geen antwoord binnen 1 seconden/, undefined],
  ['/loop', 'dead', /^leidt in een kring/, 302],
  ['/again/1', 'dead', /^leidt meer dan 10 keer door/, 302],
  ['/to-script', 'dead', /^leidt door \(302\), maar nergens heen/, 302],
  ['/to-nowhere', 'dead', /^leidt door \(302\), maar nergens heen/, 302],
];

/** Name, address and reason of what gives no answer. */
const SILENT = [
  [
    'a certificate of its own',
    ({ports}) => `https://127.0.0.1:${ports.untrusted}/`,
    /niet veilig: de server heeft het certificaat zelf gemaakt/,
  ],
  [
    'an expired certificate',
    ({ports}) => `https://127.0.0.1:${ports.expired}/`,
    /niet veilig: het certificaat is verlopen/,
  ],
  [
    'no TLS behind https',
    ({ports}) => `https://127.0.0.1:${ports.web}/good`,
    /niet veilig: ERR_SSL/,
  ],
  [
    'another protocol',
    ({ports}) => `http://127.0.0.1:${ports.noHttp}/`,
    /het antwoord is geen HTTP \(HPE_/,
  ],
  [
    'a closed port',
    ({ports}) => `http://127.0.0.1:${ports.closed}/`,
    /de server weigert de verbinding/,
  ],
  ['a host that does not exist', () => 'https://bestaat-niet.invalid/', /\(DNS\)/],
];

describe('cyberwegenkaart links', () => {
  describe('of every kind', () => {
    let all;

    before(async () => {
      const urls = [...LINKS.map(([path]) => web + path), ...SILENT.map(([, url]) => url(servers))];
      all = await check(urls, ['--timeout', '1']);
    });

    for (const [index, [path, state, reason, status]] of LINKS.entries()) {
      it(`finds that ${path} is ${state}`, () => {
        const link = all.links[index];
        assert.deepEqual([link.url, link.state, link.status], [web + path, state, status]);
        if (reason) assert.match(link.reason, reason);
        else assert.equal(link.reason, undefined);
        assert.equal(all.out.includes(`<${web}${path}>`), state !== 'ok');
      });
    }

    for (const [index, [what, url, reason]] of SILENT.entries()) {
      it(`names ${what}`, () => {
        const link = all.links[LINKS.length + index];
        assert.deepEqual([link.url, link.state], [new URL(url(servers)).href, 'dead']);
        assert.match(link.reason, reason);
      });
    }

    it('ends with 1', () => {
      assert.equal(all.code, 1);
    });
  });

  it('ends with 0 when no link is dead', async () => {
    const {code} = await check([`${web}/good`, `${web}/moved`, `${web}/forbidden`]);
    assert.equal(code, 0);
  });

  it('asks whether there is a network when no server answers', async () => {
    const {code, err} = await check([`http://127.0.0.1:${servers.ports.closed}/`]);
    assert.equal(code, 1);
    assert.match(err, /Geen enkele server gaf antwoord\. Is er wel netwerk\?/);
  });

  it('asks each server for one thing at a time, by its own name', async () => {
    Object.assign(servers.seen, {requests: [], most: 0});
    const paths = ['/good', '/moved', '/head-refused', '/missing', '/for-now', '/broken'];
    await check(paths.map((path) => web + path));
    assert.equal(servers.seen.most, 1);
    assert.ok(servers.seen.requests.length > paths.length);
    assert.deepEqual(
      [...new Set(servers.seen.requests.map(({agent}) => agent))],
      ['cyberwegenkaart/0.1.0 (links)'],
    );
  });

  it('asks several servers at the same time', async () => {
    const {promise: asked, resolve} = deferred();
    // The first answers only when the second has been asked.
    const waiting = await serve((_request, answer) => asked.then(() => answer.end()));
    const second = await serve((_request, answer) => {
      resolve();
      answer.end();
    });
    const {links} = await check([waiting.url, second.url], ['--timeout', '5']);
    for (const {server} of [waiting, second]) server.close();
    assert.deepEqual(
      links.map(({state}) => state),
      ['ok', 'ok'],
    );
  });

  it('asks a server for one thing at a time when other servers lead to it too', async () => {
    let open = 0;
    let most = 0;
    // Slow, so that requests at the same time would meet.
    const target = await serve((_request, answer) => {
      most = Math.max(most, ++open);
      setTimeout(() => {
        open -= 1;
        answer.end();
      }, 100);
    });
    const leading = await serve(({url}, answer) =>
      answer.writeHead(302, {location: target.url + url.slice(1)}).end(),
    );
    const paths = ['a', 'b', 'c'];
    const {links} = await check(
      [leading, target].flatMap(({url}) => paths.map((path) => url + path)),
    );
    for (const {server} of [target, leading]) server.close();
    assert.ok(links.every(({state}) => state === 'ok'));
    assert.equal(most, 1);
  });

  it('gives up after ten redirects', async () => {
    Object.assign(servers.seen, {requests: []});
    await check([`${web}/again/1`]);
    assert.equal(servers.seen.requests.length, 11);
  });

  it('opens an address once, and names every place', async () => {
    Object.assign(servers.seen, {requests: []});
    const {links} = await check([`${web}/good`, `${web}/good#deel`, `${web}/good`]);
    assert.equal(servers.seen.requests.length, 1);
    assert.deepEqual(
      links.map(({places}) => places),
      [[0, 1, 2].map((index) => `resources[${index}].links[0].url`)],
    );
  });

  it('keeps dates, redirects and counts in its report', async () => {
    const {report} = await check([`${web}/moved-twice`, `${web}/gone`]);
    assert.deepEqual(report.counts, {dead: 1, moved: 1, unclear: 0, ok: 0});
    assert.equal(report.content, 'own.json');
    assert.deepEqual(report.links[0].redirects, [
      {status: 308, to: `${web}/moved`},
      {status: 301, to: `${web}/good`},
    ]);
    for (const date of [report.checkedAt, ...report.links.map(({checkedAt}) => checkedAt)]) {
      assert.ok(Math.abs(Date.parse(date) - Date.now()) < 60_000, date);
    }
  });

  it('writes Markdown too, and by itself a file with the date', async () => {
    await inFolder(async (cwd) => {
      await writeFile(join(cwd, 'own.json'), JSON.stringify({a: `${web}/good`, b: `${web}/gone`}));
      await cli(['links', 'own.json', '--output', 'links.md'], {cwd});
      const text = await readFile(join(cwd, 'links.md'), 'utf8');
      assert.match(
        text,
        /^<!-- cyberwegenkaart links .* -->\n\n# Links van “own\.json”, \d+ \p{L}+ 20\d\d\n/u,
      );
      assert.ok(
        text.includes(`## Dood\n\n- <${web}/gone>: de pagina is er niet (410). In \`b\`.\n`),
      );
      assert.ok(text.includes(`## Goed\n\n- <${web}/good> In \`a\`.\n`));
      // A later report takes the place of an earlier one.
      assert.equal((await cli(['links', 'own.json', '--output', 'links.md'], {cwd})).code, 1);
      await cli(['links', 'own.json'], {cwd});
      const names = await readdir(cwd);
      assert.ok(
        names.some((name) => /^links-\d{4}-\d\d-\d\d\.json$/.test(name)),
        names.join(),
      );
    });
  });

  it('writes over nothing but an earlier report, and then asks nothing', async () => {
    await inFolder(async (cwd) => {
      const content = JSON.stringify({a: `${web}/good`});
      await writeFile(join(cwd, 'own.json'), content);
      await writeFile(join(cwd, 'notes.md'), 'Mijn notities');
      Object.assign(servers.seen, {requests: []});
      for (const output of ['own.json', 'notes.md']) {
        const {code, err} = await cli(['links', 'own.json', '--output', output], {cwd});
        assert.equal(code, 2);
        assert.ok(err.startsWith(`Fout: --output is “${output}”. Dat bestand is er al`), err);
      }
      assert.equal(await readFile(join(cwd, 'own.json'), 'utf8'), content);
      assert.equal(await readFile(join(cwd, 'notes.md'), 'utf8'), 'Mijn notities');
      assert.deepEqual(servers.seen.requests, []);
    });
  });

  it('reads the built-in content', async () => {
    await inFolder(async (cwd) => {
      const env = {NODE_OPTIONS: `--import=${new URL('cli/no-network.mjs', import.meta.url)}`};
      const {code, err} = await cli(['links', 'built-in', '-o', 'r.json'], {cwd, env});
      assert.match(err, /^Opent \d+ links op \d+ servers\./);
      assert.equal(code, 0);
      const {links} = JSON.parse(await readFile(join(cwd, 'r.json'), 'utf8'));
      assert.ok(links.length > 30);
      assert.ok(links.every(({url, status}) => url.startsWith('https://') && status === 204));
    });
  });

  for (const timeout of ['0', '61', 'lang', '1.5']) {
    it(`refuses a time-out of ${timeout}`, async () => {
      const {code, err} = await cli(['links', 'built-in', '--timeout', timeout]);
      assert.equal(code, 2);
      assert.match(err, /--timeout is “.+”, maar moet een getal zijn van 1 tot en met 60\./);
    });
  }

  it('ends with 2 when the file is not there, and with 1 when it is no JSON', async () => {
    await inFolder(async (cwd) => {
      assert.equal((await cli(['links', 'nergens.json'], {cwd})).code, 2);
      await writeFile(join(cwd, 'own.json'), '{');
      const {code, err} = await cli(['links', 'own.json'], {cwd});
      assert.equal(code, 1);
      assert.match(err, /regel 1, kolom 2/);
      assert.deepEqual(await readdir(cwd), ['own.json']);
    });
  });
});

function deferred() {
  let resolve;
  const promise = new Promise((settle) => (resolve = settle));
  return {promise, resolve};
}

async function serve(answer) {
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {server, url: `http://127.0.0.1:${server.address().port}/`};
}
