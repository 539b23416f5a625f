import {optionsOf, WIDGETS, type WidgetName} from '../../src/embed/widgets.js';
import {answerUrl, faultUrl} from './faults.js';
import type {Random} from './random.js';

const NAMES = Object.keys(WIDGETS) as WidgetName[];
const MOST = 5;
const LANGUAGES = ['nl', 'en', 'en-GB', 'fr', ''];
const WRONG = ['', ' ', '99', 'x', '<b>', '__proto__', 'é', 'NaN', 'toString'];
const VALID_IDS: Readonly<Record<string, readonly string[]>> = {
  actors: ['mayor', 'ciso', 'police'],
  groups: ['research', 'practical-help'],
  publications: ['ibd-ransomware'],
  scenarios: ['hospital', 'bridges'],
  text: ['Een tekst', 'https://voorbeeld.nl'],
  flag: [''],
};
const LOCAL = {schemaVersion: 2, organisation: {name: 'Gemeente Waterbergen'}};

/** A page that takes hold of its widgets in every way that scripts do, at random. */
export class HostOperations {
  readonly #root: HTMLElement;
  readonly #random: Random;
  readonly #frame = document.createElement('iframe');
  readonly #template = document.createElement('template');

  /** These leave the elements as they are, so that what one has been through adds up. */
  readonly #usual = [
    (): void => this.#move(),
    (): void => this.#moveBefore(),
    (): void => this.#copy(),
    (): void => this.#add(),
    (): void => this.#lend(),
    (): void => this.#setMany(),
    (): void => this.#setMany(),
    (): void => this.#fetch(),
    (): void => this.#store(),
    (): void => this.#takeOut(),
    (): void => this.#speak(),
    (): void => this.#bringBack(),
  ];

  /** These make new elements of all that is in a box or on the page. */
  readonly #rare = [(): void => this.#writeAgain(), (): void => this.#swap()];

  /** @param root - Gets some boxes with widgets. */
  constructor(root: HTMLElement, random: Random) {
    this.#root = root;
    this.#random = random;
    root.after(this.#frame);
    root.innerHTML = `<div><cwk-content><div></div></cwk-content></div><div></div><div></div>`;
    for (let count = 0; count < MOST; count++) this.#add();
  }

  /** Does one thing. */
  run(): void {
    this.#random.pick(this.#random.below(40) ? this.#usual : this.#rare)();
  }

  /** Brings everything back on the page, and waits for no file that does not come. */
  end(): void {
    this.#bringBack();
    for (const content of this.#root.querySelectorAll('cwk-content[src*="hang"]')) {
      content.removeAttribute('src');
    }
    this.#frame.remove();
  }

  get #boxes(): Element[] {
    return [...this.#root.querySelectorAll('div:not([data-cwk])')];
  }

  /** The widgets that are not part of something that a door has made. */
  get #widgets(): Element[] {
    return [...this.#root.querySelectorAll('*')].filter(
      ({localName, parentElement}) =>
        localName.startsWith('cwk-') && !parentElement!.closest('[data-cwk]'),
    );
  }

  /** Whether the page has as many widgets as it may have, also those that a door has made. */
  get #isFull(): boolean {
    const all = [...this.#root.querySelectorAll('*')];
    return all.filter(({localName}) => localName.startsWith('cwk-')).length >= MOST;
  }

  get #widget(): Element | undefined {
    return this.#random.pick(this.#widgets.filter(({localName}) => localName !== 'cwk-content'));
  }

  /** A box that is not inside what moves, and the child before which it moves. */
  #placeFor(moving: Element): {box: Element; before: Node | null} | undefined {
    const box = this.#random.pick(this.#boxes.filter((each) => !moving.contains(each)));
    if (!box) return undefined;
    const children = [...box.childNodes, null].filter((each) => each !== moving);
    return {box, before: this.#random.pick(children)};
  }

  #move(): void {
    const widget = this.#widget;
    const place = widget && this.#placeFor(widget);
    if (place) place.box.insertBefore(widget, place.before);
  }

  #moveBefore(): void {
    const widget = this.#widget;
    const place = widget && this.#placeFor(widget);
    if (!place) return;
    // Not in every engine yet.
    const move = 'moveBefore' in place.box ? 'moveBefore' : 'insertBefore';
    (place.box as Element & {moveBefore: Element['insertBefore']})[move](widget, place.before);
  }

  #copy(): void {
    const widget = this.#widget;
    if (!widget) return;
    if (this.#isFull) widget.remove();
    else widget.after(widget.cloneNode(true));
  }

  #add(): void {
    if (this.#isFull) return;
    const name = this.#random.pick(NAMES);
    const html = this.#random.pick([
      `<cwk-${name}><p>Terugval</p></cwk-${name}>`,
      `<section data-cwk="${name}"><p>Terugval</p></section>`,
      `<p><a href="/dist/embed/${name}.html?phase=warm">Terugval</a></p>`,
    ]);
    this.#random.pick(this.#boxes).insertAdjacentHTML('beforeend', html);
  }

  #writeAgain(): void {
    const box = this.#random.pick(this.#boxes);
    box.innerHTML = `${box.innerHTML}`;
  }

  /** Into the preview of a page builder, and sometimes at once back. */
  #lend(): void {
    const widget = this.#widget;
    if (!widget) return;
    const place = this.#placeFor(widget);
    this.#frame.contentDocument!.body.append(widget);
    if (this.#random.below(2)) place?.box.append(widget);
  }

  #setMany(): void {
    const doors = [...this.#root.querySelectorAll('[data-cwk]')];
    const element = this.#random.pick([...this.#widgets, ...doors]);
    if (!element) return;
    for (let count = this.#random.below(20); count > 0; count--) this.#setOne(element);
  }

  #setOne(element: Element): void {
    const door = element.getAttribute('data-cwk');
    const name = (door ?? element.localName.slice('cwk-'.length)) as WidgetName;
    if (!Object.hasOwn(WIDGETS, name)) return;
    const [option, kind] = this.#random.pick(optionsOf(name));
    const attribute = door === null ? option : `data-${option}`;
    const valid = typeof kind === 'string' ? VALID_IDS[kind]! : kind;
    const value = this.#random.pick([undefined, ...valid, ...valid, this.#random.pick(WRONG)]);
    if (value === undefined) element.removeAttribute(attribute);
    else element.setAttribute(attribute, value);
  }

  /** Takes content away while its file is on the way, or leaves it to come. */
  #fetch(): void {
    const content = this.#random.pick([...this.#root.querySelectorAll('cwk-content')]);
    if (!content) return;
    const src = this.#random.pick([
      answerUrl(LOCAL),
      faultUrl('answer', {body: 'geen JSON'}),
      faultUrl('hang', {key: String(this.#random.next())}),
    ]);
    content.setAttribute('src', src);
    const {parentElement, nextSibling} = content;
    if (this.#random.below(2)) {
      content.remove();
      parentElement!.insertBefore(content, nextSibling);
    }
  }

  #store(): void {
    const widget = this.#widget;
    if (widget) this.#template.content.append(widget);
  }

  #takeOut(): void {
    const box = this.#random.pick([...this.#root.children]);
    box.remove();
    this.#root.insertBefore(box, this.#random.pick([...this.#root.children, null]));
  }

  #speak(): void {
    document.documentElement.lang = this.#random.pick(LANGUAGES);
  }

  /** As Turbo and htmx do with what a server sends. */
  #swap(): void {
    const {body} = new DOMParser().parseFromString(this.#root.innerHTML, 'text/html');
    this.#root.replaceChildren(...[...body.childNodes].map((node) => document.adoptNode(node)));
  }

  #bringBack(): void {
    const away = [
      ...this.#frame.contentDocument!.body.children,
      ...this.#template.content.children,
    ];
    this.#random.pick(this.#boxes).append(...away);
  }
}
