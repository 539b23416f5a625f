import {expect} from 'chai';
import {nl} from '../../../src/content/nl/content.js';
import {isRecord, walkContent} from '../../support/walk-content.js';

/** A way of working of national government stands with those of the regions. */
const NATIONAL = 'www.rijksoverheid.nl';

/** The names of the regions that we read, and how a text asks for the plan of the reader's own. */
const SAYS_SO =
  /Noord-Holland Noord|Utrecht|Zuid-Limburg|Groningen|uw (eigen )?(veiligheids)?regio/;

interface Source {
  readonly document: string;
  readonly locator?: string;
}

describe('a text that rests on the way of working of one region', () => {
  it('names that region, or asks for the plan of the reader', () => {
    const silent = [...walkContent(nl)].flatMap(({path, value}) => {
      if (!isRecord(value) || !Array.isArray(value['sources'])) return [];
      const sources = value['sources'] as Source[];
      const hosts = new Set(
        sources
          .filter(({document}) => document === 'region')
          .map(({locator}) => new URL(locator!).hostname),
      );
      const only = sources.every(({document}) => document === 'region' || document === 'editorial');
      const text = String(value['text'] ?? value['why']);
      return hosts.size === 1 && only && !hosts.has(NATIONAL) && !SAYS_SO.test(text)
        ? [`${path}: ${text}`]
        : [];
    });
    expect(silent).to.deep.equal([]);
  });
});
