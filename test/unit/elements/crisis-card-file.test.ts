import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {cardFileName} from '../../../src/elements/crisis-card/file.js';
import type {CwkCrisisCard} from '../../../src/elements/crisis-card/crisis-card.js';
import {cardIn, merged, savedBy, withContacts} from '../../support/crisis-card.js';
import {all, one, words} from '../../support/queries.js';

const EVIL = '</style></title><img src=x onerror=alert(1)><!-- --><script>alert(1)</script>';

describe('<cwk-crisis-card>, saved as a file', () => {
  before(() => setViewport({width: 1280, height: 800}));

  it('is named after the organisation and the day', async () => {
    expect(cardFileName(withContacts(1), new Date(2026, 0, 5))).to.equal(
      'noodkaart-gemeente-sint-anthonis-aan-zee-2026-01-05.html',
    );
    const {name, type} = await savedBy(await cardIn('1200px'));
    expect(name).to.match(/^noodkaart-\d{4}-\d{2}-\d{2}\.html$/);
    expect(type).to.equal('text/html;charset=utf-8');
  });

  it('has a safe name whatever the organisation is called', () => {
    const name = cardFileName(merged({organisation: {name: '../../C:\\x y?.exe\n'}}), new Date(0));
    expect(name).to.match(/^noodkaart-c-x-y-exe-\d{4}-\d{2}-\d{2}\.html$/);
  });

  it('says where the file is', async () => {
    const card = await cardIn('1200px');
    const {name} = await savedBy(card);
    await card.updateComplete;
    expect(words(all(card, 'status')[0]!)).to.equal(
      `De kaart is gemaakt als ${name}. U vindt het bestand bij uw downloads.`,
    );
  });

  it('is a whole document in Dutch, with its encoding first', async () => {
    const {text, file} = await savedBy(await cardIn('1200px', withContacts(1)));
    expect(text).to.match(/^<!doctype html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">/);
    expect(file.compatMode).to.equal('CSS1Compat');
    expect(file.title).to.equal('Noodkaart cyberincident, Gemeente Sint-Ánthonis aan Zee');
    expect(file.querySelector('meta[name=viewport]')).not.to.be.null;
    expect([...file.querySelectorAll('h1')].map(({textContent}) => textContent)).to.deep.equal([
      'Noodkaart cyberincident',
    ]);
  });

  it('has the same words as the card on the page', async () => {
    const card = await cardIn('1200px', withContacts(3));
    const {file} = await savedBy(card);
    const shown = card.shadowRoot!.querySelector('article')!;
    expect(plain(file.querySelector('article')!)).to.equal(plain(shown));
  });

  it('has the content of the page as it is at the press of the button', async () => {
    const first = await savedBy(await cardIn('1200px'));
    const second = await savedBy(await cardIn('1200px', withContacts(2)));
    expect(first.text).not.to.include('Persoon nummer 1');
    expect(second.text).to.include('Persoon nummer 1');
  });

  it('has no script, no request, no comment and nothing of a shadow root', async () => {
    const {text, file} = await savedBy(await cardIn('1200px', withContacts(12)));
    expect(text.match(/<!--|<\?|\bpart=|\bslot=|url\(|@import|javascript:/gi)).to.be.null;
    expect(file.querySelectorAll('script, link, img, iframe, object, [src], [style]')).to.be.empty;
    const attributes = [...file.querySelectorAll('*')].flatMap((each) => [...each.attributes]);
    expect(attributes.filter(({name}) => name.startsWith('on'))).to.be.empty;
    const addresses = attributes.filter(({value}) => /^\w+:/.test(value));
    expect(addresses).not.to.be.empty;
    for (const {name, ownerElement} of addresses) {
      expect(`${ownerElement!.localName} ${name}`).to.equal('a href');
    }
  });

  it('forbids scripts and requests itself', async () => {
    const {file} = await savedBy(await cardIn('1200px'));
    const policy = file.querySelector('meta[http-equiv=Content-Security-Policy]')!;
    expect(policy.getAttribute('content')).to.equal(
      "default-src 'none'; style-src 'unsafe-inline'",
    );
  });

  it('keeps hostile texts as texts', async () => {
    const card = await cardIn(
      '1200px',
      merged({
        organisation: {name: EVIL, region: EVIL, plan: {title: EVIL, url: 'https://a.nl/<!--"x'}},
        levels: [{id: '0', name: '--><b>'}],
        contacts: [
          {id: 'a', name: EVIL, role: EVIL, email: 'a@b.nl', hours: EVIL, verifiedOn: '2026-11-01'},
        ],
      }),
    );
    const {file} = await savedBy(card);
    expect(file.title).to.equal(`Noodkaart cyberincident, ${EVIL}`);
    expect(file.querySelectorAll('script, img, b')).to.be.empty;
    expect(plain(file.querySelector('article')!)).to.equal(
      plain(card.shadowRoot!.querySelector('article')!),
    );
  });
});

describe('<cwk-crisis-card>, printed by its button', () => {
  it('prints a document of its own, that is gone afterwards', async () => {
    const card = await cardIn('1200px', withContacts(2));
    const printed = await printedBy(card);
    expect(printed.title).to.equal('Noodkaart cyberincident, Gemeente Sint-Ánthonis aan Zee');
    expect(printed.lang).to.equal('nl');
    expect(printed.words).to.equal(plain(card.shadowRoot!.querySelector('article')!));
    expect(printed.styles).to.match(/@page ?\{[^}]*size: ?a4/i);
    expect(card.shadowRoot!.querySelectorAll('iframe').length).to.equal(0);
  });

  it('leaves the page as it was, and the focus on the button', async () => {
    const card = await cardIn('1200px');
    const {outerHTML} = document.documentElement;
    const {title} = document;
    one(card, 'button', 'Druk de kaart af').focus();
    await printedBy(card);
    expect(document.documentElement.outerHTML === outerHTML).to.be.true;
    expect(document.title).to.equal(title);
    expect(card.shadowRoot!.activeElement).to.equal(one(card, 'button', 'Druk de kaart af'));
  });

  it('prints again at a second press', async () => {
    const card = await cardIn('1200px');
    await printedBy(card);
    expect((await printedBy(card)).title).to.equal('Noodkaart cyberincident');
  });
});

/** What the button would put on paper; the test's own `print()` stands in for the dialogue of the browser. */
function printedBy(
  card: CwkCrisisCard,
): Promise<{title: string; lang: string; words: string; styles: string}> {
  return new Promise((resolve) => {
    const onLoad = ({target}: Event): void => {
      const frame = target as HTMLIFrameElement;
      const view = frame.contentDocument!.defaultView!;
      view.print = () => {
        const {title, documentElement, body, adoptedStyleSheets} = view.document;
        const printed = {
          title,
          lang: documentElement.lang,
          words: plain(body),
          styles: [...adoptedStyleSheets[0]!.cssRules].map(({cssText}) => cssText).join('\n'),
        };
        view.dispatchEvent(new Event('afterprint'));
        resolve(printed);
      };
    };
    card.shadowRoot!.addEventListener('load', onLoad, {capture: true, once: true});
    one(card, 'button', 'Druk de kaart af').click();
  });
}

function plain({textContent}: Element): string {
  return textContent.replace(/\s+/g, ' ').trim();
}
