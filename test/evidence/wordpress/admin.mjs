/** What an administrator does in the screens of WordPress: upload a plugin, switch it off, and delete it. */
import {resolve} from 'node:path';

const NAME = 'cyberwegenkaart';

/** A page of the browser in which a user is logged in, apart from those of others. */
export async function pageOf(browser, session) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({width: 1280, height: 900});
  await page.setCookie(...session.cookies);
  return page;
}

/** Uploads the zip file in the form for it, and activates the plugin. */
export async function installPlugin(page, url, zip) {
  await page.goto(`${url}/wp-admin/plugin-install.php?tab=upload`);
  const field = await page.$('#pluginzip');
  await field.uploadFile(resolve(zip));
  await submit(page, '#install-plugin-submit');
  await submit(page, 'a[href*="action=activate"]');
}

export async function deactivatePlugin(page, url) {
  await page.goto(`${url}/wp-admin/plugins.php`);
  await submit(page, `#deactivate-${NAME}`);
}

/** Deletes the plugin, which WordPress asks to confirm, and waits until it is off the list. */
export async function deletePlugin(page, url) {
  await page.goto(`${url}/wp-admin/plugins.php`);
  page.once('dialog', (dialog) => dialog.accept());
  await page.click(`#delete-${NAME}`);
  await page.waitForSelector(`tr.deleted[data-slug="${NAME}"], [data-slug="${NAME}"] .deleted`);
}

/** Saves the settings of the plugin as its form sends them. */
export async function saveSettings(page, url, {everywhere, content}) {
  await page.goto(`${url}/wp-admin/options-general.php?page=${NAME}`);
  const box = await page.$(`input[name="${NAME}[everywhere]"]`);
  if ((await box.evaluate(({checked}) => checked)) !== everywhere) await box.click();
  await page.$eval(`#${NAME}-content`, (field, value) => (field.value = value), content);
  await submit(page, '#submit');
}

async function submit(page, selector) {
  await Promise.all([page.waitForNavigation(), page.click(selector)]);
}
