import {expect} from '@open-wc/testing';
import {isOnOwnLine} from '../../../src/embed/own-line.js';

const LINK = '<a href="#">De matrix</a>';

describe('isOnOwnLine', () => {
  for (const html of [
    `<p>${LINK}</p>`,
    `<p> ${LINK}\n</p>`,
    `<p>&nbsp;${LINK}&nbsp;</p>`,
    `<p><strong><em>${LINK}</em></strong></p>`,
    `<p><span>${LINK}</span> <span> </span></p>`,
    `<div>${LINK}</div>`,
    `<li>${LINK}</li>`,
    `<table><tr><td>${LINK}</td></tr></table>`,
    `<blockquote>${LINK}</blockquote>`,
    `Eerst dit<br>${LINK}<br>en dan dit`,
    `<p>Eerst dit.</p>${LINK}<p>En dan dit.</p>`,
    `<!-- hier --><p><!-- of hier -->${LINK}</p>`,
    `${LINK}<script type="text/plain">tekst</script>`,
  ]) {
    it(`is true in ${html}`, () => {
      expect(isOnOwnLine(linkIn(html))).to.equal(true);
    });
  }

  for (const html of [
    `<p>Lees ${LINK}</p>`,
    `<p>${LINK}.</p>`,
    `<p><strong>Lees ${LINK}</strong></p>`,
    `<p>Lees <strong>${LINK}</strong></p>`,
    `<p><span>Lees</span> ${LINK}</p>`,
    `<p>${LINK} <a href="#">en deze</a></p>`,
    `<p><img alt="Kaart" src="data:,"> ${LINK}</p>`,
    `<p>Eerst dit<br>Lees ${LINK}</p>`,
    `<p><a href="#"><img alt="De matrix" src="data:,"></a></p>`,
    `<nav><ul><li>${LINK}</li></ul></nav>`,
    `<div role="navigation"><p>${LINK}</p></div>`,
    `<blockquote class="wp-embedded-content"><p>${LINK}</p></blockquote>`,
    `<button>${LINK}</button>`,
    `<details><summary>${LINK}</summary></details>`,
  ]) {
    it(`is false in ${html}`, () => {
      expect(isOnOwnLine(linkIn(html))).to.equal(false);
    });
  }
});

function linkIn(html: string): Element {
  const page = document.createElement('div');
  page.innerHTML = html;
  return page.querySelector('a')!;
}
