/** The page that `npm start` opens. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';

const html = readFileSync(
  new URL('../../stories/pages/municipality.html', import.meta.url),
  'utf8',
);
const sections = [...html.matchAll(/<section id="([^"]+)"[^]*?<\/section>/g)];

it('the page of a municipality has contents that name each of its parts', () => {
  const contents = /<nav class="contents"[^]*?<\/nav>/.exec(html)?.[0] ?? '';
  const links = [...contents.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  assert.deepEqual(
    links,
    sections.map(([, id]) => id),
  );
  assert.equal(sections.length, html.split('<section').length - 1);
});

it('each part of the page of a municipality has one widget', () => {
  for (const [text, id] of sections) {
    assert.equal(text.match(/<cwk-(?!content)/g)?.length, 1, id);
  }
});
