import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import '../../../src/cyberwegenkaart.js';
import {PAGES} from '../../../src/embed/pages.js';
import {WIDGETS, isWidget, optionsOf, type WidgetName} from '../../../src/embed/widgets.js';
import {TAGS} from '../../support/host-page.js';
import {warningsDuring} from '../../support/warnings.js';

const NAMES = Object.keys(WIDGETS) as WidgetName[];

describe('the table of widgets', () => {
  it('has every element that shows something', () => {
    const tags = TAGS.filter((tag) => tag !== 'cwk-content');
    expect(NAMES.map((name) => `cwk-${name}`)).to.have.members(tags);
  });

  for (const name of NAMES) {
    it(`has the attributes of cwk-${name}`, () => {
      const element = customElements.get(`cwk-${name}`) as typeof LitElement;
      const options = optionsOf(name).map(([option]) => option);
      expect(options).to.have.members(element.observedAttributes);
    });

    it(`has the switches of cwk-${name}`, () => {
      const {elementProperties} = customElements.get(`cwk-${name}`) as typeof LitElement;
      const switches = [...elementProperties.values()]
        .filter(({type}) => type === Boolean)
        .map(({attribute}) => attribute ?? 'share');
      const flags = optionsOf(name).filter(([, option]) => option === 'flag');
      expect(flags.map(([option]) => option)).to.have.members(switches);
    });

    it(`has values that cwk-${name} takes without a warning`, async () => {
      const warnings = await warningsDuring(async () => {
        for (const [option, values] of optionsOf(name)) {
          for (const value of typeof values === 'string' ? [] : values) {
            const element = document.createElement(`cwk-${name}`) as LitElement;
            element.setAttribute(option, value);
            document.body.append(element);
            await element.updateComplete;
            element.remove();
          }
        }
      });
      expect(warnings.filter((text) => text.includes(' must be one of '))).to.deep.equal([]);
    });

    it(`has all values that cwk-${name} names when one is wrong`, async () => {
      const lists = optionsOf(name).filter(
        ([option, values]) => typeof values !== 'string' && option !== 'heading-level',
      );
      const warnings = await warningsDuring(async () => {
        for (const [option] of lists) {
          const element = document.createElement(`cwk-${name}`) as LitElement;
          element.setAttribute(option, `wrong-${name}`);
          document.body.append(element);
          await element.updateComplete;
          element.remove();
        }
      });
      expect(warnings).to.deep.equal(
        lists.map(
          ([option, values]) =>
            `[cyberwegenkaart] <cwk-${name}>: ${option} must be one of ${[...values].join(', ')}, but was "wrong-${name}".`,
        ),
      );
    });

    it(`has the words of the embed page of ${name}`, () => {
      const {title, titleInEnglish, summary} = PAGES[name];
      expect([title, titleInEnglish, summary].map((text) => text.trim().length > 3)).to.deep.equal([
        true,
        true,
        true,
      ]);
    });
  }

  it('knows no other names', () => {
    const others = ['content', 'grip', 'toString', '__proto__', 'constructor', '', 'Road'];
    expect(others.filter(isWidget)).to.deep.equal([]);
  });
});
