/** `cyberwegenkaart host`. Tests the built file; test/dist/ tests the pages in browsers. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {cli, inFolder, ROOT} from './cli/run.mjs';

const BASE = 'https://www.example.nl/cyber/';
const CONTENT = join(ROOT, 'stories/content/small-municipality.json');
const WIDGETS = readdirSync(join(ROOT, 'dist/elements'), {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && entry.name !== 'content')
  .map(({name}) => name);

const host = (cwd, ...args) => cli(['host', ...args], {cwd});

/** The text of each file in a folder, by its path. */
async function filesIn(folder) {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = entries.filter((entry) => entry.isFile());
  const texts = files.map(async ({parentPath, name}) => {
    const path = join(parentPath, name);
    return [path.slice(folder.length + 1), await readFile(path, 'utf8')];
  });
  return Object.fromEntries((await Promise.all(texts)).sort());
}

function integrityOf(text) {
  return `sha384-${createHash('sha384').update(text).digest('base64')}`;
}

describe('cyberwegenkaart host', async () => {
  const [plain, own] = await Promise.all(
    [[], ['--content', CONTENT]].map((options) =>
      inFolder(async (cwd) => {
        const run = await host(cwd, 'site', '--base-url', BASE.slice(0, -1), ...options);
        assert.deepEqual([run.code, run.err], [0, '']);
        assert.deepEqual(await readdir(cwd), ['site']);
        return filesIn(join(cwd, 'site'));
      }),
    ),
  );

  it('writes the scripts, the pages, the card and the licences as they were built', () => {
    const same = [
      'cyberwegenkaart.js',
      'cyberwegenkaart.classic.js',
      'cyberwegenkaart.en.json',
      'crisis-card.html',
      'embed/page.js',
      'embed/page.css',
      'third-party-licenses.txt',
    ];
    for (const name of same) {
      assert.equal(plain[name], readFileSync(join(ROOT, 'dist', name), 'utf8'), name);
    }
    assert.equal(plain['LICENSE.txt'], readFileSync(join(ROOT, 'LICENSE'), 'utf8'));
    assert.equal(WIDGETS.length, 9);
    assert.deepEqual(
      Object.keys(plain).filter((name) => !same.includes(name)),
      [
        'LEESMIJ.md',
        'LICENSE.txt',
        'cyberwegenkaart-host.json',
        ...WIDGETS.flatMap((name) => [`embed/${name}.html`, `embed/${name}.oembed.json`]).sort(),
      ],
    );
  });

  for (const widget of WIDGETS) {
    it(`gives the page of ${widget} absolute addresses where others read them`, () => {
      const address = `${BASE}embed/${widget}`;
      const page = plain[`embed/${widget}.html`];
      assert.match(
        page,
        new RegExp(`<link rel="alternate" [^>]*href="${address}\\.oembed\\.json"`),
      );
      assert.doesNotMatch(page, /data-content/);
      const {html, ...answer} = JSON.parse(plain[`embed/${widget}.oembed.json`]);
      assert.deepEqual([answer.version, answer.type], ['1.0', 'rich']);
      assert.match(
        html,
        new RegExp(`^<blockquote><a href="${address}\\.html">.*<iframe src="${address}\\.html"`),
      );
    });
  }

  it('gives every page the local content, and copies that', () => {
    assert.equal(own['small-municipality.json'], readFileSync(CONTENT, 'utf8'));
    for (const widget of WIDGETS) {
      assert.match(own[`embed/${widget}.html`], /data-content="\.\.\/small-municipality\.json"/);
    }
  });

  it('explains in Dutch how to use it, with the hashes of the files', () => {
    const readme = own['LEESMIJ.md'];
    const content = `data-content="${BASE}small-municipality.json"`;
    for (const line of [
      `<script type="module" src="${BASE}cyberwegenkaart.js" integrity="${integrityOf(own['cyberwegenkaart.js'])}" crossorigin="anonymous" ${content}></script>`,
      `<script defer src="${BASE}cyberwegenkaart.classic.js" integrity="${integrityOf(own['cyberwegenkaart.classic.js'])}" crossorigin="anonymous" ${content}></script>`,
      '- op een pagina in het Engels: `cyberwegenkaart.en.json`, dat naast het script staat;',
      '- uw eigen inhoud: `small-municipality.json`.',
      'script-src https://www.example.nl;\nconnect-src https://www.example.nl;\nframe-src https://www.example.nl;',
      "trusted-types cyberwegenkaart 'allow-duplicates';",
      '<cwk-grip-matrix level="3">',
      '<div data-cwk="grip-matrix" data-level="3">',
      `<p><a href="${BASE}embed/grip-matrix.html?level=3">`,
      `<iframe src="${BASE}embed/grip-matrix.html?level=3"`,
      '[crisis-card.html](crisis-card.html)',
      '`crisis-card.html` heeft alleen de ingebouwde inhoud',
    ]) {
      assert.ok(readme.includes(line), line);
    }
    for (const widget of WIDGETS) assert.ok(readme.includes(`${BASE}embed/${widget}.html`), widget);
    assert.doesNotMatch(plain['LEESMIJ.md'], /data-content=|undefined/);
    assert.match(plain['LEESMIJ.md'], /^connect-src https:\/\/www\.example\.nl;$/m);
  });

  it('lists the hash of every file', () => {
    const {files, base} = JSON.parse(own['cyberwegenkaart-host.json']);
    assert.equal(base, BASE);
    const {'cyberwegenkaart-host.json': manifest, ...others} = own;
    assert.ok(manifest);
    assert.deepEqual(
      files,
      Object.fromEntries(Object.entries(others).map(([name, text]) => [name, integrityOf(text)])),
    );
  });
});

