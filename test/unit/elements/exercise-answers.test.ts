import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {
  answer,
  chooser,
  decide,
  exerciseWith,
  goTo,
  NEXT,
  press,
  REVEAL,
} from '../../support/exercise.js';
import {all, focused, nameOf, one, part, parts, words} from '../../support/queries.js';

describe('<cwk-exercise>: a message and its answer', () => {
  before(() => setViewport({width: 1280, height: 800}));

  it('asks which level fits and what to do', async () => {
    const exercise = await exerciseWith('hospital');
    const questions = exercise.shadowRoot!.querySelectorAll('legend');
    expect([...questions].map(words)).to.deep.equal([
      'Welk GRIP-niveau past hierbij?',
      'Wat doet u nu?',
    ]);
    expect(all(exercise, 'radio').map(nameOf)).to.deep.equal([
      'GRIP 0: dagelijkse hulpverlening, geen crisisteam',
      'GRIP 1: samenwerken ter plaatse',
      'GRIP 2: gevolgen voor de omgeving',
      'GRIP 3: binnen één gemeente, besluiten van de burgemeester nodig',
      'GRIP 4: groter dan één gemeente',
      'GRIP 5: meer dan één veiligheidsregio',
      'Weet ik niet: wij tonen: niet opgeschaald',
      'Eerst overleggen met de CISO en de crisisadviseur OOV',
      'Wachten tot het ziekenhuis om hulp vraagt',
      'De veiligheidsregio alvast inlichten',
    ]);
  });

  it('starts with a level that is not known, and without a step', async () => {
    const exercise = await exerciseWith('hospital');
    const checked = all(exercise, 'radio').filter((radio) => radio.checked);
    expect(checked.map(nameOf)).to.deep.equal(['Weet ik niet: wij tonen: niet opgeschaald']);
  });

  it('shows no answer before the visitor asks for it', async () => {
    const exercise = await exerciseWith('hospital');
    await answer(exercise, 'GRIP 4');
    expect(parts(exercise, 'reveal')).to.deep.equal([]);
    expect(all(exercise, 'status').map(words)).to.deep.equal(['']);
  });

  describe('when the visitor asks who is at the wheel', () => {
    it('shows who leads at the chosen level, and at the one that fits', async () => {
      const exercise = await exerciseWith('hospital');
      await goTo(exercise, 4);
      await decide(exercise, 'GRIP 3', 'Zelf afspraken');
      const [chosen, fitting] = parts(exercise, 'outcome').map(words);
      expect(chosen).to.match(
        /^GRIP 3 \(uw keuze\) .* leidt bestuurlijk Burgemeester met het GBT .* leidt operationeel Veiligheidsregio operationeel \(CoPI en ROT\)/,
      );
      expect(fitting).to.match(
        /^GRIP 4 \(past bij dit bericht\) .* leidt bestuurlijk Voorzitter van de veiligheidsregio .* leidt operationeel Veiligheidsregio operationeel \(CoPI en ROT\)/,
      );
    });

    it('shows one level when the chosen one fits', async () => {
      const exercise = await exerciseWith('hospital');
      await goTo(exercise, 3);
      await decide(exercise, 'GRIP 3', 'Het GBT');
      expect(
        parts(exercise, 'outcome').map((each) => words(all(each, 'heading')[0]!)),
      ).to.deep.equal(['GRIP 3 (uw keuze, past bij dit bericht)']);
    });

    it('shows all levels that fit, and GRIP 0 for who does not know', async () => {
      const exercise = await exerciseWith('drinking-water');
      await goTo(exercise, 4);
      await press(exercise, REVEAL);
      expect(
        parts(exercise, 'outcome').map((each) => words(all(each, 'heading')[0]!)),
      ).to.deep.equal([
        'GRIP 0 (want u weet het niveau niet)',
        'GRIP 4 (past bij dit bericht)',
        'GRIP 5 (past bij dit bericht)',
      ]);
    });

    it('says why those levels fit, with the source', async () => {
      const exercise = await exerciseWith('drinking-water');
      await goTo(exercise, 4);
      await press(exercise, REVEAL);
      expect(words(part(exercise, 'reveal'))).to.match(
        /^Wie zou er aan het stuur zitten\? Bij dit bericht past GRIP 4 of GRIP 5\. De crisis raakt nu twee veiligheidsregio's\. .*? Bron: .*vrnhn\.nl.*redactioneel.*artikel 39 lid 1/,
      );
    });

    it('shows when each level fits and why its leaders lead, each with its source', async () => {
      const exercise = await exerciseWith('hospital');
      await goTo(exercise, 3);
      await decide(exercise, 'GRIP 3', 'Het GBT');
      const [outcome] = parts(exercise, 'outcome');
      expect(words(outcome!)).to.contain(
        'Besluiten van de burgemeester zijn nodig, bijvoorbeeld omdat er onrust dreigt',
      );
      expect(words(outcome!)).to.contain(
        'Het ROT heeft de operationele leiding. De burgemeester neemt de besluiten.',
      );
      expect(parts(outcome!, 'sources')).to.have.lengthOf(3);
    });

    it('shows what the sources say where nobody of the matrix leads', async () => {
      const exercise = await exerciseWith('university');
      await decide(exercise, 'GRIP 0', 'Niets doen');
      expect(words(parts(exercise, 'outcome')[0]!)).to.match(
        /leidt operationeel De getroffen organisatie leidt haar eigen herstel\. .* Bron: /,
      );
    });

    it('keeps what the sources disagree about apart, with the law next to it', async () => {
      const exercise = await exerciseWith('hospital');
      await goTo(exercise, 3);
      await decide(exercise, 'GRIP 3', 'Het GBT');
      expect(words(parts(exercise, 'outcome')[0]!)).to.contain('bronnen verschillen, zie onder');
      const summary = summaries(exercise).find((each) => /Wie leidt bij GRIP 3/.test(words(each)))!;
      expect(summary.parentElement!.hasAttribute('open')).to.be.false;
      summary.click();
      expect(words(parts(summary.parentElement!, 'contradiction')[0]!)).to.match(
        /Wat de wet zegt Bij een ramp heeft de burgemeester het opperbevel\./,
      );
    });

    it('shows what speaks for and against the chosen step, and the others closed', async () => {
      const exercise = await exerciseWith('hospital');
      await decide(exercise, 'GRIP 0', 'Wachten');
      expect(words(part(exercise, 'reveal'))).to.match(
        /Uw stap: Wachten tot het ziekenhuis om hulp vraagt Voordeel: het ziekenhuis is in de eerste plaats zelf verantwoordelijk voor zijn systemen\. Nadeel: bij een ziekenhuis kijken inwoners al snel naar de burgemeester\. Bron: factsheet, Doel van deze weg en Risico's op de weg; redactioneel Bekijk ook de andere stappen$/,
      );
      summaries(exercise).at(-1)!.click();
      expect(words(part(exercise, 'reveal'))).to.match(
        /Bekijk ook de andere stappen Eerst overleggen .* De veiligheidsregio alvast inlichten Voordeel: /,
      );
    });

    it('shows all steps to who chose none', async () => {
      const exercise = await exerciseWith('hospital');
      await press(exercise, REVEAL);
      expect(words(part(exercise, 'reveal'))).to.match(
        /U koos geen stap Wat u kunt doen, met voordelen en nadelen Eerst overleggen .* Wachten tot .* De veiligheidsregio alvast/,
      );
    });

    it('shows what the law asks apart from the steps, and weighs it nowhere', async () => {
      const exercise = await exerciseWith('town-hall');
      await goTo(exercise, 3);
      await decide(exercise, 'GRIP 0', 'Aangifte');
      expect(words(part(exercise, 'reveal'))).to.match(
        / Dit moet Dit is geen keuze\. Wie voor de gegevens verantwoordelijk is, meldt een datalek\. .*? Bron: .*?gegevensbescherming, artikel 33 lid 1.* Uw stap: Aangifte doen bij de politie Voordeel: /,
      );
      await press(exercise, NEXT);
      summaries(exercise)[2]!.click();
      expect(words(part(exercise, 'earlier'))).to.match(
        / Dit moet Dit is geen keuze\. .* Uw stap: /,
      );
    });

    it('has no heading for duties where the law asks nothing', async () => {
      const exercise = await exerciseWith('hospital');
      await press(exercise, REVEAL);
      expect(all(exercise, 'heading').map(words)).not.to.include('Dit moet');
    });

    it('gives the own organisation the lead at GRIP 0 where it was hit itself', async () => {
      const exercise = await exerciseWith('town-hall');
      await decide(exercise, 'GRIP 0', 'De Informatie');
      expect(words(parts(exercise, 'outcome')[0]!)).to.match(
        /^GRIP 0 \(uw keuze, past bij dit bericht\) .* leidt operationeel Uw eigen organisatie leidt de aanpak\./,
      );
    });

    it('follows another choice, and announces who would lead then', async () => {
      const exercise = await exerciseWith('hospital');
      await decide(exercise, 'GRIP 0', 'Wachten');
      expect(words(one(exercise, 'status', /^$/))).to.equal('');
      await answer(exercise, 'GRIP 4');
      await answer(exercise, 'GRIP 3');
      expect(all(exercise, 'status').map(words)).to.deep.equal([
        'GRIP 3. Leidt bestuurlijk: Burgemeester. Leidt operationeel: Veiligheidsregio operationeel (CoPI en ROT).',
      ]);
      expect(words(parts(exercise, 'outcome')[0]!)).to.match(/^GRIP 3 \(uw keuze\)/);
    });

    it('takes two choices that come before the next update', async () => {
      const exercise = await exerciseWith('hospital');
      one(exercise, 'radio', /^GRIP 2/).click();
      one(exercise, 'radio', /^Wachten/).click();
      await press(exercise, REVEAL);
      expect(words(part(exercise, 'reveal'))).to.match(/GRIP 2 \(uw keuze\).*Uw stap: Wachten/);
    });
  });

  describe('when the visitor goes on', () => {
    it('keeps the earlier message with the choices, closed', async () => {
      const exercise = await exerciseWith('hospital');
      await decide(exercise, 'GRIP 2', 'Wachten');
      await press(exercise, NEXT);
      expect(words(part(exercise, 'earlier'))).to.equal('Bericht 1 van 5: maandag, 09.10 uur');
      summaries(exercise)[0]!.click();
      expect(words(part(exercise, 'earlier'))).to.match(
        /Het ziekenhuis belt de gemeente\. .* U koos bij het niveau: GRIP 2\. Bij dit bericht past GRIP 0\. .* Uw stap: Wachten tot het ziekenhuis om hulp vraagt Voordeel: /,
      );
    });

    it('says what was not chosen', async () => {
      const exercise = await exerciseWith('hospital');
      await goTo(exercise, 2);
      summaries(exercise)[0]!.click();
      expect(words(part(exercise, 'earlier'))).to.match(
        /U koos bij het niveau: Weet ik niet\. .* U koos geen stap$/,
      );
    });

    it('asks both questions anew', async () => {
      const exercise = await exerciseWith('hospital');
      await decide(exercise, 'GRIP 2', 'Wachten');
      await press(exercise, NEXT);
      const checked = all(exercise, 'radio').filter((radio) => radio.checked);
      expect(checked.map(nameOf)).to.deep.equal(['Weet ik niet: wij tonen: niet opgeschaald']);
    });

    it('ends after the last message, and can begin again', async () => {
      const exercise = await exerciseWith('university');
      await goTo(exercise, 4);
      await press(exercise, REVEAL);
      expect(words(part(exercise, 'inject'))).to.match(/Dit was het laatste bericht\./);
      expect(all(exercise, 'button').map(nameOf)).not.to.include(NEXT);
      await press(exercise, 'Begin opnieuw');
      expect(words(part(exercise, 'inject'))).to.match(/^Bericht 1 van 4/);
      expect(focused(exercise)).to.equal('Universiteit op slot');
      expect(parts(exercise, 'earlier')).to.deep.equal([]);
    });

    it('can choose another scenario', async () => {
      const exercise = await exerciseWith('university');
      await press(exercise, 'Kies een andere oefening');
      expect(focused(exercise)).to.equal('Oefenen met een cyberincident');
      await press(exercise, 'Begin: Geen water uit de kraan');
      expect(words(part(exercise, 'inject'))).to.match(/^Bericht 1 van 4: zaterdag/);
    });
  });

  it('gives no score and calls nothing right or wrong', async () => {
    const exercise = await exerciseWith('hospital');
    await decide(exercise, 'GRIP 5', 'Wachten');
    const text = words(part(exercise, 'reveal'));
    expect(text).not.to.match(/\b(goed|fout|juist|onjuist|punten|score|helaas)\b/i);
  });

  it('can be played from the first choice to the last message with the keyboard', async () => {
    const exercise = await chooser();
    one(exercise, 'button', 'Begin: Universiteit op slot').focus();
    await sendKeys({press: 'Enter'});
    await exercise.updateComplete;
    expect(focused(exercise)).to.equal('Universiteit op slot');
    for (let number = 1; number <= 4; number++) {
      await tabTo(exercise, /^Weet ik niet/);
      await sendKeys({press: 'ArrowUp'});
      expect(focused(exercise)).to.match(/^GRIP 5/);
      await sendKeys({press: 'Tab'});
      await sendKeys({press: 'Space'});
      expect((exercise.shadowRoot!.activeElement as HTMLInputElement).name).to.equal('step');
      await tabTo(exercise, REVEAL);
      await sendKeys({press: 'Enter'});
      await exercise.updateComplete;
      expect(focused(exercise)).to.equal('Wie zou er aan het stuur zitten?');
      expect(words(part(exercise, 'outcome'))).to.match(/^GRIP 5 \(uw keuze/);
      if (number < 4) {
        await tabTo(exercise, NEXT);
        await sendKeys({press: 'Space'});
        await exercise.updateComplete;
        expect(focused(exercise)).to.match(new RegExp(`^Bericht ${number + 1} van 4: `));
      }
    }
    expect(words(part(exercise, 'inject'))).to.match(/Dit was het laatste bericht\./);
  });
});

/** Presses Tab until something with this name has the focus. */
async function tabTo(exercise: Element, name: string | RegExp): Promise<void> {
  const isThere = (): boolean => {
    const now = focused(exercise);
    return typeof name === 'string' ? now === name : name.test(now);
  };
  for (let presses = 0; presses < 40 && !isThere(); presses++) await sendKeys({press: 'Tab'});
  expect(isThere(), `Tab does not come to ${name}`).to.be.true;
}

function summaries(exercise: Element): HTMLElement[] {
  return [...exercise.shadowRoot!.querySelectorAll('summary')];
}
