/** Each role publishes the matrix in each way; a visitor sees it work each time. */
import assert from 'node:assert/strict';
import {tryMatrix, visit} from '../matrix.mjs';

export async function checkDoors(world, {markup, link}) {
  const {plugin, sessions, report, browser, picture} = world;
  const own = `${plugin}/dist/embed/grip-matrix.html?level=3`;
  const doors = {
    block: markup,
    shortcode: '[cyberwegenkaart widget="grip-matrix" level="3"]',
    link: `<p><a href="${own}&amp;utm_source=nieuwsbrief">Wie zit er aan het stuur?</a></p>`,
    'data-cwk':
      '<div data-cwk="grip-matrix" data-level="3"><a href="https://hetccv.nl">Lees meer</a></div>',
    'pasted address': own,
  };
  for (const session of Object.values(sessions)) {
    for (const [door, content] of Object.entries(doors)) {
      const name = `${session.name}, ${door}: kept whole, and a visitor sees the matrix work`;
      await report.check(name, async () => {
        const published = await session.publish(`${door} van ${session.name}`, content);
        assert.equal(published.raw, content);
        await tryPage(world, published.link, `published-${door}`);
      });
    }
    await report.check(
      `${session.name}, pasted address of another site: a visitor sees the matrix work in its frame`,
      async () => {
        const address = `${world.embeds.base}grip-matrix.html`;
        const published = await session.publish(`oEmbed van ${session.name}`, address);
        assert.equal(published.raw, address);
        const {page, trouble, close} = await visit(browser, published.link);
        // WordPress shows it when it has told its height.
        const element = await page.waitForSelector('iframe.wp-embedded-content[height="1000"]');
        assert.equal(await element.evaluate(({style}) => style.cssText), '');
        const frame = await element.contentFrame();
        // A static answer knows nothing of the level in the address.
        await tryMatrix(frame, 'unknown');
        assert.deepEqual(trouble, []);
        await picture(page, 'published-oembed', {fullPage: true});
        await close();
      },
    );
  }
  await report.check('the editor is told how to preview a pasted address', async () => {
    const url = encodeURIComponent(own);
    const {html, scripts} = await sessions.author.rest(`/oembed/1.0/proxy&url=${url}`);
    assert.match(html, /<cwk-grip-matrix level="3">/);
    // Its frame loads them as they were before modules.
    assert.deepEqual(scripts, [`${plugin}/dist/cyberwegenkaart.classic.js`]);
  });
  await report.check('the post that the author made in the editor shows the matrix at work', () =>
    tryPage(world, link, 'published-from-editor'),
  );
}

async function tryPage({browser, picture}, link, name) {
  const {page, trouble, close} = await visit(browser, link);
  await tryMatrix(page, '3');
  assert.deepEqual(trouble, []);
  await picture(page, name);
  await close();
}
