import { bodyOf, rootOf } from './unclobbered.ts';

/**
 * Whether an overlay can be seen over the page. Not over XML, whose elements have no shadow, nor where the page hides
 * or distorts its root, which takes everything with it.
 */
export function canStandOver(document: Document): boolean {
  const root = rootOf(document);
  const view = document.defaultView;
  if (!view || !(root instanceof view.HTMLHtmlElement)) return false;
  if (!bodyOf(document)) return false;
  const style = view.getComputedStyle(root);
  return (
    style.display !== 'none' &&
    style.opacity === '1' &&
    style.clipPath === 'none' &&
    style.transform === 'none' &&
    // Newspapers turn grey on days of mourning; that is no reason to leave.
    (style.filter === 'none' || /^grayscale\([\d.]+\)$/.test(style.filter))
  );
}
