/**
 * Helps a visitor of a page in a sandbox, where links, printing and saving do nothing.
 *
 * Tells so with a link to the page itself, and shows the address of a link that is pressed. WordPress follows a link to the
 * site of the frame, when the frame asks for that with its secret.
 */
export function explainSandbox({document, parent, location}: Window, secret?: string): void {
  const notice = document.querySelector<HTMLElement>('.sandboxed');
  const address = document.querySelector<HTMLElement>('.address');
  const own = notice?.querySelector('a');
  if (!notice || !address || !own) {
    return;
  }
  // Without the hash, which holds the secret.
  own.href = own.textContent = location.href.split('#')[0] ?? '';
  notice.hidden = false;

  document.addEventListener('click', (event) => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    const {href = '', hash = ''} = link ?? {};
    // Within the page, a link works.
    if (!link || href === `${own.href}${hash}`) {
      address.hidden = true;
      return;
    }
    if (secret) {
      parent.postMessage({message: 'link', value: href, secret}, '*');
    }
    address.hidden = false;
    address.textContent = href;
    address.style.insetBlockStart = `${event.pageY}px`;
  });
}