describe('cyberwegenkaart host, in a folder that is there', () => {
  it('fills an empty folder, also the one where it runs', async () => {
    await inFolder(async (cwd) => {
      assert.equal((await host(cwd, '.', '--base-url', BASE)).code, 0);
      assert.ok(existsSync(join(cwd, 'embed/road.html')));
    });
  });

  it('replaces what it made itself', async () => {
    await inFolder(async (cwd) => {
      await host(cwd, 'site', '--base-url', 'https://old.example.nl', '--content', CONTENT);
      assert.equal((await host(cwd, 'site', '--base-url', BASE)).code, 0);
      const files = await filesIn(join(cwd, 'site'));
      assert.doesNotMatch(Object.values(files).join(''), /old\.example\.nl/);
      assert.equal(files['small-municipality.json'], undefined);
      assert.deepEqual(await readdir(cwd), ['site']);
    });
  });

  for (const [what, change, message] of [
    [
      'a file of somebody else',
      (site) => writeFile(join(site, 'logo.svg'), '<svg/>'),
      'iets dat van u is: logo.svg.',
    ],
    [
      'a folder of somebody else',
      (site) => mkdir(join(site, 'fotos')),
      'iets dat van u is: fotos.',
    ],
    [
      'a file in embed/',
      (site) => writeFile(join(site, 'embed/eigen.html'), ''),
      'iets dat van u is: embed/eigen.html.',
    ],
    [
      'a file that was changed',
      (site) => writeFile(join(site, 'LEESMIJ.md'), 'Notitie'),
      'iets dat van u is: LEESMIJ.md.',
    ],
    [
      'another manifest',
      (site) => writeFile(join(site, 'cyberwegenkaart-host.json'), '{'),
      'niet leeg, en niet door deze opdracht gemaakt',
    ],
  ]) {
    it(`refuses ${what}, and changes nothing`, async () => {
      await inFolder(async (cwd) => {
        const site = join(cwd, 'site');
        await host(cwd, 'site', '--base-url', 'https://old.example.nl');
        await change(site);
        const before = await filesIn(site);
        const {code, err} = await host(cwd, 'site', '--base-url', BASE);
        assert.equal(code, 2);
        assert.ok(err.includes(message), err);
        assert.deepEqual(await filesIn(site), before);
      });
    });
  }

  it('refuses a file, and a folder below a file', async () => {
    await inFolder(async (cwd) => {
      await writeFile(join(cwd, 'x'), '');
      for (const folder of ['x', 'x/y']) {
        const {code, err} = await host(cwd, folder, '--base-url', BASE);
        assert.equal(code, 2);
        assert.match(err, new RegExp(`“${folder}”`));
      }
      assert.deepEqual(await readdir(cwd), ['x']);
    });
  });

  for (const nth of [1, 2, 9, 11, 15]) {
    it(`puts everything back when the disk gives up at move ${nth}`, async () => {
      await inFolder(async (cwd) => {
        await host(cwd, 'site', '--base-url', 'https://old.example.nl');
        const before = await filesIn(cwd);
        const NODE_OPTIONS = `--import=${new URL('cli/failing-rename.mjs', import.meta.url)}`;
        const {code, err} = await cli(['host', 'site', '--base-url', BASE], {
          cwd,
          env: {NODE_OPTIONS, FAILING_RENAME: String(nth)},
        });
        assert.equal(code, 2);
        assert.match(
          err,
          /Kan de map “site” niet maken: de schijf is vol.* Er is niets veranderd\./,
        );
        assert.deepEqual(await filesIn(cwd), before);
      });
    });
  }
});

