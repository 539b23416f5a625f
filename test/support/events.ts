/** What widgets tell the page, or say that a visitor looks at, while `action` runs. */
export function eventsDuring(action: () => void): Event[] {
  const events: Event[] = [];
  const listen = (event: Event): void => void events.push(event);
  const types = ['cwk-answer', 'cwk-look'];
  types.forEach((type) => document.addEventListener(type, listen));
  action();
  types.forEach((type) => document.removeEventListener(type, listen));
  return events;
}
