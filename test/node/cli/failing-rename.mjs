/** Preloaded in the tool: its FAILING_RENAME-th rename fails, as on a full disk; those after it too if FAILING_ON is set. */
import fs from 'node:fs/promises';
import {syncBuiltinESMExports} from 'node:module';

const {rename} = fs;
let left = Number(process.env['FAILING_RENAME']);
fs.rename = async (from, to) => {
  left -= 1;
  if (left === 0 || (left < 0 && process.env['FAILING_ON']))
    throw Object.assign(new Error('disk'), {code: 'ENOSPC'});
  return rename(from, to);
};
syncBuiltinESMExports();
