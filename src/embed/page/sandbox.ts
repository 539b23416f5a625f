/**
 * Helps a visitor of a page in a sandbox, where links, printing and saving do nothing.
 *
 * Says so with a link to the page itself, and shows the address of a link that is pressed. WordPress follows a
 * link to the site of the frame, when the frame asks for that with its secret.
 */
export function explainSandbox({document, parent, location}: Window, secret?: string): void {
  const notice = document.querySelector<HTMLElement>('.sandboxed');
  const address = document.querySelector<HTMLElement>('.address');
  const own = notice?.querySelector('a');
  const text = address?.querySelector('span:last-child');
  if (!notice || !own || !address || !text) {
    return;
  }
  // Without the hash, which holds the secret.
  own.href = own.textContent = location.href.split('#')[0] ?? '';
  notice.hidden = false;

  document.addEventListener('click', (event) => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    // Within the page, a link works.
    if (!link || link.getAttribute('href')?.startsWith('#')) {
      address.hidden = true;
      return;
    }
    if (secret) {
      parent.postMessage({message: 'link', value: link.href, secret}, '*');
    }
    const top = document.documentElement.getBoundingClientRect().top;
    address.style.insetBlockStart = `${link.getBoundingClientRect().bottom - top}px`;
    address.hidden = false;
    text.textContent = link.href;
  });
}
