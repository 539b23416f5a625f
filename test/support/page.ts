import {fixture} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import type {Content} from '../../src/content/model/schema.js';
import {nl} from '../../src/content/nl/content.js';
import {providePage} from '../../src/page/provide-page.js';

/**
 * Renders widgets in a page of their own: with content, and where nobody has chosen anything yet.
 *
 * Instead of `<html>` a block provides content and situation, so that no test sees the choices of another.
 */
export async function pageFixture<T extends Element>(
  template: TemplateResult,
  content: Content = nl,
): Promise<T> {
  const page = document.createElement('div');
  providePage(page, content);
  return fixture<T>(template, {parentNode: page});
}
