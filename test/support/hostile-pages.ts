import {expect, waitUntil} from '@open-wc/testing';
import {countCases} from './count-cases.js';
import {footprintOf, type Footprint} from './footprint.js';
import {
  choice,
  closePages,
  control,
  emptyWidgets,
  openPage,
  rendered,
  shownText,
  WIDGETS,
  widget,
  type HostPage,
} from './host-page.js';
import {measured} from './measured.js';
import {describeOnce} from './once.js';
import {differences, looksOf, type Looks} from './looks.js';

/** A page of test/dist/pages/hostile/, and what a visitor must get there. */
export interface HostilePage {
  /** What the page does, after “a page”. */
  readonly does: string;
  /** How wide the frame is, so that the widgets have the room that they have on the clean page. */
  readonly width?: number;
  /** `letters`: it has its own, so that widgets have other sizes. `room`: it leaves them less of it. */
  readonly sets?: 'letters' | 'room';
  /** The properties that widgets take over from it. */
  readonly takenOver?: readonly string[];
  /** Lets no script define an element, so that the fallback stays. */
  readonly shows?: 'fallback';
  /** What becomes a widget besides the tags; by default `data-cwk` and the link. */
  readonly doors?: readonly string[];
  /** What our script says in the console. */
  readonly says?: RegExp;
  /** Content-Type of the page, when it is not that of its file. */
  readonly type?: string;
}

/** Checks each page in the same way: what it shows, how that works and looks, and that the page stays as it was. */
export function testHostilePages(pages: Readonly<Record<string, HostilePage>>): void {
  describeOnce('widgets on', () => testEach(pages));
}

function testEach(pages: Readonly<Record<string, HostilePage>>): void {
  const clean: Looks[] = [];

  before(async () => {
    const page = await openPage('hostile/clean.html');
    clean.push(looksOf(page, false), looksOf(page, true));
    closePages();
    await countCases(Object.keys(pages).length, 'hostile pages');
  });

  for (const [path, {does, width, sets, takenOver, shows, doors, says, type}] of Object.entries(
    pages,
  )) {
    describe(`a page ${does} (${path})`, () => {
      let page: HostPage;
      let without: Footprint;

      before(async () => {
        const query = type ? `type=${encodeURIComponent(type)}` : '';
        without = footprintOf(await settled(`hostile/${path}?without&${query}`, width, true));
        closePages();
        page = await settled(`hostile/${path}?${query}`, width, shows === 'fallback');
      });

      after(closePages);

      it('is not changed', () => {
        const own = {...footprintOf(page), complaints: []};
        expect(own).to.deep.equal({...without, complaints: []});
      });

      if (shows === 'fallback') {
        it('shows what stands between the tags', () => {
          const texts = WIDGETS.map((tag) => shownText(widget(page, tag)).trim());
          expect(texts).to.deep.equal(WIDGETS.map((tag) => `Terugval van ${tag}.`));
        });
      } else {
        it('shows every widget', () => {
          expect(emptyWidgets(page)).to.deep.equal([]);
          expect(shownText(page.document.body)).not.to.match(/Terugval|Ã|â€/);
        });

        it('has its doors open', () => {
          const opened = [...page.document.querySelectorAll('.doors :defined')];
          const tags = opened.map(({localName}) => localName).filter((tag) => tag.includes('-'));
          expect(tags).to.deep.equal(doors ?? ['cwk-road', 'cwk-wegenwacht']);
        });

        it('leaves each widget room to be read', () => {
          const narrow = WIDGETS.filter((tag) => boxOf(page, tag).width < 280);
          expect(narrow).to.deep.equal([]);
        });

        if (sets !== 'room')
          it('has widgets that look as on any page', () => {
            const looks = looksOf(page, !sets);
            expect(differences(looks, clean[sets ? 0 : 1]!, takenOver)).to.deep.equal([]);
          });

        it('has widgets that follow an answer, and do what a visitor asks', async () => {
          choice(page, 'cwk-situation', 'level', '4').click();
          await rendered(page.document);
          expect(shownText(widget(page, 'cwk-grip-matrix'))).to.include('Wie leidt bij GRIP 4');
          choice(page, 'cwk-grip-matrix', 'vital', 'yes').click();
          await rendered(page.document);
          expect(choice(page, 'cwk-situation', 'vital', 'yes').checked).to.be.true;
          control(page, /^Weg 3/).click();
          await rendered(page.document);
          expect(control(page, /^Weg 3/).getAttribute('aria-expanded')).to.equal('true');
        });
      }

      it('hears nothing from us that it need not know', () => {
        const ours = page.window.recorded.errors.slice();
        for (const each of without.complaints) {
          if (ours.includes(each)) ours.splice(ours.indexOf(each), 1);
        }
        expect(ours.filter((each) => !says?.test(each))).to.deep.equal([]);
      });
    });
  }
}

function boxOf(page: HostPage, tag: string): DOMRect {
  return widget(page, tag).shadowRoot!.querySelector('[lang]')!.getBoundingClientRect();
}

/** Opens a page, and waits until its scripts and widgets have done what they do when it opens. */
async function settled(
  path: string,
  width: number | undefined,
  withoutWidgets: boolean,
): Promise<HostPage> {
  const page = await openPage(path, width);
  const ready = (): boolean =>
    page.document.readyState === 'complete' &&
    page.document.documentElement.dataset['busy'] === undefined;
  await waitUntil(ready, `${path} does not become ready.`, {timeout: 10_000});
  if (!withoutWidgets) {
    await waitUntil(
      () => WIDGETS.every((tag) => widget(page, tag)?.shadowRoot?.childElementCount),
      `${path} has no widgets.`,
      {timeout: 10_000},
    ).catch(() => undefined);
    await measured();
    await rendered(page.document);
  }
  return page;
}
