import {expect, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {CwkSituation} from '../../../src/elements/situation/situation.js';
import {pageFixture} from '../../support/page.js';
import {all, one, parts, words} from '../../support/queries.js';
import {answer, situationIn} from '../../support/situation.js';
import {unfold} from '../../support/unfold.js';

const HOUR = 60 * 60 * 1000;
const address = location.href;

describe('<cwk-situation> deadlines', () => {
  before(() => setViewport({width: 1280, height: 800}));

  it('stand for the own organisation, with how long each leaves', async () => {
    const situation = await ownIncident();
    expect(deadlines(situation)).to.deep.equal([
      'Vroegtijdige waarschuwing: binnen 24 uur',
      'Melding: binnen 72 uur',
      'Melding van een datalek: binnen 72 uur',
      'Eindverslag: binnen 1 maand na de melding',
    ]);
  });

  it('are not there when another organisation was hit, nor while preparing', async () => {
    const situation = await situationIn('1280px', {phase: 'all'});
    expect(parts(situation, 'deadlines')).to.have.lengthOf(1);
    await answer(situation, {origin: 'other'});
    expect(parts(situation, 'deadlines')).to.be.empty;
    await answer(situation, {origin: 'own', phase: 'cold'});
    expect(parts(situation, 'deadlines')).to.be.empty;
  });

  it('become moments once the visitor says when it was known', async () => {
    const situation = await ownIncident();
    const known = new Date(Date.now() - HOUR);
    known.setSeconds(0, 0);
    await know(situation, known);
    const ends = times(situation);
    expect(ends.map((end) => (end.valueOf() - known.valueOf()) / HOUR).slice(0, 3)).to.deep.equal([
      24, 72, 72,
    ]);
    expect(ends[3]!.valueOf()).to.be.above(ends[2]!.valueOf() + 27 * 24 * HOUR);
    expect(all(situation, 'status').map(words)).to.include(
      'Hieronder staat nu tot wanneer u kunt melden.',
    );
    expect(text(situation)).not.to.include('Deze tijd is voorbij');
    await know(situation, undefined);
    expect(times(situation)).to.be.empty;
  });

  it('say calmly which has passed, and to report still', async () => {
    const situation = await ownIncident();
    await know(situation, new Date(Date.now() - 30 * HOUR));
    expect(
      deadlines(situation).filter((each) => each.includes('Deze tijd is voorbij')),
    ).to.have.lengthOf(1);
    expect(deadlines(situation)[0]).to.include('Nog niet gemeld? Doe het dan meteen.');
  });

  it('are not counted from a moment that is still to come', async () => {
    const situation = await ownIncident();
    await know(situation, new Date(Date.now() + 2 * HOUR));
    expect(times(situation)).to.be.empty;
    expect(text(situation)).to.include('Dit tijdstip moet nog komen. Kijk of het klopt.');
  });

  it('have a field with a ring around it and its label when it has the focus', async () => {
    const situation = unfold(await ownIncident());
    const label = field(situation).closest('label')!;
    expect(getComputedStyle(label).outlineStyle).to.equal('none');
    field(situation).focus();
    expect(getComputedStyle(label).outlineStyle).not.to.equal('none');
  });

  it('count from the moment that a link says', async () => {
    const known = new Date('2026-11-30T13:05Z');
    history.replaceState(null, '', '?cwk-phase=warm&cwk-origin=own&cwk-known=2026-11-30T13:05Z');
    const situation = await pageFixture<CwkSituation>(html`<cwk-situation share></cwk-situation>`);
    history.replaceState(null, '', address);
    expect(times(situation)[0]!.valueOf() - known.valueOf()).to.equal(24 * HOUR);
  });

  it('are stored nowhere, and stay out of the link unless the visitor wants it', async () => {
    const situation = await ownIncident(true);
    const before = stored();
    const known = new Date(Date.now() - HOUR);
    known.setSeconds(0, 0);
    await know(situation, known);
    expect(stored()).to.deep.equal(before);
    expect(await shared(situation)).not.to.include('cwk-known');
    one(situation, 'checkbox', 'Zet ook in de link hoe laat u het wist').click();
    await situation.updateComplete;
    const link = await shared(situation);
    expect(new URL(link).searchParams.get('cwk-known')).to.equal(
      `${known.toISOString().slice(0, 16)}Z`,
    );
    expect(stored()).to.deep.equal(before);
  });
});

async function ownIncident(share = false): Promise<CwkSituation> {
  const situation = await situationIn('1280px');
  situation.share = share;
  await answer(situation, {origin: 'own'});
  return situation;
}

/** The link that a visitor makes. */
async function shared(situation: CwkSituation): Promise<string> {
  one(situation, 'button', 'Maak een link naar deze situatie').click();
  await situation.updateComplete;
  return situation.shadowRoot!.querySelector<HTMLInputElement>('.shared input')!.value;
}

function field(situation: CwkSituation): HTMLInputElement {
  return situation.shadowRoot!.querySelector('input[type=datetime-local]')!;
}

/** Fills in a moment, as a visitor in this time zone does. */
async function know(situation: CwkSituation, known: Date | undefined): Promise<void> {
  const local = known && new Date(known.valueOf() - known.getTimezoneOffset() * 60_000);
  field(situation).value = local ? local.toISOString().slice(0, 16) : '';
  field(situation).dispatchEvent(new Event('change'));
  await situation.updateComplete;
}

function section(situation: CwkSituation): Element {
  return parts(situation, 'deadlines')[0]!;
}

function text(situation: CwkSituation): string {
  return words(section(situation) as HTMLElement);
}

function deadlines(situation: CwkSituation): string[] {
  return [...section(situation).querySelectorAll<HTMLElement>('li > p:first-child')].map(words);
}

function times(situation: CwkSituation): Date[] {
  return [...section(situation).querySelectorAll('time')].map(({dateTime}) => new Date(dateTime));
}

/** Everything that a page can keep. */
function stored(): unknown {
  return {
    local: {...localStorage},
    session: {...sessionStorage},
    cookie: document.cookie,
    href: location.href,
    history: history.state as unknown,
  };
}
