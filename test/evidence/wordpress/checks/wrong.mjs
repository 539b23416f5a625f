/** What is misspelt, and what is meant to do harm. */
import assert from 'node:assert/strict';
import {visit} from '../matrix.mjs';

const WRONG = [
  ['a misspelt widget', 'grip-matirx', {}, 'road-map', /grip-matrix/],
  ['no widget', '', {}, 'road-map', /grip-matrix/],
  [
    'a wrong value',
    'grip-matrix',
    {level: '9', vital: 'yes'},
    'grip-matrix',
    /unknown, 0, 1, 2, 3, 4, 5/,
  ],
  ['a misspelt option', 'grip-matrix', {levl: '3'}, 'grip-matrix', /level, vital, actor, share/],
  ['an id that the content does not have', 'grip-matrix', {actor: 'mayer'}, 'grip-matrix', /mayor/],
  ['a flag with another word', 'grip-matrix', {share: 'nee'}, 'grip-matrix', /share, false/],
];

const HOSTILE = [
  '"><script>window.harmed = 1</script>',
  "' onmouseover='window.harmed = 1",
  '" onfocus="window.harmed = 1" tabindex="0" autofocus x="',
  '<img src=x onerror="window.harmed = 1">',
  '</cwk-grip-matrix><svg onload="window.harmed = 1">',
  'javascript:window.harmed=1',
  ' java\tscript:window.harmed=1',
  'data:text/html,<script>window.harmed = 1</script>',
  '&quot; onclick=&quot;window.harmed = 1',
  '%22%3E%3Cscript%3Ewindow.harmed=1%3C/script%3E',
  '[cyberwegenkaart widget="road-map"]',
  '--><script>window.harmed = 1</script>',
];

export async function checkWrong({site, browser, sessions, report, picture}) {
  for (const [what, widget, options, page, valid] of WRONG) {
    const written = Object.entries(options).map(([name, value]) => ` ${name}="${value}"`);
    for (const [door, content] of [
      ['shortcode', `[cyberwegenkaart widget="${widget}"${written.join('')}]`],
      ['block', `<!-- wp:cyberwegenkaart/widget ${JSON.stringify({widget, options})} /-->`],
    ]) {
      // A block without a widget is one that nobody has filled in yet.
      if (door === 'block' && widget === '') continue;
      await report.check(
        `${door} with ${what}: a link for visitors, help for editors`,
        async () => {
          const {link} = await sessions.author.publish(what, content);
          const seen = await (await fetch(link)).text();
          assert.doesNotMatch(seen, /<cwk-|cyberwegenkaart-problems/);
          assert.match(seen, new RegExp(`<a href="[^"]*/embed/${page}\\.html`));
          const headers = {
            Cookie: sessions.author.cookies.map((c) => `${c.name}=${c.value}`).join('; '),
          };
          const [notice] =
            /<div class="cyberwegenkaart-problems">[^]*?<\/div>/.exec(
              await (await fetch(link, {headers})).text(),
            ) ?? [];
          assert.match(notice ?? '', valid);
        },
      );
    }
  }

  await report.check('quotes of a word processor are quotes', async () => {
    const {link} = await sessions.author.publish(
      'Aanhalingstekens',
      '[cyberwegenkaart widget=“grip-matrix” level=„3” share]',
    );
    assert.match(await (await fetch(link)).text(), /<cwk-grip-matrix level="3" share>/);
  });

  await report.check(
    'the link stays a link, also with the script, and an editor sees why',
    async () => {
      const {link} = await sessions.editor.publish(
        'Fout',
        '<!-- wp:cyberwegenkaart/widget {"widget":"grip-matrix","options":{"level":"9"}} /-->',
      );
      const {page, close} = await visit(browser, link, (each) =>
        each.setCookie(...sessions.editor.cookies),
      );
      await page.waitForSelector('.cyberwegenkaart-problems');
      assert.equal(await page.$('cwk-grip-matrix'), null);
      await picture(page, 'wrong-for-editor');
      await close();
    },
  );

  await report.check(
    'no option of any widget lets a hostile text become HTML or an address',
    async () => {
      const {count, found} = await harm(site, browser);
      assert.ok(count > 1000, `only ${count} texts`);
      assert.deepEqual(found, []);
    },
  );
}

/** Renders every option of every widget with every hostile text, for a visitor and for an administrator. */
async function harm(site, browser) {
  const code = `
    $hostile = json_decode(base64_decode('${Buffer.from(JSON.stringify(HOSTILE)).toString('base64')}'));
    $rendered = array();
    foreach (array(0, 1) as $user) {
      wp_set_current_user($user);
      foreach ($hostile as $text) {
        $rendered[] = Cyberwegenkaart\\render($text, array());
        foreach (Cyberwegenkaart\\table()['widgets'] as $widget => $entry) {
          $rendered[] = Cyberwegenkaart\\render($widget, array($text => $text));
          foreach (array_keys($entry['options']) as $option) {
            $rendered[] = Cyberwegenkaart\\render($widget, array($option => $text));
            $rendered[] = Cyberwegenkaart\\render($widget, array($option => $text, 'heading' => $text));
          }
        }
      }
    }
    echo json_encode($rendered);`;
  const rendered = JSON.parse(await site.evaluate(code));
  const {page, close} = await visit(browser, 'about:blank');
  const found = await page.evaluate((texts) => {
    const allowed = /^(a|div|p|strong|ul|li|cwk-[a-z-]+)$/;
    const harmful = (html) => {
      const {body} = document.implementation.createHTMLDocument();
      body.innerHTML = html;
      return [...body.querySelectorAll('*')].some(
        (each) =>
          !allowed.test(each.localName) ||
          each.getAttributeNames().some((name) => /^on|^style$|^autofocus$/.test(name)) ||
          (each.localName === 'a' && !/^https?:$/.test(each.protocol)),
      );
    };
    return texts.filter(harmful);
  }, rendered);
  await close();
  return {count: rendered.length, found};
}
