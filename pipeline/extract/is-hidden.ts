/** How an element is hidden. `faded` text takes its place on the page and is often only waiting for a script to show it. */
export type Hiding = 'gone' | 'faded';

const gone = /(^|[;\s])display\s*:\s*none/i;
const faded = /(^|[;\s])(visibility\s*:\s*(hidden|collapse)|opacity\s*:\s*0(\.0+)?\s*(;|!|$))/i;
const away = /(^|[;\s])(font-size\s*:\s*0(px|em|pt|%)?\s*(;|!|$)|(left|top|text-indent)\s*:\s*-\d{4})/i;

/** How a parsed document's element is hidden, by its own attributes; `undefined` when it is not. */
export function hidingOf(element: Element): Hiding | undefined {
  if (element.hasAttribute('hidden')) return 'gone';
  const style = element.getAttribute('style');
  if (!style) return undefined;
  if (gone.test(style) || away.test(style)) return 'gone';
  return faded.test(style) ? 'faded' : undefined;
}

/** Letters that forums strew into the text against copying, hidden by their style sheet: Discuz! names them so. */
export function isBait(element: Element): boolean {
  return element.getAttribute('class') === 'jammer';
}

/** How an element is hidden inside another: what is gone takes everything in it along. */
export function strongest(outer: Hiding | undefined, own: Hiding | undefined): Hiding | undefined {
  return outer === 'gone' || own === 'gone' ? 'gone' : (outer ?? own);
}
