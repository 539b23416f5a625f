/** Switching the plugin off, and deleting it. */
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {deactivatePlugin, deletePlugin} from '../admin.mjs';

/** What WordPress itself remembers of any plugin that was switched off or any page that was asked. */
const OF_WORDPRESS =
  /^(_(site_)?transient_|recently_activated|recovery_|can_compress_scripts|finished_updating)/;

export async function checkRemoval({site, admin, report}, before, optionsNow) {
  await report.check('the plugin keeps one option', async () => {
    const added = (await optionsNow()).filter((name) => /cyberwegenkaart|cwk/i.test(name));
    assert.deepEqual(added, ['cyberwegenkaart']);
  });
  await report.check('deleting the plugin leaves no option and no file behind', async () => {
    await deactivatePlugin(admin, site.url);
    await deletePlugin(admin, site.url);
    const added = (await optionsNow()).filter((name) => !before.includes(name));
    assert.deepEqual(
      added.filter((name) => !OF_WORDPRESS.test(name)),
      [],
    );
    assert.equal(existsSync(join(site.folder, 'wp-content/plugins/cyberwegenkaart')), false);
  });
}
