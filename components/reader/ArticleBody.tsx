import { useSignal } from '@preact/signals';
import type { VNode } from 'preact';
import type { Article, Block } from '../../pipeline/types.ts';
import type { Translate } from '../messages.ts';
import type { Mark } from './cut-text.ts';
import { headingLevels } from './heading-levels.ts';
import { PeekedBlock } from './PeekedBlock.tsx';
import { ShownBlock } from './ShownBlock.tsx';

interface ArticleBodyProps {
  article: Article;
  marks: ReadonlyMap<string, readonly Mark[]>;
  active: Active | undefined;
  /** The removed block the reader looks at, shown in its place. */
  peeked: string | undefined;
  wide: boolean;
  images: boolean;
  textLanguage: string | undefined;
  t: Translate;
  onImage(block: string): void;
  onRestoreBlock(block: string): void;
}

export interface Active extends Pick<Mark, 'kind' | 'index'> {
  block: string;
}

// A browser lays out so much at once without a pause that is felt; the rest is drawn when asked for.
const blocksAtOnce = 3000;
const noMarks: readonly Mark[] = [];

/** The blocks of the article that are kept, with images and their captions together. */
export function ArticleBody(props: ArticleBodyProps) {
  const { article, marks, active, peeked, t } = props;
  const limit = useSignal(blocksAtOnce);
  const kept = article.blocks.filter((block) => !block.removed || block.id === peeked);
  const levels = headingLevels(kept);
  const draw = (block: Block) =>
    block.removed ? (
      <PeekedBlock key={block.id} block={block} t={t} onRestore={() => props.onRestoreBlock(block.id)} />
    ) : (
      <ShownBlock
        key={block.id}
        block={block}
        marks={marks.get(block.id) ?? noMarks}
        active={active?.block === block.id ? active : undefined}
        wide={props.wide}
        images={props.images}
        level={levels.get(block.id)}
        t={t}
        onImage={props.onImage}
      />
    );
  return (
    <div class="article-body" lang={props.textLanguage}>
      {pairCaptions(kept.slice(0, limit.value)).map(
        ([block, caption]): VNode =>
          caption ? (
            <figure key={block.id}>
              {draw(block)}
              <figcaption>{draw(caption)}</figcaption>
            </figure>
          ) : (
            draw(block)
          ),
      )}
      {kept.length > limit.value && (
        <button type="button" class="show-more" onClick={() => (limit.value += blocksAtOnce)}>
          {t('showRest', kept.length - limit.value)}
        </button>
      )}
    </div>
  );
}

function pairCaptions(blocks: readonly Block[]): [Block, Block?][] {
  const pairs: [Block, Block?][] = [];
  for (const block of blocks) {
    const last = pairs.at(-1);
    const follows = last?.[0].kind === 'image' && !last[0].removed && !last[1];
    if (follows && block.kind === 'caption' && !block.removed) pairs[pairs.length - 1] = [last[0], block];
    else pairs.push([block]);
  }
  return pairs;
}
