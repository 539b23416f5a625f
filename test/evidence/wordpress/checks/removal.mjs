/** Switching the plugin off, and deleting it. */
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {deactivatePlugin, deletePlugin} from '../admin.mjs';

/** Where WordPress itself remembers which plugins there are and were. */
const OF_WORDPRESS = /^(active_plugins|recently_activated|_site_transient_.*)$/;

export async function checkRemoval({site, admin, report}) {
  await report.check('the plugin keeps one option', async () => {
    assert.deepEqual(await optionsWithUs(site), ['cyberwegenkaart']);
  });
  await report.check('deleting the plugin leaves no option and no file behind', async () => {
    await deactivatePlugin(admin, site.url);
    await deletePlugin(admin, site.url);
    assert.deepEqual(await optionsWithUs(site), []);
    assert.equal(existsSync(join(site.folder, 'wp-content/plugins/cyberwegenkaart')), false);
  });
}

/** The options of the site that name us. */
async function optionsWithUs(site) {
  const names = await site.evaluate(`
    $found = $wpdb->get_results("SELECT option_name, option_value FROM $wpdb->options");
    foreach ($found as $option) {
      if (preg_match('/cyberwegenkaart|cwk/i', $option->option_name . $option->option_value)) {
        echo $option->option_name, "\\n";
      }
    }`);
  return names.split('\n').filter((name) => name && !OF_WORDPRESS.test(name));
}
