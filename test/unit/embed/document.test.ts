import {expect} from '@open-wc/testing';
import {embedFiles} from '../../../src/embed/document.js';
import {WIDGETS} from '../../../src/embed/widgets.js';

const BASE = 'https://gemeente.nl/cwk/embed/';

describe('embedFiles', () => {
  it('makes a page and an answer for each widget', () => {
    expect(Object.keys(embedFiles())).to.have.members(
      Object.keys(WIDGETS).flatMap((name) => [`${name}.html`, `${name}.oembed.json`]),
    );
  });

  for (const [name, text] of Object.entries(embedFiles({base: BASE}))) {
    if (name.endsWith('.json')) {
      it(`follows oEmbed in ${name}`, () => {
        const {version, type, width, height, html, title} = JSON.parse(text) as Record<
          string,
          string
        >;
        expect([version, type, typeof width, typeof height]).to.deep.equal([
          '1.0',
          'rich',
          'number',
          'number',
        ]);
        const {body} = new DOMParser().parseFromString(html!, 'text/html');
        const page = BASE + name.replace('.oembed.json', '.html');
        expect([...body.children].map(({localName}) => localName)).to.deep.equal([
          'blockquote',
          'iframe',
        ]);
        expect(body.querySelector('a')!.href).to.equal(page);
        expect(body.querySelector('a')!.textContent).to.equal(title);
        expect(body.querySelector('iframe')!.src).to.equal(page);
        expect(body.querySelector('iframe')!.title).to.equal(title);
        expect(body.querySelector('iframe')!.width).to.equal('100%');
      });
    } else {
      it(`says where the answer about ${name} is`, () => {
        const link = parse(text).querySelector<HTMLLinkElement>('link[rel="alternate"]')!;
        expect(link.type).to.equal('application/json+oembed');
        expect(link.getAttribute('href')).to.equal(BASE + name.replace('.html', '.oembed.json'));
      });

      it(`has nothing inline in ${name}`, () => {
        const page = parse(text);
        expect(page.querySelectorAll('style, script:not([src]), [style]')).to.have.lengthOf(0);
        const handlers = [...page.querySelectorAll('*')].flatMap(({attributes}) =>
          [...attributes].filter(({name: attribute}) => attribute.startsWith('on')),
        );
        expect(handlers).to.deep.equal([]);
      });
    }
  }

  it('gives the script the content file of an organisation, whatever its name', () => {
    const page = parse(embedFiles({content: '../"onload=x&".json'})['road.html']!);
    const script = page.querySelector<HTMLScriptElement>('script[data-content]')!;
    expect(script.dataset['content']).to.equal('../"onload=x&".json');
    expect(script.getAttribute('src')).to.equal('../cyberwegenkaart.classic.js');
  });
});

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
