/**
 * Whether the reader of the page cannot see an element although its parent is seen: hidden by its own style, not by
 * an ancestor's. Adverts, traps for scrapers and folded menus stand in pages that way. Reads computed style only.
 */
export function isHidden(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  // A copy has no style to ask.
  if (!view || !(element instanceof view.HTMLElement)) return false;
  const style = view.getComputedStyle(element);
  if (style.display === 'none') return true;
  if (style.display === 'contents') return false;
  const parent = Node.prototype.getRootNode.call(element) === element ? undefined : element.parentElement;
  const parentStyle = parent ? view.getComputedStyle(parent) : undefined;
  if (style.visibility !== 'visible' && parentStyle?.visibility !== style.visibility) return true;
  if (style.opacity === '0') return true;
  if (Number.parseFloat(style.fontSize) < 2 && Number.parseFloat(parentStyle?.fontSize ?? '16') >= 2) return true;
  if (style.color === 'rgba(0, 0, 0, 0)' && parentStyle?.color !== style.color) return true;
  return isOutOfSight(element, style);
}

/** Boxes that are cut away or pushed off the page. */
function isOutOfSight(element: HTMLElement, style: CSSStyleDeclaration): boolean {
  if (/^rect\(0px,? 0px,? 0px,? 0px\)$|^rect\(1px/.test(style.clip) && style.position === 'absolute') return true;
  if (/^inset\((50|100)%/.test(style.clipPath)) return true;
  if (style.overflow === 'hidden' && (isTiny(style.height) || isTiny(style.width))) return true;
  if (Math.abs(Number.parseFloat(style.textIndent)) > 900) return true;
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  const box = element.getBoundingClientRect();
  const scrolled = element.ownerDocument.defaultView;
  return box.right + (scrolled?.scrollX ?? 0) < 0 || box.bottom + (scrolled?.scrollY ?? 0) < 0;
}

function isTiny(length: string): boolean {
  return length.endsWith('px') && Number.parseFloat(length) <= 1;
}
