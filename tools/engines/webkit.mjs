import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {findProgram, isExecutable} from './find.mjs';
import {webkitLauncher} from './webkit/launcher.mjs';

/** WebKitGTK's own small browser, on a screen that is not there; only on Linux. */
export const webkit = {
  name: 'WebKit',
  install: 'on Debian: apt-get install webkit2gtk-driver xvfb',

  find() {
    if (process.platform !== 'linux') return undefined;
    const programs = {
      browser: miniBrowser(),
      driver: findProgram({variable: 'WEBKIT_DRIVER_PATH', names: ['WebKitWebDriver']}),
      screen: findProgram({variable: 'XVFB_PATH', names: ['Xvfb']}),
    };
    return Object.values(programs).every(Boolean) ? programs : undefined;
  },

  launcher: webkitLauncher,
};

/** The browser that comes with the library; it is on no PATH. */
function miniBrowser() {
  const folders = ['/usr/lib', '/usr/lib64', '/usr/libexec'].filter(existsSync);
  const triplets = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('-linux-gnu'))
      .map((name) => join(folder, name)),
  );
  return [...triplets, ...folders]
    .flatMap((folder) => ['webkit2gtk-4.1', 'webkitgtk-6.0'].map((api) => join(folder, api)))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find(isExecutable);
}