it('cyberwegenkaart host keeps the old files, and says where, when it cannot even put them back', async () => {
  await inFolder(async (cwd) => {
    await host(cwd, 'site', '--base-url', 'https://old.example.nl');
    const before = await filesIn(join(cwd, 'site'));
    const NODE_OPTIONS = `--import=${new URL('cli/failing-rename.mjs', import.meta.url)}`;
    const {code, err} = await cli(['host', 'site', '--base-url', BASE], {
      cwd,
      env: {NODE_OPTIONS, FAILING_RENAME: '10', FAILING_ON: '1'},
    });
    assert.equal(code, 2);
    const [, old] = /De oude bestanden staan in “(.+)”\./.exec(err) ?? [];
    assert.deepEqual(await filesIn(join(cwd, old)), before);
  });
});

describe('cyberwegenkaart host, with a mistake', () => {
  it('names what is wrong in the local content, and makes no folder', async () => {
    await inFolder(async (cwd) => {
      await writeFile(join(cwd, 'own.json'), '{"contacts": [{"id": "x"}],\n"terms": 3}');
      const {code, out, err} = await host(
        cwd,
        'a/site',
        '--base-url',
        BASE,
        '--content',
        'own.json',
      );
      assert.deepEqual([code, out], [1, '']);
      assert.match(err, /^Fout: --content “own\.json” is niet goed\. Er is niets gemaakt\.\n/);
      assert.match(err, /^ {2}regel 1: contacts\[0\]\.name is missing\.$/m);
      assert.match(err, /^ {2}regel 2: terms must be a list, but was 3\.$/m);
      assert.deepEqual(await readdir(cwd), ['own.json']);
    });
  });

  for (const [what, content, name, exit] of [
    ['that is no JSON', '{', 'own.json', 1],
    ['with the name of the list of hashes', '{"terms": []}', 'cyberwegenkaart-host.json', 2],
    ['with another extension', '{"terms": []}', 'index.html', 2],
  ]) {
    it(`refuses local content ${what}`, async () => {
      await inFolder(async (cwd) => {
        await writeFile(join(cwd, name), content);
        const {code} = await host(cwd, 'site', '--base-url', BASE, '--content', name);
        assert.equal(code, exit);
        assert.deepEqual(await readdir(cwd), [name]);
      });
    });
  }

  it('asks for the address', async () => {
    await inFolder(async (cwd) => {
      const {code, err} = await host(cwd, 'site');
      assert.equal(code, 2);
      assert.match(err, /De optie “--base-url <https:\/\/…>” mist\./);
    });
  });

  for (const url of [
    'www.example.nl',
    'http://www.example.nl',
    'ftp://example.nl',
    'https://example.nl/?a=b',
    'https://example.nl/#a',
    'https://u:p@example.nl',
    'javascript:alert(1)',
    '',
  ]) {
    it(`refuses ${url || 'an empty text'} as the address`, async () => {
      await inFolder(async (cwd) => {
        const {code, err} = await host(cwd, 'site', '--base-url', url);
        assert.equal(code, 2);
        assert.ok(err.startsWith(`Fout: --base-url is “${url}”, maar moet een adres zijn`), err);
        assert.deepEqual(await readdir(cwd), []);
      });
    });
  }

  it('takes http for a server on the own machine, and escapes what is in an address', async () => {
    await inFolder(async (cwd) => {
      const content = join(cwd, 'één & "twee".json');
      await writeFile(content, '{"terms": []}');
      const url = 'http://localhost:8080/a b';
      const {code} = await host(cwd, 'site', '--base-url', url, '--content', content);
      assert.equal(code, 0);
      const page = await readFile(join(cwd, 'site/embed/road.html'), 'utf8');
      assert.match(
        page,
        /data-content="\.\.\/%C3%A9%C3%A9n%20%26#?%20%22twee%22\.json"|data-content="\.\.\/%C3%A9%C3%A9n%20%26%20%22twee%22\.json"/,
      );
      assert.match(page, /href="http:\/\/localhost:8080\/a%20b\/embed\/road\.oembed\.json"/);
    });
  });
});
