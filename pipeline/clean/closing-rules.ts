/**
 * Rules for lines that stand under a story: once one of them was met and most of the story stands above it, what follows
 * belongs to the page. They may stand above the body as well, so alone they decide nothing.
 */
const closing = new Set([
  'editor',
  'editor-name',
  'disclaimer-head',
  'rights',
  'imprint',
  'related-heading',
  'pages',
  'neighbours',
  'comments',
  'tags',
]);

/** Whether the line rule with this id is about lines that stand under a story. */
export function isClosingRule(id: string): boolean {
  return closing.has(id);
}
