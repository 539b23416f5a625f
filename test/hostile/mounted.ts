import {render, type TemplateResult} from 'lit';
import type {Content} from '../../src/content/model/schema.js';
import {nl} from '../../src/content/nl/content.js';
import {providePage} from '../../src/page/provide-page.js';

/**
 * Renders widgets in a page of their own that stays until the file ends: many cases share it.
 *
 * What `fixture` makes goes after each test.
 */
export function mounted<T extends Element>(template: TemplateResult, content: Content = nl): T {
  const page = document.createElement('div');
  providePage(page, content);
  document.body.append(page);
  render(template, page);
  return page.firstElementChild as T;
}
