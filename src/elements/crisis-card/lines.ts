import {html, type TemplateResult} from 'lit';
import type {Content, Statement} from '../../content/model/schema.js';
import {foreign, inLanguages} from '../../templates/languages.js';
import {renderNoteMark, renderSourceMarks} from './marks.js';

/** Renders a sentence with its list, the letters of its sources and the number of its note. */
export function renderLine(
  {text, items, sources, contradiction}: Statement & {readonly contradiction?: string | undefined},
  content: Content,
): TemplateResult {
  const own = (each: string): string => foreign(each, content);
  const listed = items ? `${own(text)} ${items.map(own).join(', ')}.` : own(text);
  return html`${inLanguages(listed)}${renderSourceMarks(sources)}${renderNoteMark(contradiction, content)}`;
}
