import { textOf } from '../../pipeline/article/block-text.ts';
import type { Article } from '../../pipeline/types.ts';

/** The text of an article and a way out. */
export function PlainView({ article, onLeave }: { article: Article; onLeave(): void }) {
  return (
    <article lang="zh">
      <button type="button" onClick={onLeave}>
        ×
      </button>
      <h1>{article.title}</h1>
      {article.blocks
        .filter((block) => !block.removed)
        .map((block) => (
          <p key={block.id} data-block={block.id}>
            {textOf(block)}
          </p>
        ))}
    </article>
  );
}
