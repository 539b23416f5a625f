import {expect, oneEvent} from '@open-wc/testing';
import {PAGES} from '../../src/embed/pages.js';
import type {WidgetName} from '../../src/embed/widgets.js';
import {attributesOf} from '../support/doors.js';
import {closeEmbeds, openEmbed, type EmbedFrame} from '../support/embed-page.js';
import {eventually} from '../support/eventually.js';
import {shownText} from '../support/host-page.js';

const NAMES = Object.keys(PAGES) as WidgetName[];

afterEach(closeEmbeds);

describe('an embed page', () => {
  for (const name of NAMES.filter((each) => each !== 'publication-card')) {
    it(`shows its widget: ${name}`, async () => {
      const {frame} = await openEmbed(`${name}.html`);
      const widget = frame.contentDocument!.querySelector(`main > cwk-${name}`)!;
      await eventually(() => widget.shadowRoot!.querySelector('.widget'));
      expect(shownText(widget).length).to.be.above(100);
    });

    it(`has one main heading: ${name}`, async () => {
      const {frame} = await openEmbed(`${name}.html`);
      const widget = frame.contentDocument!.querySelector(`main > cwk-${name}`)!;
      await eventually(() => widget.shadowRoot!.querySelector('h1'));
      // What is folded away has its own, which shows on paper in its place.
      const shown = [...widget.shadowRoot!.querySelectorAll('h1')].filter((h1) =>
        h1.checkVisibility(),
      );
      expect(shown).to.have.lengthOf(1);
      expect(widget.querySelector('h1')!.checkVisibility()).to.equal(false);
    });
  }

  it('shows the publication that its address asks for', async () => {
    const {frame} = await openEmbed('publication-card.html?publication=ibd-ransomware');
    const widget = frame.contentDocument!.querySelector('cwk-publication-card')!;
    await eventually(() => shownText(widget).includes('Ransomware voor gemeenten'));
  });

  it('shows what it is about where no publication is asked for', async () => {
    const {frame} = await openEmbed('publication-card.html');
    expect(shownText(frame.contentDocument!.body)).to.contain(PAGES['publication-card'].title);
  });

  it('gives its widget the options of its address, and nothing else', async () => {
    const query = 'level=4&vital=yes&share&ref=x&onclick=x&heading-level=2&cwk-level=1';
    const {frame} = await openEmbed(`grip-matrix.html?${query}`);
    const widget = frame.contentDocument!.querySelector('cwk-grip-matrix');
    expect(attributesOf(widget)).to.deep.equal({
      level: '4',
      vital: 'yes',
      share: '',
      'heading-level': '2',
    });
  });

  it('takes no free text from its address', async () => {
    const query = 'publication=ibd-ransomware&heading=Gehackt&href=https://example.org';
    const {frame} = await openEmbed(`publication-card.html?${query}`);
    expect(frame.contentDocument!.documentElement.outerHTML).not.to.match(/Gehackt|example\.org/);
  });

  it('shows its widget when a value is wrong', async () => {
    const {frame} = await openEmbed('grip-matrix.html?level=9');
    const widget = frame.contentDocument!.querySelector('cwk-grip-matrix')!;
    await eventually(() => shownText(widget).includes('Welk GRIP-niveau wilt u zien?'));
  });

  it('is in Dutch, with a title of its own', async () => {
    const {frame} = await openEmbed('grip-matrix.html');
    const {title, documentElement} = frame.contentDocument!;
    expect(title).to.equal('Wie zit er aan het stuur? · Lokale cyberwegenkaart');
    expect(documentElement.lang).to.equal('nl');
  });

  it('is in English when its address says so', async () => {
    const {frame} = await openEmbed('grip-matrix.html?lang=en');
    const {title, documentElement} = frame.contentDocument!;
    expect(title).to.equal('Who is at the wheel? · Lokale cyberwegenkaart');
    expect(documentElement.lang).to.equal('en');
    const widget = frame.contentDocument!.querySelector('cwk-grip-matrix')!;
    await eventually(() => shownText(widget).includes('Who is at the wheel?'));
  });

  it('stores nothing', async () => {
    const {frame} = await openEmbed('situation.html?share');
    const {cookie} = frame.contentDocument!;
    const {localStorage, sessionStorage} = frame.contentWindow!;
    expect([cookie, localStorage.length, sessionStorage.length]).to.deep.equal(['', 0, 0]);
  });

  it('runs no other script than ours', async () => {
    const {frame} = await openEmbed('road.html');
    const {contentDocument, contentWindow} = frame;
    const script = contentDocument!.createElement('script');
    const violation = oneEvent(contentDocument!, 'securitypolicyviolation');
    contentDocument!.body.append(script);
    script.append('document.title = "Gehackt"');
    contentDocument!.body.append(script);
    await violation;
    expect(contentDocument!.title).not.to.equal('Gehackt');
    expect(() => (contentWindow as Window & typeof globalThis).eval('1')).to.throw();
  });

  it('opens links outside its frame', async () => {
    const {frame} = await openEmbed('wegenwacht.html');
    expect(frame.contentDocument!.querySelector('base')!.target).to.equal('_top');
  });
});

