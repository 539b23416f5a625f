import {render, type TemplateResult} from 'lit';

/** A document to print by itself. */
export interface PrintJob {
  /** What the browser proposes as the name of a PDF. */
  readonly title: string;
  readonly lang: string;
  readonly css: string;
  readonly body: TemplateResult;
  /** What to do with the body once it is there. */
  readonly onRendered?: (body: HTMLElement) => void;
}

/**
 * Prints a document of its own, and leaves the page as it is.
 *
 * The document stands in an empty frame that is gone after printing. Its styles are a constructed sheet,
 * because a Content-Security-Policy can forbid `<style>` there too.
 *
 * @param root - Where the frame stands meanwhile; the shadow root of a widget keeps it apart from the page.
 */
export function printAlone(root: ParentNode, {title, lang, css, body, onRendered}: PrintJob): void {
  const frame = document.createElement('iframe');
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  // Not `display: none`, which leaves browsers nothing to print.
  frame.style.cssText = 'position: fixed; inset: 0 auto auto -100vw; inline-size: 210mm; border: 0';
  frame.addEventListener('load', () => {
    const view = frame.contentDocument?.defaultView;
    if (!view) {
      return;
    }
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    view.document.adoptedStyleSheets = [sheet];
    view.document.title = title;
    view.document.documentElement.lang = lang;
    render(body, view.document.body);
    onRendered?.(view.document.body);
    view.addEventListener('afterprint', () => frame.remove());
    view.print();
  });
  root.append(frame);
}
