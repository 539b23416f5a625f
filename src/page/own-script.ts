/** What is in the address of every copy of the script. */
const NAME = 'cyberwegenkaart';

/**
 * The script tag with an option that loaded the script at `url`, as far as that can be told.
 *
 * @param option - The name in `dataset` of an attribute, such as `content` for `data-content`.
 */
export function ownScript(
  scripts: readonly HTMLScriptElement[],
  url: string,
  option: string,
): HTMLScriptElement | undefined {
  const tagged = scripts.filter((script) => script.dataset[option] !== undefined);
  const own = scripts.filter(({src}) => src === url);
  if (own.length > 0) {
    return tagged.find(({src}) => src === url);
  }
  // The address in the tag leads on to another one.
  const file = fileOf(url);
  return (
    only(tagged.filter(({src}) => fileOf(src) === file)) ??
    only(tagged.filter(({src}) => src.includes(NAME)))
  );
}

/** A script tag with `data-content` that means this script, although nothing tells that it loaded it. */
export function strayScript(scripts: readonly HTMLScriptElement[]): HTMLScriptElement | undefined {
  return scripts.find((script) => script.dataset['content'] && script.src.includes(NAME));
}

function fileOf(url: string): string | undefined {
  return url.split(/[?#]/)[0]?.split('/').at(-1);
}

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}
