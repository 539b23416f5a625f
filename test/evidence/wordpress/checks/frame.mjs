/** The embed pages in the sandbox that WordPress makes of a pasted address, beside a frame that means no good. */
import assert from 'node:assert/strict';
import {visit} from '../matrix.mjs';

/** What a page could hope to reach something with. */
const MESSAGES = [
  {message: 'height', value: 1},
  {type: 'cwk-height', height: 1},
  {message: 'link', value: 'https://example.org/', secret: 'x'},
  {level: '5', vital: 'yes', 'data-cwk': 'road-map'},
  'javascript:document.body.remove()',
  '<img src=x onerror=document.body.remove()>',
  JSON.parse('{"__proto__": {"level": "5"}}'),
  null,
  [],
];

export async function checkFrame({embeds, browser, sessions, report}) {
  const {link} = await sessions.author.publish(
    'Twee kaders',
    `${embeds.base}grip-matrix.html\n\n${embeds.base}publication-card.html`,
  );
  const {page, trouble, close} = await visit(browser, link);
  await page.waitForFunction(
    () => document.querySelectorAll('iframe.wp-embedded-content[height]').length === 2,
  );
  const [matrix, other] = await page.$$('iframe.wp-embedded-content');
  const inMatrix = await matrix.contentFrame();
  const inOther = await other.contentFrame();
  await inMatrix.waitForFunction(isComplete, {}, 'cwk-grip-matrix');
  await inOther.waitForFunction(isComplete, {}, 'cwk-publication-card');

  await report.check('WordPress puts the page in its sandbox, without an origin', async () => {
    assert.deepEqual(
      await matrix.evaluate((frame) => [
        frame.getAttribute('sandbox'),
        frame.getAttribute('security'),
      ]),
      ['allow-scripts', 'restricted'],
    );
    assert.equal(await inMatrix.evaluate(() => window.origin), 'null');
  });
  await report.check('a frame in sight is as high as its content, up to a limit', async () => {
    for (const [element, frame] of [
      [matrix, inMatrix],
      [other, inOther],
    ]) {
      // Chromium lets a frame of another origin rest while nobody can see it.
      await element.evaluate((each) => each.scrollIntoView());
      await page.waitForFunction(hasHeight, {}, element, await heightIn(frame));
    }
    assert.ok((await heightIn(inMatrix)) > 1000 && (await heightIn(inOther)) < 1000);
  });
  await report.check('the link before a frame is gone', async () => {
    const shown = await page.$$eval('.wp-embedded-content', (all) =>
      all.map((each) => each.checkVisibility() && each.clientHeight > 50),
    );
    assert.deepEqual(shown, [false, true, false, true]);
  });
  await report.check('the frame follows its content when that becomes higher', async () => {
    const before = await heightIn(inOther);
    await page.setViewport({width: 360, height: 900});
    await inOther.waitForFunction(
      (height) => document.documentElement.getBoundingClientRect().height > height,
      {},
      before,
    );
    await page.waitForFunction(hasHeight, {}, other, await heightIn(inOther));
  });
  await report.check('our own message says the height too', async () => {
    const said = await page.evaluate(
      (frame) =>
        new Promise((resolve) => {
          window.addEventListener('message', ({data, source}) => {
            if (source === frame.contentWindow && data.type === 'cwk-height') resolve(data);
          });
          frame.contentWindow.postMessage('how high?', '*');
        }),
      other,
    );
    assert.deepEqual(said, {type: 'cwk-height', height: await heightIn(inOther)});
  });
  await report.check(
    'a frame cannot change the height of another, even with its secret',
    async () => {
      const secret = await matrix.evaluate((frame) => frame.dataset.secret);
      const before = await heightsOf(page);
      await tell(page, inOther, {message: 'height', value: 321, secret});
      assert.deepEqual(await heightsOf(page), before);
    },
  );
  await report.check('a wrong secret changes no height', async () => {
    const before = await heightsOf(page);
    await tell(page, inMatrix, {message: 'height', value: 321, secret: 'wrongsecret'});
    assert.deepEqual(await heightsOf(page), before);
  });
  // A card without a publication says so.
  const known = trouble.length;
  for (const [who, from] of [
    ['the page around it', page],
    ['another frame', inOther],
  ]) {
    await report.check(`no message of ${who} changes anything in the embed page`, async () => {
      const before = await inMatrix.evaluate(everythingIn);
      const heights = await heightsOf(page);
      const heard = inMatrix.evaluate(
        () =>
          new Promise((resolve) => {
            window.addEventListener('message', ({data}) => data === 'last' && resolve());
          }),
      );
      // Without waiting for that, the listener could come too late.
      await inMatrix.evaluate(() => {});
      await from.evaluate(
        (messages) => {
          const target = window.parent.frames[0];
          for (const message of messages) target.postMessage(message, '*');
        },
        [...MESSAGES, 'last'],
      );
      await heard;
      assert.equal(await inMatrix.evaluate(everythingIn), before);
      assert.deepEqual(await heightsOf(page), heights);
      assert.deepEqual(trouble.slice(known), []);
    });
  }
  await close();
}

function isComplete(tag) {
  return document.querySelector(tag)?.shadowRoot?.childElementCount > 0;
}

/** WordPress makes no frame higher than 1000 pixels. */
function hasHeight(frame, height) {
  return frame.getAttribute('height') === String(Math.min(height, 1000));
}

function heightIn(frame) {
  return frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
}

function heightsOf(page) {
  return page.$$eval('iframe.wp-embedded-content', (all) => all.map(({height}) => height));
}

/** Posts a message from a frame to the page, and resolves when the page has dealt with it. */
async function tell(page, frame, message) {
  const dealtWith = page.evaluate(
    () =>
      new Promise((resolve) => {
        window.addEventListener('message', ({data}) => data === 'last' && resolve());
      }),
  );
  await page.evaluate(() => {});
  await frame.evaluate((each) => {
    window.parent.postMessage(each, '*');
    window.parent.postMessage('last', '*');
  }, message);
  await dealtWith;
}

/** The page with what is in its shadow roots. */
function everythingIn() {
  const shadows = [...document.querySelectorAll('*')].map(({shadowRoot}) => shadowRoot?.innerHTML);
  return document.documentElement.outerHTML + shadows.join('');
}
