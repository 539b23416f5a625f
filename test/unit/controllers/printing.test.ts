import {expect, fixture, nextFrame, oneEvent} from '@open-wc/testing';
import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {Printing} from '../../../src/controllers/printing.js';
import {printAll} from '../../../src/internal/print-all.js';

class TestInner extends LitElement {
  readonly #printing = new Printing(this);

  protected override render(): string {
    return this.#printing.active ? 'inside, on paper' : 'inside, on screen';
  }
}

class TestPrinted extends LitElement {
  readonly printAll: boolean = true;
  readonly #printing = new Printing(this);

  sourcesAs(showSources: boolean): string {
    return this.#printing.sourcesAs(showSources);
  }

  protected override render(): TemplateResult {
    return html`
      <details id="closed"><summary>Dicht</summary></details>
      <details id="open" open><summary>Open</summary></details>
      ${
        this.#printing.active
          ? html`<test-inner></test-inner>
              <details id="paper"><summary>Op papier</summary></details>`
          : nothing
      }
    `;
  }
}

class TestChosen extends TestPrinted {
  override readonly printAll = false;

  protected override render(): TemplateResult {
    return html`${super.render()}
      <details class="for-paper" id="numbers"><summary>Nummers</summary></details>
      <details class="question" id="question" open><summary>Vraag</summary></details>`;
  }
}

customElements.define('test-inner', TestInner);
customElements.define('test-chosen', TestChosen);
customElements.define('test-printed', TestPrinted);

const print = (): boolean => dispatchEvent(new Event('beforeprint'));
const printed = (): boolean => dispatchEvent(new Event('afterprint'));

const add = (): Promise<TestPrinted> => fixture<TestPrinted>('<test-printed></test-printed>');

function openIds(widget: LitElement): string[] {
  return [...widget.shadowRoot!.querySelectorAll('details[open]')].map(({id}) => id);
}

function inner(widget: LitElement): string | undefined {
  return widget.shadowRoot!.querySelector('test-inner')?.shadowRoot?.textContent;
}

