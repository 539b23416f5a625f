import {pageLoaded} from './page-loaded.js';
import {warn} from './warn.js';

/**
 * Warns when an element that is on a page has no content by the time that the page has loaded.
 *
 * @param isWithout - Whether it needs content and nobody provides any.
 * @param consequence - What comes of that, after "found no content".
 */
export function warnWithoutContent(
  element: Element,
  isWithout: () => boolean,
  consequence: string,
): void {
  void pageLoaded().then(() => {
    // In another document, the preview of a page builder for instance, nobody is to provide any.
    if (element.isConnected && element.ownerDocument === document && isWithout()) {
      warn(
        element,
        `found no content${consequence}. Load cyberwegenkaart.js, or import 'cyberwegenkaart/provide-content', on this page.`,
      );
    }
  });
}
