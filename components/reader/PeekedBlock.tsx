import { textOf } from '../../pipeline/article/block-text.ts';
import type { Block } from '../../pipeline/types.ts';
import type { Translate } from '../messages.ts';
import { reasonMessage } from '../record/reason-message.ts';

/** A removed block in its place, for a look; one click puts it back. */
export function PeekedBlock({ block, t, onRestore }: { block: Block; t: Translate; onRestore(): void }) {
  return (
    <aside class="peeked-block" data-block={block.id} aria-label={t('peekLabel')}>
      <p class="peeked-reason">{block.removed && t(reasonMessage[block.removed.reason])}</p>
      <p>{textOf(block) || (block.kind === 'image' ? block.alt || t('imageLabel') : '')}</p>
      <button type="button" onClick={onRestore}>
        {t('restore')}
      </button>
    </aside>
  );
}
