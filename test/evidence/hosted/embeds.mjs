/** Follows the addresses of the embed pages as a site does that embeds them by oEmbed. */
import {parse} from 'parse5';

/**
 * @param {string} base - Where the folder is.
 * @param {(what: string, problems: string[]) => void} check
 */
export async function checkEmbeds(base, check) {
  const {files} = await (await fetch(`${base}cyberwegenkaart-host.json`)).json();
  const pages = Object.keys(files).filter((name) => /^embed\/.*\.html$/.test(name));
  if (pages.length === 0) throw new Error('There is no embed page in cyberwegenkaart-host.json.');
  for (const name of pages) check(`oEmbed of ${name}`, await problemsOf(base, name));
}

async function problemsOf(base, name) {
  const html = await (await fetch(`${base}${name}`)).text();
  const [link] = elements(parse(html), 'link').filter(
    ({type}) => type === 'application/json+oembed',
  );
  if (!link?.href.startsWith(`${base}embed/`)) return [`the answer is at ${link?.href}`];
  const answer = await (await fetch(link.href)).json();
  const [frame] = elements(parse(answer.html), 'iframe');
  const [quoted] = elements(parse(answer.html), 'a');
  return [frame?.src, quoted?.href]
    .filter((address) => address !== `${base}${name}`)
    .map((address) => `it leads to ${address}`);
}

/** The attributes of each element with a name, in document order. */
function elements(node, name) {
  const own =
    node.nodeName === name
      ? [Object.fromEntries(node.attrs.map((attribute) => [attribute.name, attribute.value]))]
      : [];
  return [...own, ...(node.childNodes ?? []).flatMap((child) => elements(child, name))];
}
