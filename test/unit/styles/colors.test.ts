import {expect} from '@open-wc/testing';
import {LitElement, html, type TemplateResult} from 'lit';
import {colors} from '../../../src/styles/colors.styles.js';
import {tokens} from '../../../src/styles/tokens.styles.js';

class Probe extends LitElement {
  static override readonly styles = tokens;

  protected override render(): TemplateResult {
    return html`<p></p>`;
  }
}
customElements.define('color-probe', Probe);

const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;

/** The bytes of a colour in any syntax. */
function bytes(color: string): string {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  return canvas.getImageData(0, 0, 1, 1).data.join(' ');
}

/** Each colour with its light and dark end, as older browsers get them. */
const ENDS = [
  ...colors.cssText.matchAll(/--_cwk-own-([\w-]+):\s*light-dark\((#\w+), (#\w+)\)/g),
].map(([, name = '', light = '', dark = '']) => ({name, light, dark}));

describe('own colours', () => {
  let page: HTMLElement;
  let text: HTMLElement;

  beforeEach(async () => {
    page = document.createElement('div');
    const probe = new Probe();
    page.append(probe);
    document.body.append(page);
    await probe.updateComplete;
    text = probe.shadowRoot!.querySelector('p')!;
  });

  afterEach(() => {
    page.remove();
  });

  /** The bytes of a private token as the background of text in this colour. */
  function behind(token: string, color: string): string {
    page.style.color = color;
    text.style.background = `var(--_cwk-${token})`;
    return bytes(getComputedStyle(text).backgroundColor);
  }

  for (const {name, light, dark} of ENDS) {
    it(`${name} is ${light} among dark text and ${dark} among light text`, () => {
      expect(behind(`own-${name}`, '#111')).to.equal(bytes(light));
      expect(behind(`own-${name}`, '#404b4f')).to.equal(bytes(light));
      expect(behind(`own-${name}`, '#eee')).to.equal(bytes(dark));
      expect(behind(`own-${name}`, 'rgb(255 255 255 / 80%)')).to.equal(bytes(dark));
    });
  }

  it('a link is blue, not the blue of the system', () => {
    expect(behind('link-color', '#111')).to.equal(bytes('#0a4c86'));
    expect(behind('link-color', '#eee')).to.equal(bytes('#8fc4f7'));
  });

  it('lets the text of a fill tell what lies behind it', () => {
    expect(behind('accent-fill', '#fff')).to.equal(bytes('#154273'));
    expect(behind('accent-fill', '#14202b')).to.equal(bytes('#a9cdf3'));
  });

  it('lets what starts anew in a fill have the text of the page', () => {
    expect(behind('ink-in-fill', '#fff')).to.equal(bytes('#16232f'));
    expect(behind('on-warning-in-fill', '#14202b')).to.equal(bytes('#ffe2a3'));
  });

  describe('the text on our own warning', () => {
    for (const token of ['on-warning', 'on-warning-in-fill']) {
      it(`${token} is that of the theme, where it can be read`, () => {
        for (const color of ['#000', '#404b4f', '#154273', '#fff', '#c8d0d8']) {
          page.style.setProperty('--cwk-color', color);
          expect(behind(token, '#111'), color).to.equal(bytes(color));
        }
      });

      it(`${token} is our own among text that could not be read on it`, () => {
        for (const color of ['#666', '#d00', '#0050ff']) {
          page.style.setProperty('--cwk-color', color);
          expect(behind(token, '#111'), color).to.equal(bytes('#6b4a00'));
        }
        page.style.setProperty('--cwk-color', '#aaa');
        expect(behind(token, '#111')).to.equal(bytes('#ffe2a3'));
      });

      it(`${token} is that of the theme's own warning, whatever its text is`, () => {
        page.style.setProperty('--cwk-color', '#000');
        page.style.setProperty('--cwk-warning-color', '#123456');
        expect(behind(token, '#111')).to.equal(bytes('#123456'));
      });
    }
  });
});

describe('tokens', () => {
  it('never declare a public token, which would stop the value of the page', () => {
    expect(tokens.cssText.match(/[;{\s]--cwk-[\w-]+:/g)).to.equal(null);
  });

  it('set color-scheme nowhere', () => {
    expect(tokens.cssText).to.not.include('color-scheme:');
  });
});
