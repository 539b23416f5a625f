import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {all, focused, part, words} from '../../support/queries.js';
import {announcements, answer, radio, situationIn, visitorSelect} from '../../support/situation.js';

describe('<cwk-situation> with the keyboard', () => {
  before(() => setViewport({width: 1280, height: 800}));

  it('changes with the arrow keys, keeps the focus, and says who leads', async () => {
    const situation = await situationIn('1280px');
    radio(situation, 'level', 'unknown').focus();
    await sendKeys({press: 'ArrowLeft'});
    await situation.updateComplete;
    expect(focused(situation)).to.equal('GRIP 5');
    expect(announcements(situation)).to.deep.equal([
      'GRIP 5. Leidt bestuurlijk: Voorzitter van de veiligheidsregio. Leidt operationeel: Veiligheidsregio operationeel (CoPI en ROT). Er staat nu: 1 punt om op te letten, andere stappen, andere uitleg.',
    ]);
  });

  it('chooses who is asking', async () => {
    const situation = await situationIn('1280px');
    visitorSelect(situation).focus();
    await sendKeys({press: 'ArrowDown'});
    await situation.updateComplete;
    expect(words(part(situation, 'own'))).to.match(/^Voor u als burgemeester /);
    expect(situation.shadowRoot!.activeElement).to.equal(visitorSelect(situation));
  });

  it('passes the first questions, the numbers and the other questions in the order in which they stand', async () => {
    const situation = await situationIn('358px');
    radio(situation, 'phase', 'warm').focus();
    const passed: string[] = [];
    while (!passed.includes('level') && passed.length < 30) {
      await sendKeys({press: 'Tab'});
      const element = situation.shadowRoot!.activeElement!;
      passed.push(
        element.getAttribute('name') ?? element.getAttribute('href') ?? element.localName,
      );
    }
    expect(passed[0]).to.equal('select');
    expect(passed[1]).to.equal('tel:0702045511');
    expect(passed.slice(-1)).to.deep.equal(['level']);
    expect(passed).to.include('summary');
  });

  it('says the same again after another answer that makes the same message', async () => {
    const situation = await situationIn('1280px');
    await answer(situation, {society: 'yes'});
    const status = all(situation, 'status').find(({textContent}) => textContent.trim())!;
    const before = message(status);
    await answer(situation, {society: 'unknown'});
    const after = message(status);
    expect(after.data).to.equal(before.data);
    expect(after === before).to.be.false;
  });
});

function message(status: Element): Text {
  return [...status.childNodes].find(
    (node): node is Text => node instanceof Text && !!node.data.trim(),
  )!;
}
