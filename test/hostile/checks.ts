import {expect} from '@open-wc/testing';
import {countCases} from '../support/count-cases.js';
import {eventually} from '../support/eventually.js';
import {deepElements} from '../support/host-page.js';

/** What a text of the page has made it do. */
const done: string[] = [];

for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'] as const) {
  Object.assign(window, {[name]: (...args: unknown[]) => done.push(`${name}(${args.join()})`)});
}

const warnings: string[] = [];
window.console.warn = (...args: unknown[]) => warnings.push(args.join(' '));

/** The warnings of ours since the last call. */
export function takeWarnings(): string[] {
  return warnings.splice(0).filter((text) => text.startsWith('[cyberwegenkaart]'));
}

let cases = 0;

afterEach(function () {
  cases += 1;
  // What a case that failed leaves is not of the next one.
  if (this.currentTest?.state === 'failed') takeWarnings();
});

after(() => countCases(cases, 'faults and hostile texts'));

/** Where an element can lead or load from. */
const ADDRESSES = new Set([
  'href',
  'xlink:href',
  'src',
  'srcset',
  'srcdoc',
  'action',
  'formaction',
  'data',
  'poster',
  'ping',
]);

const ALLOWED = ['https:', 'http:', 'mailto:', 'tel:'];

/** What may stand in a page: each kind of element and attribute that harmless texts give. */
export type Kinds = ReadonlySet<string>;

/** The kinds of elements below a root, and the attributes that each has. */
export function kindsIn(root: ParentNode): Kinds {
  const kinds = new Set<string>();
  for (const element of deepElements(root)) {
    kinds.add(element.localName);
    for (const name of element.getAttributeNames()) kinds.add(`${element.localName}[${name}]`);
  }
  return kinds;
}

/** The first check: no text has run, made an element or an attribute, or become an address that is not allowed. */
export function expectNothingExecutes(root: ParentNode, known: Kinds): void {
  expect([...done, ...madeIn(root, known)], 'what ran or was made').to.deep.equal([]);
}

/** What has run so far. */
export function ran(): readonly string[] {
  return done;
}

/** The elements below a root that no harmless text makes, or that lead where they may not. */
export function madeIn(root: ParentNode, known: Kinds): string[] {
  return [...deepElements(root)]
    .filter((each) => !isHarmless(each, known))
    .map(({outerHTML}) => outerHTML.slice(0, 200));
}

function isHarmless(element: Element, known: Kinds): boolean {
  return (
    known.has(element.localName) &&
    element
      .getAttributeNames()
      .every(
        (name) =>
          known.has(`${element.localName}[${name}]`) &&
          (!isAddress(element, name) || mayLead(element.getAttribute(name)!)),
      )
  );
}

/** To a widget of ours an address is a text like any other. */
function isAddress({localName}: Element, name: string): boolean {
  return ADDRESSES.has(name) && !localName.startsWith('cwk-');
}

const link = document.createElement('a');

/** As the browser reads it, which is not how we do. */
function mayLead(address: string): boolean {
  link.href = address;
  return ALLOWED.includes(link.protocol);
}

/** All words in a widget and in the widgets inside it, be they in sight or not. */
export function wordsIn(widget: Element): string {
  const inside = [...deepElements(widget.shadowRoot!)].filter((each) => each.shadowRoot);
  return [widget, ...inside].map(({shadowRoot}) => shadowRoot!.textContent).join('\n');
}

/** One message that is to be in the console. */
export interface Message {
  readonly element: string;
  /** The attribute, or the path in the file. */
  readonly of: string;
  readonly value: string;
}

/**
 * The third check: each of these messages once, with element, place, rule and value, and no others.
 *
 * @param others - Messages that name no value, whole.
 */
export function expectMessages(expected: readonly Message[], others: readonly string[] = []): void {
  const all = takeWarnings();
  const found = all.filter((text) => !others.includes(text));
  expect(all.length - found.length, 'other messages').to.equal(others.length);
  const missing = expected.filter(
    ({element, of, value}) =>
      found.filter(
        (text) =>
          text.startsWith(`[cyberwegenkaart] <${element}>: ${of} must be `) &&
          text.endsWith(`, but was "${shortened(value)}".`),
      ).length !== 1,
  );
  expect(missing, `what ${JSON.stringify(found).slice(0, 600)} does not say once`).to.deep.equal(
    [],
  );
  expect(found, 'all messages').to.have.lengthOf(expected.length);
  expect(
    found.filter((text) => text.length > 800),
    'messages that are too long',
  ).to.deep.equal([]);
}

function shortened(value: string): string {
  return value.length > 80 ? `${value.slice(0, 80)}…` : value;
}

/** Ends a file: shows that a text that does run is seen, and that until then none has. */
export function itWouldHaveSeenWhatRuns(others: readonly string[] = []): void {
  it('has not run anything until the end, and would have seen it', async () => {
    const image = document.createElement('img');
    image.setAttribute('onerror', 'alert("control")');
    image.src = '/faults/answer?status=404';
    document.body.append(image);
    await eventually(() => done.length > 0);
    image.remove();
    expect(done.splice(0)).to.deep.equal(['alert(control)']);
    const asked = performance.getEntriesByType('resource').map(({name}) => new URL(name).host);
    expect(asked.filter((host) => ![location.host, ...others].includes(host))).to.deep.equal([]);
  });
}
