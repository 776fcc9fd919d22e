import type { Span } from '../types.ts';

/** How text looks inside an element, when it looks as `outer` says around it. `base` is the address links start from. */
export function styleOf(element: Element, tag: string, outer: Omit<Span, 'text'>, base: string): Omit<Span, 'text'> {
  switch (tag) {
    case 'A': {
      const href = safeHref(element, base);
      return href === undefined ? outer : { ...outer, href };
    }
    case 'B':
    case 'STRONG':
      return { ...outer, strong: true };
    case 'EM':
    case 'I':
    case 'CITE':
      return { ...outer, em: true };
    default:
      return outer;
  }
}

/** Whether a click on the element's text leads elsewhere: scripts often do without an address, anchors only name a place. */
export function isLink(element: Element, tag: string): boolean {
  return tag === 'A' && (element.hasAttribute('href') || !(element.hasAttribute('name') || element.hasAttribute('id')));
}

/** The link's address when it leads anywhere a reader may follow: http, https, or a place in the article. */
function safeHref(element: Element, base: string): string | undefined {
  const raw = element.getAttribute('href')?.trim();
  if (raw === undefined || raw === '') return undefined;
  if (raw.startsWith('#')) return raw;
  try {
    const url = new URL(raw, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
  } catch {
    return undefined; // A broken address is plain text.
  }
}
