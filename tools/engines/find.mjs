import {accessSync, constants} from 'node:fs';
import {delimiter, join} from 'node:path';

/**
 * The path of an installed program, or undefined when this machine does not have it.
 *
 * @param {{
 *   variable: string,
 *   names: string[],
 *   macApps?: [app: string, program: string][],
 *   windowsApps?: string[],
 * }} program - The environment variable that points to it; otherwise its names on the PATH, and where else systems
 *   keep it.
 * @throws if the environment variable points to what cannot be run.
 */
export function findProgram({variable, names, macApps = [], windowsApps = []}) {
  const chosen = process.env[variable];
  if (!chosen) return usualPlaces(names, macApps, windowsApps).find(isExecutable);
  if (isExecutable(chosen)) return chosen;
  throw new Error(
    `${variable} is "${chosen}", which cannot be run. Point it to the program, or unset it.`,
  );
}

function usualPlaces(names, macApps, windowsApps) {
  const {PATH = '', HOME = '', LOCALAPPDATA, PROGRAMFILES} = process.env;
  if (process.platform === 'win32') {
    const roots = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(Boolean);
    return windowsApps.flatMap((app) => roots.map((root) => join(root, app)));
  }
  const mac = macApps.flatMap(([app, program]) =>
    ['/', HOME].map((root) => join(root, `Applications/${app}.app/Contents/MacOS/${program}`)),
  );
  const folders = PATH.split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return process.platform === 'darwin' ? [...mac, ...onPath] : onPath;
}

export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
