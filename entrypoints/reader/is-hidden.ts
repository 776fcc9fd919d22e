/**
 * Whether the reader of the page cannot see an element although its parent is seen: hidden by its own style, not by
 * an ancestor's. Adverts, traps for scrapers and folded menus stand in pages that way. Reads computed style only.
 */
export function isHidden(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  // A parsed document has no style to ask.
  if (!view || !(element instanceof view.HTMLElement)) return false;
  const style = view.getComputedStyle(element);
  if (style.display === 'none') return true;
  if (style.display === 'contents') return false;
  const parent = element.parentElement;
  const around = parent ? view.getComputedStyle(parent) : undefined;
  return isUnseen(style, around) || isTooSmall(element, style, around) || isOutOfSight(element, style);
}

function isUnseen(style: CSSStyleDeclaration, around: CSSStyleDeclaration | undefined): boolean {
  if (isInvisible(style) && !(around && isInvisible(around))) return true;
  if (style.opacity === '0') return true;
  return style.color === 'rgba(0, 0, 0, 0)' && around?.color !== style.color;
}

function isInvisible(style: CSSStyleDeclaration): boolean {
  return style.visibility === 'hidden' || style.visibility === 'collapse';
}

/** Lists take the gaps between their items away by a size of 0, and give the items one of their own. */
function isTooSmall(element: Element, style: CSSStyleDeclaration, around: CSSStyleDeclaration | undefined): boolean {
  if (!isTinyText(style) || (around && isTinyText(around))) return false;
  const view = element.ownerDocument.defaultView;
  return ![...element.children].some((child) => view && !isTinyText(view.getComputedStyle(child)));
}

function isTinyText(style: CSSStyleDeclaration): boolean {
  return Number.parseFloat(style.fontSize) < 2;
}

/** Boxes that are cut away or pushed off the page. */
function isOutOfSight(element: Element, style: CSSStyleDeclaration): boolean {
  const isPlaced = style.position === 'absolute' || style.position === 'fixed';
  // rect(0px, 0px, 0px, 0px) and rect(1px, 1px, 1px, 1px): what is read aloud and not seen.
  if (isPlaced && /^rect\([01]px(, [01]px){3}\)$/.test(style.clip)) return true;
  if (/^inset\((50|100)%/.test(style.clipPath)) return true;
  if (style.overflow === 'hidden' && (isTinyLength(style.height) || isTinyLength(style.width))) return true;
  if (Math.abs(Number.parseFloat(style.textIndent)) > 900) return true;
  if (!isPlaced) return false;
  const { right, bottom } = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  return right + (view?.scrollX ?? 0) < 0 || bottom + (view?.scrollY ?? 0) < 0;
}

function isTinyLength(length: string): boolean {
  return length.endsWith('px') && Number.parseFloat(length) <= 1;
}
