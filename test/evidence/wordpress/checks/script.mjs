/** The one script: only where it is needed, as its hash says, and under a strict policy. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import nuChecker from 'vnu-jar';
import {pageOf, saveSettings} from '../admin.mjs';
import {tryMatrix, visit} from '../matrix.mjs';

/** What internet.nl asks of a municipality. */
const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types cyberwegenkaart 'allow-duplicates'",
].join('; ');

const TAG = /<script[^>]*cyberwegenkaart[^>]*>/g;

export async function checkScript(world, markup) {
  const {site, plugin, admin, browser, sessions, report, picture} = world;
  const plain = await sessions.editor.publish('Zonder', '<p>Een gewone pagina.</p>');
  const {link} = await sessions.editor.publish('Met', markup);
  const htmlOf = async (url) => (await fetch(url)).text();

  await report.check('a page without a widget has nothing of the plugin', async () => {
    assert.doesNotMatch(await htmlOf(plain.link), /cyberwegenkaart/i);
  });
  await report.check(
    'a page with a widget has the script once, a module with its hash',
    async () => {
      const tags = (await htmlOf(link)).match(TAG);
      assert.equal(tags?.length, 1);
      const [, src] = / src=["'](.+?)["']/.exec(tags[0]);
      assert.ok(src.startsWith(`${plugin}/dist/cyberwegenkaart.js?ver=`), src);
      const bytes = Buffer.from(await (await fetch(src)).arrayBuffer());
      const hash = createHash('sha384').update(bytes).digest('base64');
      assert.ok(tags[0].includes(' type="module"'), tags[0]);
      assert.ok(tags[0].includes(` integrity="sha384-${hash}"`), tags[0]);
      assert.doesNotMatch(tags[0], /data-content/);
    },
  );
  await report.check(
    'the plugin adds nothing that a strict policy forbids, and works under it',
    async () => {
      site.headers = {'Content-Security-Policy': STRICT};
      const before = await violationsOf(browser, plain.link);
      const after = await violationsOf(browser, link, (page) => tryMatrix(page, '3'));
      site.headers = {};
      // WordPress and its theme have inline scripts and styles of their own.
      assert.ok(before.length > 0);
      assert.deepEqual(after, before);
    },
  );
  await report.check(
    'the HTML checker finds nothing that a page without a widget does not have',
    async () => {
      const shortcode = await sessions.editor.publish(
        'In een zin',
        'Kijk hier: [cyberwegenkaart widget="grip-matrix" level="3"] en hier: [cyberwegenkaart widget="grip-matirx"].',
      );
      const [before, ...after] = await htmlProblems(
        await Promise.all([plain.link, link, shortcode.link].map(htmlOf)),
      );
      for (const problems of after) {
        assert.deepEqual(
          problems.filter((each) => !before.includes(each)),
          [],
        );
      }
    },
  );

  await report.check('an author cannot reach the settings', async () => {
    const page = await pageOf(browser, sessions.author);
    const answer = await page.goto(`${site.url}/wp-admin/options-general.php?page=cyberwegenkaart`);
    assert.equal(answer.status(), 403);
    await page.browserContext().close();
  });
  await report.check(
    'an administrator can have the script on every page, and a file with own content',
    async () => {
      const uploads = join(site.folder, 'wp-content/uploads');
      mkdirSync(uploads, {recursive: true});
      cpSync('stories/content/small-municipality.json', join(uploads, 'eigen.json'));
      const content = '/wp-content/uploads/eigen.json';
      await saveSettings(admin, site.url, {everywhere: true, content});
      await picture(admin, 'settings');
      const tags = (await htmlOf(plain.link)).match(TAG);
      assert.equal(tags?.length, 1);
      assert.ok(tags[0].includes(` data-content="${content}"`), tags[0]);

      const {link: card} = await sessions.editor.publish(
        'Noodkaart',
        '[cyberwegenkaart widget="crisis-card"]',
      );
      const {page, trouble, close} = await visit(browser, card);
      await page.waitForFunction(
        () => document.querySelector('cwk-crisis-card')?.shadowRoot?.textContent.length > 1000,
        {timeout: 10_000},
      );
      await page.waitForFunction(
        () =>
          document
            .querySelector('cwk-crisis-card')
            .shadowRoot.textContent.includes('Crisispiket Waterbergen'),
        {timeout: 10_000},
      );
      assert.deepEqual(trouble, []);
      await picture(page, 'published-own-content');
      await close();
    },
  );
  await report.check('an address that is not one is refused, and the last one stays', async () => {
    await saveSettings(admin, site.url, {everywhere: true, content: 'javascript:alert(1)'});
    await admin.waitForSelector('.settings-error.notice-error');
    assert.match(await htmlOf(plain.link), /data-content="\/wp-content\/uploads\/eigen.json"/);
  });
  await report.check(
    'a site in English loads the English texts, which the script checks',
    async () => {
      await site.evaluate("update_option('WPLANG', '');");
      const {page, trouble, close} = await visit(browser, link);
      await tryEnglish(page);
      assert.deepEqual(trouble, []);
      await close();
      const file = join(
        site.folder,
        'wp-content/plugins/cyberwegenkaart/dist/cyberwegenkaart.en.json',
      );
      const english = readFileSync(file, 'utf8');
      writeFileSync(file, english.replaceAll('Who is at the wheel?', 'Changed by somebody'));
      const other = await visit(browser, link);
      await other.page.waitForFunction(
        () =>
          document
            .querySelector('cwk-grip-matrix')
            ?.shadowRoot?.textContent.includes('Wie zit er aan het stuur?'),
        {timeout: 10_000},
      );
      await other.close();
      writeFileSync(file, english);
    },
  );
}

async function tryEnglish(page) {
  await page.waitForFunction(
    () =>
      document
        .querySelector('cwk-grip-matrix')
        ?.shadowRoot?.textContent.includes('Who is at the wheel?'),
    {timeout: 10_000},
  );
}

/** What a browser reports of a page, in order of the alphabet. */
async function violationsOf(browser, url, body = () => {}) {
  const {page, close} = await visit(browser, url, (each) =>
    each.evaluateOnNewDocument(() => {
      window.violations = [];
      document.addEventListener('securitypolicyviolation', (event) => {
        window.violations.push(`${event.effectiveDirective} ${event.blockedURI}`);
      });
    }),
  );
  await body(page);
  const violations = await page.evaluate(() => window.violations);
  await close();
  return violations.sort();
}

/** What the Nu HTML checker says of each document, without the place. */
async function htmlProblems(documents) {
  const folder = mkdtempSync(join(tmpdir(), 'cyberwegenkaart-html-'));
  const files = documents.map((html, index) => {
    const file = join(folder, `${index}.html`);
    writeFileSync(file, html);
    return file;
  });
  const output = await nuChecker.vnu.check(['--format', 'json', ...files]).catch((e) => e.message);
  rmSync(folder, {recursive: true});
  const {messages} = JSON.parse(/\{.*"messages".*\}/.exec(output)?.[0] ?? '{"messages": []}');
  return files.map((file) =>
    messages.filter(({url}) => url.endsWith(file)).map(({message}) => message),
  );
}
