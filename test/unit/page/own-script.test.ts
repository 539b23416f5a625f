import {expect} from '@open-wc/testing';
import {ownScript, strayScript} from '../../../src/page/own-script.js';

const URL_OF_SCRIPT = 'https://example.nl/2.0.0/cyberwegenkaart.js';
const MOVED = 'https://example.nl/latest/cyberwegenkaart.js';

describe('ownScript', () => {
  for (const [what, tags, found] of [
    [
      'the tag with the address',
      [
        [URL_OF_SCRIPT, 'a'],
        [MOVED, 'b'],
      ],
      'a',
    ],
    [
      'the tag with data-content, of two with the address',
      [[URL_OF_SCRIPT], [URL_OF_SCRIPT, 'b']],
      'b',
    ],
    ['no other tag when its own has no data-content', [[URL_OF_SCRIPT], [MOVED, 'b']], undefined],
    [
      'the tag with the same file name',
      [
        [MOVED, 'a'],
        ['https://x.nl/cyberwegenkaart', 'b'],
      ],
      'a',
    ],
    ['the file name without what follows it', [[`${MOVED}?v=2`, 'a']], 'a'],
    ['the only tag with its name', [['https://cdn.nl/cyberwegenkaart@latest', 'a']], 'a'],
    [
      'none of two with the same file name',
      [
        [MOVED, 'a'],
        [`${MOVED}?2`, 'b'],
      ],
      undefined,
    ],
    ['no tag of another script', [['https://example.nl/other.js', 'a']], undefined],
    ['no tag without data-content', [[MOVED]], undefined],
  ] as const) {
    it(`finds ${what}`, () => {
      expect(ownScript(scripts(tags), URL_OF_SCRIPT, 'content')?.dataset['content']).to.equal(
        found,
      );
    });
  }
});

describe('strayScript', () => {
  it('finds a tag with its name', () => {
    const [tag] = scripts([[MOVED, 'a']]);
    expect(strayScript([tag!])).to.equal(tag);
  });

  it('finds no tag of another script, without data-content or with an empty one', () => {
    const tags = scripts([['https://example.nl/other.js', 'a'], [MOVED], [MOVED, '']]);
    expect(strayScript(tags)).to.equal(undefined);
  });
});

function scripts(tags: readonly (readonly [src: string, content?: string])[]): HTMLScriptElement[] {
  return tags.map(([src, content]) => {
    const script = document.createElement('script');
    script.src = src;
    if (content !== undefined) script.dataset['content'] = content;
    return script;
  });
}
