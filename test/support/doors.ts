/** The attributes of an element, by name. */
export function attributesOf(element: Element | null): Record<string, string> {
  return Object.fromEntries([...element!.attributes].map(({name, value}) => [name, value]));
}
