/**
 * What kind of place an element is, by its own name and class and its parent's: all paragraphs of a story stand in one
 * or two lanes, and what is set between them in another. Numbers in names change from page to page and do not count.
 */
export function laneOf(element: Element): string {
  const parent = element.parentElement;
  return `${parent ? nameOf(parent) : ''}>${nameOf(element)}`;
}

/** `div.text` */
export function nameOf(element: Element): string {
  return `${element.localName}.${(element.getAttribute('class') ?? '').replace(/\d+/g, '').trim()}`;
}
