import {readFileSync} from 'node:fs';
import {join} from 'node:path';

const CONTENT = join(import.meta.dirname, '../src/content/nl/content.ts');

/**
 * Takes out of the content files what no visitor needs.
 *
 * Every `fragment`: a literal piece of the source, with which tests compare it. And of each page the day on which it was
 * read, where that is the day of the content, which counts for a source without one.
 *
 * @returns {import('rollup').Plugin}
 */
export function leanContent() {
  const [, day] = /verifiedOn: '([\d-]+)'/.exec(readFileSync(CONTENT, 'utf8'));
  const isPage = ({document}) => document === 'web' || document === 'region';
  return {
    name: 'lean-content',
    transform(code, id) {
      if (!/\/src\/content\/.*\.json$/.test(id)) return null;
      const content = JSON.parse(code, function (key, value) {
        if (key === 'fragment') return undefined;
        return key === 'verifiedOn' && value === day && isPage(this) ? undefined : value;
      });
      return {code: JSON.stringify(content), map: {mappings: ''}};
    },
  };
}
