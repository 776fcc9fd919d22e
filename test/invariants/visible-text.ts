const unread = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TITLE',
  'HEAD',
  'IFRAME',
  'TEXTAREA',
  'OPTION',
  'SVG',
]);
const gone = /display\s*:\s*none|(?:left|top|text-indent)\s*:\s*-\d{4}|font-size\s*:\s*0(?:px)?\s*(?:;|$)/i;

/** The text of a parsed page that a reader sees, in order and without white space. */
export function visibleText(root: Node): string {
  let text = '';
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    if (node.nodeType !== 1 && node !== root) continue;
    if (node.nodeType === 1 && isHidden(node as Element)) continue;
    for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
  }
  return squeeze(text);
}

function isHidden(element: Element): boolean {
  return (
    unread.has(element.tagName.toUpperCase()) ||
    element.hasAttribute('hidden') ||
    gone.test(element.getAttribute('style') ?? '')
  );
}

/** Scraped text without the marks that say what a line is (bullets, headings); white space does not count. */
export function writtenText(text: string): string {
  return squeeze(text.replace(/^[ \t\u3000]*(?:[•●○▪◦‣·*+-][ \t\u3000]+|#{1,6}[ \t]+)/gmu, ''));
}

export function squeeze(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/gu, '');
}

/** Where two texts part, with what each goes on with; `undefined` when they are the same. */
export function firstDifference(got: string, wanted: string): { at: number; got: string; wanted: string } | undefined {
  if (got === wanted) return undefined;
  let at = 0;
  while (got[at] === wanted[at]) at += 1;
  return { at, got: got.slice(at, at + 40), wanted: wanted.slice(at, at + 40) };
}
