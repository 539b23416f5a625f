import {html, nothing, type TemplateResult} from 'lit';
import {safeUrl} from '../internal/safe-url.js';
import {EXTERNAL, icon} from './icons.js';

/**
 * Renders a link, or only its text where the URL is not one a visitor may follow.
 *
 * @param lang - Of the text, where it is another than that around it.
 *
 * A link to another site shows an arrow and the name of its host, so that the reader knows before choosing.
 */
export function link(
  url: string | undefined,
  text: string,
  lang: string | typeof nothing = nothing,
): TemplateResult {
  const href = safeUrl(url);
  if (!href) {
    return lang === nothing ? html`${text}` : html`<span lang=${lang}>${text}</span>`;
  }
  const host = hostName(href);
  const named = host && !`${text}/`.startsWith(`${host}/`);
  return html`<a href=${href} rel="noopener noreferrer" lang=${lang}
      >${text}${host ? icon(EXTERNAL) : nothing}</a
    >${named ? html`${' '}<span class="quiet host">${`(${host})`}</span>` : nothing}`;
}

/**
 * Renders a link whose text is where it goes, for paper: "nipv.nl/over-ons", or a number or e-mail address.
 *
 * @param text - What to show instead of the URL.
 */
export function writtenOut(url: string, text = url.replace(/^https:\/\/(www\.)?/, '')): unknown {
  const href = safeUrl(url);
  return href ? html`<a href=${href} rel="noopener noreferrer">${text}</a>` : text;
}

/** "nipv.nl" for the address of another site, undefined for a page of this one, mail and telephone. */
export function hostName(url: string): string | undefined {
  const {host} = new URL(url, 'https://base.invalid');
  return host === 'base.invalid' ? undefined : host.replace(/^www\./, '') || undefined;
}
