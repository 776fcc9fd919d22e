/**
 * The article as the reader shows it: headline and blocks of text by id, in order. Runs inside the reader, so it uses nothing
 * from around it.
 */
export function readerText(root: ShadowRoot): { title: string; blocks: { id: string; text: string }[] } {
  const article = root.querySelector('article');
  const blocks = [...(article?.querySelectorAll<HTMLElement>('[data-block]') ?? [])].filter(
    // The headline and its kin are addressed like blocks.
    (block) =>
      !['title', 'subtitle', 'byline'].includes(block.dataset.block ?? '') &&
      !block.matches('.shown-image, .missing-image'),
  );
  return {
    title: article?.querySelector('h1')?.textContent ?? '',
    blocks: blocks.map((block) => ({ id: block.dataset.block ?? '', text: block.textContent })),
  };
}