for (const [where, sandbox] of [
  ['a frame', undefined],
  ['a sandbox', 'allow-scripts'],
] as const) {
  describe(`an embed page in ${where}`, () => {
    it('tells how high its widget is', async () => {
      const {messages} = await openEmbed('grip-matrix.html?level=3', sandbox);
      // The fallback is much lower.
      await eventually(() => heights(messages).some((height) => height > 1500));
    });

    it('tells it again when that changes', async () => {
      const {frame, messages} = await openEmbed('grip-matrix.html?level=3', sandbox);
      await eventually(() => heights(messages).some((height) => height > 1500));
      const last = heights(messages).at(-1)!;
      frame.style.width = '320px';
      await eventually(() => heights(messages).at(-1)! !== last);
    });

    it('tells it in the form of WordPress when that has given it a secret', async () => {
      const {messages} = await openEmbed('grip-matrix.html#?secret=aB3', sandbox);
      await eventually(() =>
        messages.some((each) => {
          const {message, value, secret} = each as Record<string, unknown>;
          return message === 'height' && Number(value) > 1500 && secret === 'aB3';
        }),
      );
    });

    it('says nothing in the form of WordPress without a secret', async () => {
      const {messages} = await openEmbed('grip-matrix.html', sandbox);
      await eventually(() => heights(messages).some((height) => height > 1500));
      expect(messages.filter((each) => 'message' in (each as object))).to.deep.equal([]);
    });

    it('tells it again to the page around it, whatever that says', async () => {
      const embed = await openEmbed('grip-matrix.html?level=3', sandbox);
      await eventually(() => heights(embed.messages).some((height) => height > 1500));
      const before = embed.messages.length;
      for (const message of ['ready', null, {type: 'cwk-height', height: 1}, {level: '5'}]) {
        embed.frame.contentWindow!.postMessage(message, '*');
      }
      await eventually(() => embed.messages.length >= before + 4);
      expect(new Set(heights(embed.messages).slice(-4)).size).to.equal(1);
    });
  });
}

describe('an embed page with a message from a stranger', () => {
  it('says nothing, and shows the same', async () => {
    const {frame, messages} = await openEmbed('grip-matrix.html?level=3#?secret=abc');
    await eventually(() => heights(messages).some((height) => height > 1500));
    const widget = frame.contentDocument!.querySelector('cwk-grip-matrix')!;
    const text = shownText(widget);
    const before = heights(messages).length;
    const send = stranger();
    send(frame.contentWindow!, {message: 'ready', secret: 'abc'});
    send(frame.contentWindow!, {type: 'cwk-height', height: 1});
    // After those two; this one is answered.
    frame.contentWindow!.postMessage('', '*');
    await eventually(() => heights(messages).length > before);
    expect(heights(messages)).to.have.lengthOf(before + 1);
    expect(shownText(widget)).to.equal(text);
  });
});

describe('an embed page in a sandbox', () => {
  it('says that links do not work there, which makes it higher', async () => {
    const open = await openEmbed('wegenwacht.html');
    const boxed = await openEmbed('wegenwacht.html', 'allow-scripts');
    await eventually(() => heights(open.messages).some((height) => height > 400));
    await eventually(() => heights(boxed.messages).at(-1)! > heights(open.messages).at(-1)! + 20);
  });
});

/** Sends messages as another window than that of the test. */
function stranger(): (target: Window, message: unknown) => void {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  return (frame.contentWindow as Window & typeof globalThis).eval(
    '(target, message) => target.postMessage(message, "*")',
  ) as (target: Window, message: unknown) => void;
}

function heights(messages: EmbedFrame['messages']): number[] {
  return messages.flatMap((each) => {
    const {type, height} = each as {type?: string; height?: number};
    return type === 'cwk-height' && height !== undefined ? [height] : [];
  });
}
