/** Below the toolbar, with some air. */
const margin = 90;

/** Moves so that the next block, or the one before, stands at the top. */
export function scrollByParagraph(root: HTMLElement | null, by: 1 | -1): void {
  const blocks = [...(root?.querySelectorAll('article [data-block]') ?? [])];
  const next =
    by === 1
      ? blocks.find((block) => block.getBoundingClientRect().top > margin + 4)
      : blocks.findLast((block) => block.getBoundingClientRect().top < margin - 4);
  if (next) root?.scrollBy({ top: next.getBoundingClientRect().top - margin });
}
