/** The block editor, as somebody who writes uses it: with the keyboard, the mouse and what has a name on screen. */

/** Opens the editor with an empty page, or a post for who may not make pages. */
export async function openEditor(page, url, {name}) {
  const kind = name === 'author' ? '' : '?post_type=page';
  await page.goto(`${url}/wp-admin/post-new.php${kind}`);
}

/** Where the blocks are: a frame of their own, or not, as WordPress chooses. */
export async function canvasOf(page) {
  await page.waitForSelector('iframe[name="editor-canvas"], .editor-post-title__input');
  const frame = await page.$('iframe[name="editor-canvas"]');
  const canvas = (await frame?.contentFrame()) ?? page.mainFrame();
  await canvas.waitForSelector('.editor-post-title__input');
  return canvas;
}

/** Writes a title, and puts our block below it by its name, as one does with `/`. */
export async function insertBlock(page, title) {
  const canvas = await canvasOf(page);
  await canvas.click('.editor-post-title__input');
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await page.keyboard.type('/cyberwegen');
  await page.waitForSelector(
    '.components-autocomplete__result.is-selected, .components-autocomplete__result[aria-selected="true"]',
  );
  await page.keyboard.press('Enter');
  await canvas.waitForSelector(
    '.wp-block-cyberwegenkaart-widget, [data-type="cyberwegenkaart/widget"]',
  );
  return canvas;
}

/** Chooses a value in a list of the form by the label of the list. */
export async function choose(frame, label, value) {
  const list = await frame.waitForFunction(
    (text) =>
      [...document.querySelectorAll('label')].find((each) => each.textContent === text)?.control,
    {},
    label,
  );
  await list.asElement().select(value);
}

/** The document inside the preview, when the block has one. */
export async function previewOf(canvas) {
  const frame = await canvas.waitForSelector('[data-type="cyberwegenkaart/widget"] iframe');
  return frame.contentFrame();
}

/** Presses Publish, twice as WordPress asks, and returns the address of what it has made. */
export async function publish(page) {
  await page.click('.editor-post-publish-panel__toggle');
  await (
    await page.waitForSelector('.editor-post-publish-panel .editor-post-publish-button')
  ).click();
  await page.waitForSelector('.post-publish-panel__postpublish');
  return page.evaluate(() => window.wp.data.select('core/editor').getPermalink());
}

/** The HTML that the editor saves, from its own serialiser. */
export function markupOf(page) {
  return page.evaluate(() => window.wp.data.select('core/editor').getEditedPostContent());
}
