import type { VNode } from 'preact';
import { textOfSpans } from '../../pipeline/article/block-text.ts';
import type { Block, Span } from '../../pipeline/types.ts';

interface ShownListProps {
  block: Extract<Block, { kind: 'list' }>;
  drawText(spans: readonly Span[], offset: number): VNode;
}

/** A list; items of a greater depth are lists within their item. */
export function ShownList({ block, drawText }: ShownListProps) {
  let offset = 0;
  const items = block.items.map((item) => {
    const start = offset;
    offset += textOfSpans(item.spans).length + 1;
    return { ...item, start };
  });
  const List = block.ordered ? 'ol' : 'ul';
  const draw = (entries: readonly Item[]): VNode => (
    <List>
      {nest(entries).map(({ item, inner }) => (
        <li key={item.start}>
          {drawText(item.spans, item.start)}
          {inner.length > 0 && draw(inner)}
        </li>
      ))}
    </List>
  );
  return (
    <div class="shown-list" data-block={block.id}>
      {draw(items)}
    </div>
  );
}

interface Item {
  depth: number;
  spans: Span[];
  start: number;
}

// Deeper than this, lists are drawn flat: nobody can follow them, and hostile pages nest without end.
const deepest = 8;

/** Each outermost item with the deeper ones that follow it. */
function nest(items: readonly Item[]): { item: Item; inner: Item[] }[] {
  const nested: { item: Item; inner: Item[] }[] = [];
  for (const item of items) {
    const last = nested.at(-1);
    if (last && Math.min(item.depth, deepest) > Math.min(last.item.depth, deepest)) last.inner.push(item);
    else nested.push({ item, inner: [] });
  }
  return nested;
}
