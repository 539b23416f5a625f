/** Looks at the GRIP matrix on a page as a visitor does. */
import assert from 'node:assert/strict';

/** Opens an address as a visitor who is not logged in; `trouble` collects what the browser has to say. */
export async function visit(browser, url, prepare = () => {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({width: 1280, height: 900});
  const trouble = [];
  page.on('pageerror', ({message}) => trouble.push(message));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) trouble.push(message.text());
  });
  page.on('dialog', (dialog) => {
    trouble.push(`opens a dialogue: ${dialog.message()}`);
    dialog.dismiss();
  });
  await prepare(page);
  await page.goto(url);
  return {page, trouble, close: () => context.close()};
}

/** Fails unless the matrix stands in the frame at a level, and shows another one when a visitor chooses it. */
export async function tryMatrix(frame, level) {
  await frame.waitForFunction(
    () => document.querySelector('cwk-grip-matrix')?.shadowRoot?.querySelector('table'),
    {timeout: 10_000},
  );
  assert.equal(await frame.evaluate(() => document.querySelectorAll('cwk-grip-matrix').length), 1);
  const before = await frame.evaluate(stateOf);
  assert.equal(before.level, level);
  assert.ok(before.rows >= 15 && before.columns === 7, JSON.stringify(before));
  assert.ok(before.width > 250, `the matrix is ${before.width} pixels wide`);
  await frame.evaluate(() => {
    document.querySelector('cwk-grip-matrix').shadowRoot.querySelector('[value="4"]').click();
  });
  await frame.waitForFunction(
    () =>
      document
        .querySelector('cwk-grip-matrix')
        .shadowRoot.querySelector('[part="answer"]')
        .textContent.includes('Voorzitter van de veiligheidsregio'),
    {timeout: 10_000},
  );
  assert.equal((await frame.evaluate(stateOf)).level, '4');
}

function stateOf() {
  const matrix = document.querySelector('cwk-grip-matrix');
  const root = matrix.shadowRoot;
  return {
    level: root.querySelector('[name="level"]:checked')?.value,
    rows: root.querySelectorAll('tbody tr').length,
    columns: root.querySelectorAll('thead th').length,
    width: matrix.getBoundingClientRect().width,
  };
}
