/** An element or text a line, indented by its depth. */
export function outline(root: ParentNode, indent = ''): string[] {
  return [...root.childNodes].flatMap((node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.nodeValue!.replace(/\s+/g, ' ').trim();
      return text ? [`${indent}${text}`] : [];
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return [];
    const element = node as Element;
    const attributes = [...element.attributes]
      .map(({name, value}) => ` ${name}="${value.replace(/\s+/g, ' ').trim()}"`)
      .sort();
    return [
      `${indent}<${element.localName}${attributes.join('')}>`,
      ...outline(element, `${indent}  `),
    ];
  });
}
