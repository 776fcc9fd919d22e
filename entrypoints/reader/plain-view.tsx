import type { ReadonlySignal } from '@preact/signals';
import { textOf } from '../../pipeline/article/block-text.ts';
import type { Article } from '../../pipeline/types.ts';
import type { SaveStatus } from './keep-saved.ts';

/** The text of an article and a way out. */
export function PlainView({ article, saved, onSave, onLeave }: PlainViewProps) {
  return (
    <article lang="zh">
      <button type="button" onClick={onLeave}>
        ×
      </button>
      {onSave && (
        <button type="button" class="save" data-saved={saved?.value.kind} onClick={onSave}>
          ★
        </button>
      )}
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

interface PlainViewProps {
  article: Article;
  saved?: ReadonlySignal<SaveStatus>;
  onSave?(): void;
  onLeave(): void;
}
