import {Inspector} from './inspector.mjs';

const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
/** Long, for machines that are busy. */
const SCRIPT_PATIENCE = 120_000;
const BUTTONS = {left: 0, middle: 1, right: 2};

/** How the inspector calls a media feature, and the values of it. */
const PREFERENCES = {
  'prefers-color-scheme': {name: 'PrefersColorScheme', dark: 'Dark', light: 'Light'},
  'prefers-reduced-motion': {
    name: 'PrefersReducedMotion',
    reduce: 'Reduce',
    'no-preference': 'NoPreference',
  },
};

/** The one page of WebKit, with what the commands of the test runner ask of a page of Puppeteer. */
export class WebKitPage {
  #base;
  #inspectorPort;
  #inspector;

  /** @param {{driverPort: number, inspectorPort: number}} browser */
  static async open({driverPort, inspectorPort}) {
    const base = `http://127.0.0.1:${driverPort}/session`;
    const alwaysMatch = {
      browserName: 'MiniBrowser',
      pageLoadStrategy: 'none',
      timeouts: {script: SCRIPT_PATIENCE},
    };
    const {sessionId} = await ask('POST', base, {capabilities: {alwaysMatch}});
    return new WebKitPage(`${base}/${sessionId}`, inspectorPort);
  }

  constructor(base, inspectorPort) {
    this.#base = base;
    this.#inspectorPort = inspectorPort;
  }

  keyboard = {
    press: (key) => this.#keys([down(key), up(key)]),
    type: (text) => this.#keys([...text].flatMap((key) => [down(key), up(key)])),
    down: (key) => this.#keys([down(key)]),
    up: (key) => this.#keys([up(key)]),
  };

  mouse = {
    move: (x, y) => this.#pointer([moveTo(x, y)]),
    click: (x, y, {button} = {}) =>
      this.#pointer([moveTo(x, y), pointer('Down', button), pointer('Up', button)]),
    down: ({button} = {}) => this.#pointer([pointer('Down', button)]),
    up: ({button} = {}) => this.#pointer([pointer('Up', button)]),
    reset: () => ask('DELETE', `${this.#base}/actions`),
  };

  goto(url) {
    return ask('POST', `${this.#base}/url`, {url});
  }

  url() {
    return ask('GET', `${this.#base}/url`);
  }

  /** Resolves when the page has this size; the window around it is larger. */
  async setViewport({width, height}) {
    const [x, y, ...size] = await this.execute(
      'return [outerWidth - innerWidth, outerHeight - innerHeight, innerWidth, innerHeight]',
    );
    if (size[0] === width && size[1] === height) return;
    const rect = {width: width + x, height: height + y};
    await ask('POST', `${this.#base}/window/rect`, rect);
    await this.execute(HAS_SIZE, width, height);
  }

  async emulateMediaType(media) {
    const inspector = await this.#inspect();
    await inspector.send('Page.setEmulatedMedia', {media});
  }

  /** As in Chromium, a feature that is not named is as it was before any emulation. */
  async emulateMediaFeatures(features) {
    const inspector = await this.#inspect();
    for (const [feature, {name, ...values}] of Object.entries(PREFERENCES)) {
      const asked = features.find((each) => each.name === feature);
      const value = asked && values[asked.value];
      await inspector.send('Page.overrideUserPreference', {name, value});
    }
  }

  async collectGarbage() {
    const inspector = await this.#inspect();
    await inspector.send('Heap.gc');
  }

  async close() {
    this.#inspector?.close();
    await ask('DELETE', this.#base);
  }

  async #inspect() {
    this.#inspector ??= await Inspector.attach(this.#inspectorPort);
    return this.#inspector;
  }

  /** Runs the body of a function in the page, and resolves with what it returns or its promise resolves with. */
  execute(script, ...args) {
    return ask('POST', `${this.#base}/execute/sync`, {script, args});
  }

  #keys(actions) {
    return this.#perform({type: 'key', id: 'keyboard', actions});
  }

  #pointer(actions) {
    return this.#perform({type: 'pointer', id: 'mouse', actions});
  }

  #perform(source) {
    return ask('POST', `${this.#base}/actions`, {actions: [source]});
  }
}

/** Runs in the page, where a new size arrives later than WebDriver says. */
const HAS_SIZE = `
  const [width, height] = arguments;
  const fits = () => innerWidth === width && innerHeight === height;
  return new Promise((resolve) => {
    const look = () => (fits() ? resolve() : requestAnimationFrame(look));
    look();
  });`;

const down = (key) => ({type: 'keyDown', value: KEYS[key] ?? key});
const up = (key) => ({type: 'keyUp', value: KEYS[key] ?? key});
const moveTo = (x, y) => ({type: 'pointerMove', duration: 0, x, y});
const pointer = (way, button = 'left') => ({type: `pointer${way}`, button: BUTTONS[button]});

/** Asks WebDriver something. https://www.w3.org/TR/webdriver2/#endpoints */
async function ask(method, url, body) {
  const response = await fetch(url, {method, body: body && JSON.stringify(body)});
  const {value} = await response.json();
  if (!response.ok) throw new Error(`WebKitWebDriver: ${value.error}: ${value.message}`);
  return value;
}
