/** An author makes a post with the block, in the real editor. */
import assert from 'node:assert/strict';
import {pageOf} from '../admin.mjs';
import {choose, insertBlock, markupOf, openEditor, previewOf, publish} from '../editor.mjs';

/** @returns {Promise<{markup: string, link: string}>} What the editor has saved, and where it can be seen. */
export async function checkEditor({site, browser, sessions, report, picture}) {
  const page = await pageOf(browser, sessions.author);
  const errors = [];
  page.on('pageerror', ({message}) => errors.push(message));
  let canvas;
  let markup;
  let link;
  await report.check('an author finds the block by its name in the editor', async () => {
    await openEditor(page, site.url, sessions.author);
    canvas = await insertBlock(page, 'Wie doet wat?');
    await picture(page, 'editor-empty');
  });
  await report.check('the block has a list of all widgets', async () => {
    await choose(canvas, 'Kies een onderdeel', 'grip-matrix');
    assert.equal(
      await page.$eval('.block-editor-block-inspector select', ({length}) => length),
      10,
    );
  });
  await report.check('the form has the options of the chosen widget, in Dutch', async () => {
    const labels = await page.$$eval(
      '.block-editor-block-inspector .components-panel__body',
      (all) => [...all[1].querySelectorAll('label')].map(({textContent}) => textContent),
    );
    assert.deepEqual(labels, [
      'GRIP-niveau aan het begin',
      'Is vitale infrastructuur geraakt?',
      'Toon alleen',
      'Bezoekers kunnen een link maken naar wat zij zien',
      'Druk ook af wat dicht is of niet is gekozen',
      'Niveau van de kop',
    ]);
  });
  await report.check('the preview is the real widget, and follows the form', async () => {
    await choose(page, 'GRIP-niveau aan het begin', '3');
    await (
      await previewOf(canvas)
    ).waitForFunction(() =>
      document
        .querySelector('cwk-grip-matrix')
        ?.shadowRoot?.querySelector('[part="answer"]')
        ?.textContent.includes('GRIP 3'),
    );
    // As high as what is in it.
    await canvas.waitForFunction(
      () =>
        document.querySelector('[data-type="cyberwegenkaart/widget"] iframe').clientHeight > 900,
    );
    await picture(page, 'editor-form');
  });
  await report.check('the editor saves the choices, and no HTML', async () => {
    markup = await markupOf(page);
    assert.equal(
      markup,
      '<!-- wp:cyberwegenkaart/widget {"widget":"grip-matrix","options":{"level":"3"}} /-->',
    );
  });
  await report.check('the author publishes it', async () => {
    link = await publish(page);
    assert.deepEqual(errors, []);
  });
  await page.browserContext().close();
  return {markup, link};
}