describe('Printing', () => {
  afterEach(printed);

  it('ends when the last widget leaves while the page prints', async () => {
    const widget = await add();
    print();
    const {parentNode} = widget;
    widget.remove();
    parentNode!.append(widget);
    widget.requestUpdate();
    await widget.updateComplete;
    expect(inner(widget)).to.equal(undefined);
    expect(openIds(widget)).to.deep.equal(['open']);
  });

  it('shows what is for paper alone before the event ends, because the browser does not wait', async () => {
    const widget = await add();
    print();
    expect(inner(widget)).to.equal('inside, on paper');
  });

  it('takes it away after printing', async () => {
    const widget = await add();
    print();
    printed();
    expect(inner(widget)).to.equal(undefined);
  });

  it('opens all details, also those for paper alone', async () => {
    const widget = await add();
    print();
    expect(openIds(widget)).to.deep.equal(['closed', 'open', 'paper']);
  });

  it('leaves each as the visitor had it', async () => {
    const widget = await add();
    print();
    printed();
    expect(openIds(widget)).to.deep.equal(['open']);
  });

  it('does so when the page is printed again', async () => {
    const widget = await add();
    print();
    printed();
    print();
    expect(openIds(widget)).to.deep.equal(['closed', 'open', 'paper']);
    printed();
    expect(openIds(widget)).to.deep.equal(['open']);
  });

  it('does so where a browser says twice that it prints', async () => {
    const widget = await add();
    print();
    print();
    printed();
    expect(openIds(widget)).to.deep.equal(['open']);
  });

  it('tells the page nothing of it', async () => {
    const widget = await add();
    const heard: string[] = [];
    const listen = ({type}: Event): void => void heard.push(type);
    document.addEventListener('toggle', listen, true);
    document.addEventListener('beforetoggle', listen, true);
    const toggled = oneEvent(widget.shadowRoot!.querySelector('#closed')!, 'toggle');
    print();
    await toggled;
    document.removeEventListener('toggle', listen, true);
    document.removeEventListener('beforetoggle', listen, true);
    expect(heard).to.deep.equal([]);
  });

  it('prints a widget that comes while the page prints', async () => {
    await add();
    print();
    const widget = await add();
    expect(openIds(widget)).to.deep.equal(['closed', 'open', 'paper']);
    await widget.updateComplete;
    expect(inner(widget)).to.equal('inside, on paper');
  });

  it('closes what it opened in a widget that leaves while the page prints', async () => {
    const widget = await add();
    print();
    widget.remove();
    expect(openIds(widget)).to.deep.equal(['open']);
  });

  it('is nothing to a widget that has left the page', async () => {
    const widget = await add();
    widget.remove();
    print();
    await nextFrame();
    expect(openIds(widget)).to.deep.equal(['open']);
  });

  it('prints a widget that has come back', async () => {
    const widget = await add();
    const {parentElement} = widget;
    widget.remove();
    parentElement!.append(widget);
    print();
    expect(openIds(widget)).to.deep.equal(['closed', 'open', 'paper']);
  });

  describe('of what a visitor has not asked all of', () => {
    const onScreen = ['open', 'question'];
    const onPaper = ['open', 'numbers'];
    const addChosen = (): Promise<TestChosen> => fixture<TestChosen>('<test-chosen></test-chosen>');

    it('leaves closed what is closed, but opens what paper always has', async () => {
      const widget = await addChosen();
      print();
      expect(openIds(widget)).to.deep.equal(onPaper);
    });

    it('leaves each as the visitor had it', async () => {
      const widget = await addChosen();
      print();
      print();
      printed();
      expect(openIds(widget)).to.deep.equal(onScreen);
    });

    it('has its sources as numbers, also where a visitor chose lines', async () => {
      const widget = await addChosen();
      expect(widget.sourcesAs(true)).to.equal('lines');
      print();
      expect(widget.sourcesAs(true)).to.equal('notes');
    });

    it('is all of it where it stands in a widget of which all is printed', async () => {
      const outer = await add();
      const widget = document.createElement('test-chosen') as TestChosen;
      outer.shadowRoot!.append(widget);
      await widget.updateComplete;
      print();
      expect(openIds(widget)).to.deep.equal(['closed', 'open', 'paper', 'numbers', 'question']);
    });

    it('is all of it once when the visitor asks', async () => {
      const {print: original} = window;
      const widget = await addChosen();
      let opened: string[] = [];
      window.print = () => {
        print();
        opened = openIds(widget);
        printed();
      };
      printAll();
      window.print = original;
      expect(opened).to.deep.equal(['closed', 'open', 'paper', 'numbers', 'question']);
      print();
      expect(openIds(widget)).to.deep.equal(onPaper);
    });
  });

  describe('listens', () => {
    const {addEventListener: original, removeEventListener: originalRemove} = window;
    let listening: string[];

    beforeEach(() => {
      listening = [];
      window.addEventListener = function (type: string, ...rest: unknown[]) {
        if (!listening.includes(type)) listening.push(type);
        Reflect.apply(original, window, [type, ...rest]);
      };
      window.removeEventListener = function (type: string, ...rest: unknown[]) {
        listening = listening.filter((each) => each !== type);
        Reflect.apply(originalRemove, window, [type, ...rest]);
      };
    });

    afterEach(() => {
      window.addEventListener = original;
      window.removeEventListener = originalRemove;
    });

    it('as long as a widget is on the page', async () => {
      const [first, second] = [await add(), await add()];
      first.remove();
      expect(listening).to.include.members(['beforeprint', 'afterprint']);
      second.remove();
      expect(listening).not.to.include('beforeprint');
      expect(listening).not.to.include('afterprint');
    });
  });
});
