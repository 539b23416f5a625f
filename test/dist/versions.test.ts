import {expect} from '@open-wc/testing';
import {
  choice,
  closePages,
  control,
  emptyWidgets,
  openPage,
  rendered,
  shownText,
  widget,
} from '../support/host-page.js';
import {describeOnce} from '../support/once.js';

const ORDERS = [
  'older,own',
  'own,older',
  'older,own,newer',
  'older,newer,own',
  'own,older,newer',
  'own,newer,older',
  'newer,older,own',
  'newer,own,older',
].flatMap((order) => [`order=${order}`, `order=${order}&scoped`]);

afterEach(closePages);

for (const query of ORDERS) {
  describeOnce(`a page with versions of the script: ${query}`, () => {
    it('has one set of widgets, which work, and says nothing', async () => {
      const page = await openPage(`hostile/versions.html?${query}`);
      expect(emptyWidgets(page)).to.deep.equal([]);
      choice(page, 'cwk-situation', 'level', '4').click();
      choice(page, 'cwk-grip-matrix', 'vital', 'yes').click();
      control(page, /^Weg 3/).click();
      await rendered(page.document);
      expect(shownText(widget(page, 'cwk-grip-matrix'))).to.include('Wie leidt bij GRIP 4');
      expect(choice(page, 'cwk-situation', 'vital', 'yes').checked).to.be.true;
      expect(control(page, /^Weg 3/).getAttribute('aria-expanded')).to.equal('true');
      const doors = [...page.document.querySelectorAll('.doors *')].map(({localName}) => localName);
      expect(doors).to.deep.equal(['div', 'cwk-road', 'p', 'p', 'cwk-wegenwacht', 'a']);
      expect(page.window.recorded.errors).to.deep.equal([]);
    });
  });
}
