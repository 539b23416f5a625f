/** A site with the folder of `host`, and pages made of nothing but what its LEESMIJ.md says. */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {host} from './host.mjs';

/** What internet.nl asks of a municipality; what the guide adds comes behind it. */
const STRICT = [
  "default-src 'none'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
];

/**
 * @param {string} root - The folder that a server shows.
 * @param {string} url - Where it shows that.
 */
export function writeSite(root, url) {
  const content = 'stories/content/small-municipality.json';
  host(join(root, 'cwk'), `${url}cwk/`);
  host(join(root, 'local'), `${url}local/`, '--content', content);
  const write = (name, snippets, lang = 'nl') =>
    writeFileSync(join(root, name), pageOf(snippets, lang));

  const {module, classic, widgets, policy} = guideOf(join(root, 'cwk'));
  write('module.html', {policy, scripts: [module], widgets});
  write('classic.html', {policy, scripts: [classic], widgets});
  write('english.html', {policy, scripts: [module], widgets}, 'en');
  write('tampered.html', {
    policy,
    scripts: [module.replace(/sha384-.{8}/, 'sha384-AAAAAAAA')],
    widgets,
  });
  write('blocked.html', {policy: ["script-src 'none'"], scripts: [module], widgets});
  const local = guideOf(join(root, 'local'));
  write('local.html', {policy: local.policy, scripts: [local.module], widgets: local.widgets});
}

/** The snippets of a LEESMIJ.md, by what they are for. */
function guideOf(folder) {
  const guide = readFileSync(join(folder, 'LEESMIJ.md'), 'utf8');
  const blocks = (language) =>
    [...guide.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(([, text]) =>
      text.trim(),
    );
  const html = blocks('html');
  const of = (start) => html.find((each) => each.startsWith(start));
  return {
    module: of('<script type="module"'),
    classic: of('<script defer'),
    widgets: ['<cwk-', '<div data-cwk', '<p><a', '<iframe'].map(of),
    policy: blocks('text')
      .find((text) => text.startsWith('script-src'))
      .split(';')
      .map((directive) => directive.trim())
      .filter(Boolean),
  };
}

function pageOf({policy, scripts, widgets}, lang) {
  return `<!doctype html>
<html lang="${lang}">
  <meta charset="utf-8">
  <title>Gehackt: wat nu?</title>
  <meta http-equiv="Content-Security-Policy" content="${[...STRICT, ...policy].join('; ')}">
  ${scripts.join('\n  ')}
  <h1>Gehackt: wat nu?</h1>
  ${widgets.join('\n  <hr>\n  ')}
</html>
`;
}
