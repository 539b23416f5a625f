import type {HostPage} from './host-page.js';

/** What a page is apart from its widgets: to compare with the same page without our script. */
export interface Footprint {
  readonly globals: readonly string[];
  readonly builtIns: readonly string[];
  readonly markup: string;
  readonly complaints: readonly string[];
}

export function footprintOf({window, document}: HostPage): Footprint {
  const globals = Object.getOwnPropertyNames(window).sort();
  return {
    // A jQuery has a number of its own on each page.
    globals: globals.map((name) => name.replace(/\d{9,}/, '')),
    builtIns: globals.flatMap((name) => builtIn(window, name)),
    markup: markupOf(document),
    complaints: window.recorded.errors,
  };
}

/** What stands on a global and on its prototype, with what each function does. */
function builtIn(window: Window, name: string): string[] {
  const value: unknown = Object.getOwnPropertyDescriptor(window, name)?.value;
  if (typeof value !== 'function') return [];
  return [value, (value as {prototype?: object}).prototype].flatMap((owner) =>
    owner
      ? Reflect.ownKeys(owner).map((key) => `${name} ${String(key)} ${textOf(owner, key)}`)
      : [],
  );
}

function textOf(owner: object, key: PropertyKey): string {
  const {value, get, set, writable} = Object.getOwnPropertyDescriptor(owner, key)!;
  const texts = [value, get, set].map((each) =>
    typeof each === 'function' ? Function.prototype.toString.call(each) : typeof each,
  );
  return `${texts.join()} ${String(writable)}`;
}

/** All HTML outside shadow roots; which script stands in the place of ours does not count. */
function markupOf(document: Document): string {
  return (
    new XMLSerializer()
      .serializeToString(document)
      // What our script makes of these is its work.
      .replace(/<section class="doors[^]*?<\/section>/g, '')
      .replace(
        /\/(dist\/cyberwegenkaart(\.classic)?\.js(\?[^"'<]*)?|[\w/]+\/parts\/nothing\.js)/g,
        '',
      )
      .replace(/\?without/g, '')
  );
}
